import { toCsv } from '../files/csv.ts';
import { tallyOf } from '../store/tally.ts';
import { type Exported, provenanceOf } from './exported.ts';

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
export function toTieCsv(view: Exported): string {
  const names = new Map(view.actors.map(({ id, name }) => [id, name]));
  const provenance = provenanceOf(view);
  const rows = view.ties.map((tie) => ({
    ...tie,
    ...provenance(tie),
    sourceName: names.get(tie.source),
    targetName: names.get(tie.target),
    statements: tie.statementsInAll,
  }));
  return toCsv({ columns: COLUMNS, rows });
}

const ACTOR_COLUMNS = ['id', 'kind', 'name', 'ties', 'tiesFrom', 'tiesTo'] as const;

/** A row an actor, with how many of the exported ties are its own, lead from it, and lead to it. */
export function toActorCsv({ actors, ties }: Exported): string {
  const [leading, arriving] = [tallyOf(ties.map(({ source }) => source)), tallyOf(ties.map(({ target }) => target))];
  const rows = actors.map((actor) => {
    const [tiesFrom, tiesTo] = [leading.get(actor.id) ?? 0, arriving.get(actor.id) ?? 0];
    return { ...actor, ties: tiesFrom + tiesTo, tiesFrom, tiesTo };
  });
  return toCsv({ columns: ACTOR_COLUMNS, rows });
}
