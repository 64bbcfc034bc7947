import type { Path, PathList } from '../model.ts';

/** A path of either answer, by its place in each; null where it is missing. */
export type Row = {
  readonly fate: 'gained' | 'lost' | 'changed' | 'same';
  readonly path: Path;
  readonly before: { readonly index: number; readonly path: Path } | null;
  readonly after: { readonly index: number; readonly path: Path } | null;
};

export const FATES = ['lost', 'gained', 'changed', 'same'] as const satisfies readonly Row['fate'][];

/** Every path of two answers to the same question: lost first, then gained, changed, and those that stay as they are. */
export function compareAnswers(before: PathList, after: PathList): readonly Row[] {
  const placed = (list: PathList) => new Map(list.paths.map((path, index) => [keyOf(path), { index, path }]));
  const [old, fresh] = [placed(before), placed(after)];
  const rows = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): Row[] => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    const path = is?.path ?? was?.path;
    return path ? [{ fate: fateOf(was?.path, is?.path), path, before: was, after: is }] : [];
  });
  return FATES.flatMap((fate) => rows.filter((row) => row.fate === fate));
}

/** The same ties walked the same way are the same path. */
function keyOf(path: Path): string {
  return path.hops.map((hop) => `${hop.tie.id}${hop.reversed ? ' back' : ''}`).join(' ');
}

function fateOf(was: Path | undefined, is: Path | undefined): Row['fate'] {
  if (!was) return 'gained';
  if (!is) return 'lost';
  const same = (field: 'tier' | 'score' | 'polarity' | 'origins' | 'weakestHop') => was[field] === is[field];
  const weights = was.hops.every((hop, index) => hop.weight === is.hops[index]?.weight);
  return same('tier') && same('score') && same('polarity') && same('origins') && same('weakestHop') && weights
    ? 'same'
    : 'changed';
}
