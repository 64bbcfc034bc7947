import { slug } from './ids.ts';
import { intervalOf, writtenDate } from './dates.ts';
import type { PartialDate } from './dates.ts';
import type { ActorRow, OfficeRow, Records, TermRow } from './model.ts';
import { reviewedMatch } from './reviewed.ts';

export type TermFacts = {
  official: ActorRow;
  office: OfficeRow;
  /** What the office belongs to. */
  body: ActorRow;
  from: PartialDate | null;
  to: PartialDate | null;
  ongoing: boolean | null;
  source: string;
};

/** One holder of one office → the records of it; null when the term ends before it starts. */
export function termRecords({ official, office, body, from, to, ongoing, source }: TermFacts): Records | null {
  const interval = intervalOf(from, to, ongoing);
  if (interval === null) return null;
  const key = (id: string) => id.slice(id.indexOf(':') + 1);
  const dates = [from, to].map((date) => (date === null ? 'unknown' : writtenDate(date))).join(':');
  const term: TermRow = {
    ...interval,
    id: `term:${key(official.id)}:${key(office.id)}:${dates}`,
    official: official.id,
    office: office.id,
    source,
    // One precision serves both bounds, so the more exact one would be lost.
    properties: {
      ...(from === null ? {} : { writtenFrom: writtenDate(from) }),
      ...(to === null ? {} : { writtenTo: writtenDate(to) }),
    },
  };
  return { actors: [body, official], offices: [office], terms: [term] };
}

/** An office of a state by its title; the id is that of a known office where a review says that it is the same. */
export function officeOf(body: ActorRow, title: string): OfficeRow {
  const code = body.id.replace('state:', '').toLowerCase();
  const id = reviewedMatch('office', `${code}:${title}`) ?? `office:${code}-${slug(title)}`;
  return { id, name: `${title} (${body.name})`, of: body.id, properties: {} };
}
