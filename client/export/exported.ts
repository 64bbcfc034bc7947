import type { TieSourcesQuery } from '../generated/graphql.ts';
import { type Actor, nameOf, type Statement, type Tie } from '../store/model.ts';

export type TieSource = Extract<NonNullable<TieSourcesQuery['nodes'][number]>, { summary: string }>;
type Seed = TieSource['seeds'][number];
type Source = Statement['source'];

/** What was asked of the view when it was exported. */
export type About = {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  /** ISO date. */
  readonly exportedOn: string;
  /** Restriction by restriction, in words. */
  readonly filter: readonly string[];
  /** Ties of the view that the filter hides; they are not exported. */
  readonly hiddenTies: number;
  /** Neighbours that stand in groups on the canvas; they are not exported. */
  readonly foldedNeighbours: number;
};

export type ExportedTie = Omit<Tie, 'source' | 'target' | 'seeds'> & {
  readonly source: string;
  readonly target: string;
  readonly summary: string;
  readonly strengthBasis: string | null;
  readonly valence: number | null;
  readonly codingBasis: string | null;
  readonly events: number;
  readonly statements: readonly (Omit<Statement, 'source'> & { readonly source: string })[];
  /** Of which `statements` are the first 100. */
  readonly statementsInAll: number;
  readonly seeds: readonly string[];
};

/** A view as data: everything that is shown, with what it rests on. */
export type Exported = {
  readonly about: About;
  readonly actors: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly ties: readonly ExportedTie[];
  readonly sources: readonly Source[];
  readonly seeds: readonly Seed[];
};

function distinct<T>(all: readonly T[], key: (one: T) => string): T[] {
  const found = new Map(all.map((one) => [key(one), one]));
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

function exportedTie(tie: Tie, source: TieSource): ExportedTie {
  return {
    ...tie,
    source: tie.source.id,
    target: tie.target.id,
    summary: source.summary,
    strengthBasis: source.strengthBasis ?? null,
    valence: source.valence ?? null,
    codingBasis: source.codingBasis ?? null,
    events: source.events.totalCount,
    statements: source.statements.edges.map(({ node }) => ({ ...node, source: node.source.id })),
    statementsInAll: source.statements.totalCount,
    seeds: tie.seeds.map(({ version }) => version),
  };
}

/** Actors and ties by id, each source and seed once. A tie that is gone meanwhile is left out. */
export function exported(
  about: About,
  shown: {
    readonly actors: readonly (readonly [id: string, actor: Actor | undefined])[];
    readonly ties: readonly Tie[];
  },
  found: ReadonlyMap<string, TieSource>,
): Exported {
  const details = [...found.values()];
  return {
    about,
    actors: shown.actors
      .map(([id, actor]) => ({ id, kind: actor?.kind ?? '', name: nameOf(actor, id, about.language) }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ties: shown.ties.flatMap((tie) => {
      const source = found.get(tie.id);
      return source ? [exportedTie(tie, source)] : [];
    }),
    sources: distinct(
      details.flatMap(({ statements }) => statements.edges.map(({ node }) => node.source)),
      ({ id }) => id,
    ),
    seeds: distinct(
      details.flatMap(({ seeds }) => seeds),
      ({ version }) => version,
    ),
  };
}

/** Each text once, in order; what is unknown is left out. */
export const joined = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.filter((text) => typeof text === 'string'))].join('; ');

/** Tells what a tie rests on, for formats that have no other place for it than the tie. */
export function provenanceOf({ sources, seeds }: Exported) {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const stated = new Map(seeds.map((seed) => [seed.version, seed]));
  return (tie: ExportedTie) => {
    const from = tie.seeds.flatMap((version) => stated.get(version) ?? []);
    return {
      sources: joined(tie.statements.map(({ source }) => titles.get(source) ?? source)),
      seeds: joined(tie.seeds),
      licences: joined(from.map(({ licence }) => licence)),
      citations: joined(from.map(({ citation }) => citation)),
    };
  };
}
