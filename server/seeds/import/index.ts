import { cowAlliances } from './cowAlliances.ts';
import type { Importer } from './model.ts';

/** Every importer. A new one is one file and one line here. */
export const IMPORTERS: readonly Importer[] = [cowAlliances];
