import { cowAlliances } from './cowAlliances.ts';
import { countries } from './countries.ts';
import { icews } from './icews.ts';
import { icews18 } from './icews18.ts';
import type { Importer } from './model.ts';

/** Every importer. A new one is one file and one line here. */
export const IMPORTERS: readonly Importer[] = [countries, cowAlliances, icews18, icews];
