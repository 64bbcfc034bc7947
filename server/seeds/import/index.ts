import { countries } from './countries.ts';
import { cowAlliances } from './cowAlliances.ts';
import { foreignMinisters } from './foreignMinisters.ts';
import { icews } from './icews.ts';
import { icews18 } from './icews18.ts';
import { leaders } from './leaders.ts';
import type { Importer } from './model.ts';
import { officeHolders } from './officeHolders.ts';
import { tiesSanctions } from './tiesSanctions.ts';

/** Every importer. A new one is one file and one line here. */
export const IMPORTERS: readonly Importer[] = [
  countries,
  leaders,
  officeHolders,
  foreignMinisters,
  cowAlliances,
  tiesSanctions,
  icews18,
  icews,
];
