import { toCsv } from '../files/csv.ts';
import type { Exported } from './exported.ts';

const COLUMNS = [
  'id',
  'source',
  'sourceName',
  'target',
  'targetName',
  'family',
  'instrument',
  'topic',
  'modality',
  'status',
  'validFrom',
  'validTo',
  'ongoing',
  'datePrecision',
  'strength',
  'strengthBasis',
  'valence',
  'polarity',
  'confidence',
  'origins',
  'summary',
  'codingBasis',
  'statements',
  'events',
  'sources',
  'seeds',
  'licences',
  'citations',
] as const;

/** A row a tie, each with its sources, licences and citations: a sheet has no other place for them. Unknown is empty. */
export function toTieCsv({ actors, ties, sources, seeds }: Exported): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const stated = new Map(seeds.map((seed) => [seed.version, seed]));
  const rows = ties.map((tie) => {
    const from = tie.seeds.flatMap((version) => stated.get(version) ?? []);
    const joined = (texts: readonly (string | null | undefined)[]) =>
      [...new Set(texts.filter((each) => typeof each === 'string'))].join('; ');
    return {
      ...tie,
      sourceName: names.get(tie.source),
      targetName: names.get(tie.target),
      statements: tie.statementsInAll,
      sources: joined(tie.statements.map(({ source }) => titles.get(source) ?? source)),
      seeds: joined(tie.seeds),
      licences: joined(from.map(({ licence }) => licence)),
      citations: joined(from.map(({ citation }) => citation)),
    };
  });
  return toCsv({ columns: COLUMNS, rows });
}
