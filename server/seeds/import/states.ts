import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import type { ActorRow } from './model.ts';
import { readTable } from './tables.ts';

countries.registerLocale(english);
countries.registerLocale(ukrainian);

/** A state by its ISO 3166-1 alpha-3 code, named as the graph will name it unless another seed did. Null for no code. */
export function stateOfIso3(iso3: string): ActorRow | null {
  const name = countries.getName(iso3, 'en');
  const name_uk = countries.getName(iso3, 'uk');
  if (name === undefined || name_uk === undefined) return null;
  return { id: `state:${iso3}`, kind: 'STATE', name, properties: { name_uk, iso3 }, hasOurNames: true };
}

type CowRow = { actor: string; since: number; name: string; name_uk: string };

const byCow = new Map<number, CowRow[]>();
for (const row of readTable('cow-states', ['cow', 'actor', 'since', 'name', 'name_uk', 'reason'])) {
  const cow = Number(row.cow);
  byCow.set(cow, [...(byCow.get(cow) ?? []), { ...row, since: Number(row.since || 0) }]);
}

/** The state that a Correlates of War code stood for in a year, by the reviewed table. Null for an unknown code. */
export function stateOfCow(code: string, year: number): ActorRow | null {
  if (!/^\d{1,3}$/u.test(code)) return null;
  const cow = Number(code);
  const rows = (byCow.get(cow) ?? []).filter(({ since }) => since <= year);
  const row = rows.toSorted((a, b) => b.since - a.since)[0];
  if (row === undefined) return null;
  if (row.name !== '') {
    return {
      id: row.actor,
      kind: 'STATE',
      name: row.name,
      properties: { name_uk: row.name_uk, cow },
      hasOurNames: true,
    };
  }
  const state = stateOfIso3(row.actor.replace('state:', ''));
  return state && { ...state, properties: { ...state.properties, cow } };
}

const byWikidata = new Map<string, string>();
const byName = new Map<string, string>();
const fold = (name: string) => name.toLowerCase().normalize('NFC').replaceAll('’', "'");
for (const [iso2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  const iso3 = countries.alpha2ToAlpha3(iso2);
  // Antarctica has a code and is nobody's state.
  if (iso3 !== undefined && iso3 !== 'ATA') for (const name of names) byName.set(fold(name), iso3);
}
for (const { iso3, wikidata, spellings } of readTable('state-names', ['iso3', 'wikidata', 'spellings'])) {
  for (const id of wikidata.split('|').filter((one) => one !== '')) byWikidata.set(id, iso3);
  for (const spelling of spellings.split('|').filter((name) => name !== '')) byName.set(fold(spelling), iso3);
}

/** The state of an exact English name, ISO's or one that the table adds; case does not count. */
export function stateOfName(name: string): ActorRow | null {
  const iso3 = byName.get(fold(name));
  return iso3 === undefined ? null : stateOfIso3(iso3);
}

export function stateOfWikidata(id: string): ActorRow | null {
  const iso3 = byWikidata.get(id);
  return iso3 === undefined ? null : stateOfIso3(iso3);
}
