import { exactSlug } from './ids.ts';
import type { ActorRow } from './model.ts';
import { reviewedMatch } from './reviewed.ts';
import { stateOfName } from './states.ts';
import { readTable } from './tables.ts';
import { ORGANIZATION_KINDS, idsOf } from '../../vocabulary.ts';

const givenNames = new Set(readTable('given-names', ['name']).map(({ name }) => name));
const organizationWords = new Set(readTable('organization-words', ['word']).map(({ word }) => word));
const organizations = new Map(
  readTable('icews-organizations', ['name', 'organizationKind', 'id', 'name_uk']).map((row) => [row.name, row]),
);
for (const { organizationKind } of organizations.values()) {
  if (!idsOf(ORGANIZATION_KINDS).some((kind) => kind === organizationKind)) {
    throw new Error(`tables/icews-organizations.csv holds the unknown kind ${organizationKind}`);
  }
}

/** The rule by which a name was classified, and the actors to write: itself last, what it is part of before it. */
export type Classified =
  | { rule: 'reviewed' | 'state' | 'organization' | 'group' | 'person'; actors: readonly ActorRow[] }
  | { rule: 'unclassified'; actors: readonly [] };

/** `Citizen (Holy See (Vatican City State))` → `Citizen`, `Holy See (Vatican City State)`. */
export function splitRole(name: string): { role: string; place: string } | null {
  if (!name.endsWith(')')) return null;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth === 0) {
      const role = name.slice(0, at).trim();
      return role === '' ? null : { role, place: name.slice(at + 1, -1) };
    }
  }
  return null;
}

/** Two to six words, none of which is an organization's, the first a known given name or an initial. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length < 2 || words.length > 6 || words.some((word) => organizationWords.has(word))) return false;
  if (/[\d&/]/u.test(name)) return false;
  return givenNames.has(first) || /^(?:\p{Lu}\.)+$/u.test(first);
}

function groupOf(name: string): Classified | null {
  const split = splitRole(name);
  const state = split && stateOfName(split.place);
  if (split === null || state === null) return null;
  const { role } = split;
  return {
    rule: 'group',
    actors: [
      state,
      {
        id: `org:icews-${exactSlug(name)}`,
        kind: 'ORGANIZATION',
        name,
        properties: {
          organizationKind: 'GROUP',
          partOf: state.id,
          note: `ICEWS names the role, “${role}”, and the state; it may be a body or whoever acts in that role.`,
          note_uk: `ICEWS називає роль («${role}») і державу; це може бути орган або будь-хто в цій ролі.`,
        },
      },
    ],
  };
}

/** By declared rules, in this order: state, listed organization, reviewed match, role of a state, named person. */
export function classify(name: string): Classified {
  const state = stateOfName(name);
  if (state !== null) return { rule: 'state', actors: [state] };
  const listed = organizations.get(name);
  if (listed !== undefined) {
    const { id, organizationKind, name_uk } = listed;
    return {
      rule: 'organization',
      actors: [{ id, kind: 'ORGANIZATION', name, properties: { organizationKind, name_uk } }],
    };
  }
  const match = reviewedMatch('icews', name);
  if (match !== null) return { rule: 'reviewed', actors: [{ id: match, kind: 'OFFICIAL', name, properties: {} }] };
  const group = groupOf(name);
  if (group !== null) return group;
  if (isPerson(name)) {
    return {
      rule: 'person',
      actors: [{ id: `official:icews-${exactSlug(name)}`, kind: 'OFFICIAL', name, properties: {} }],
    };
  }
  return { rule: 'unclassified', actors: [] };
}

/** Classifies each name once. */
export function createClassifier(): (name: string) => Classified {
  const known = new Map<string, Classified>();
  return (name) => {
    const classified = known.get(name) ?? classify(name);
    known.set(name, classified);
    return classified;
  };
}
