import type { Filter } from '../filter.ts';
import type { Span } from '../timeline/bins.ts';
import type { Reader } from './reader.ts';

/** Stands for "none of them": an empty list would read as no restriction. */
const NONE = '-';
const TERM = /^[A-Z_]+$/;
/** `003`, `R:names`, `import:alliances` */
const SEED = /^(\d{1,15}|[A-Za-z]+:.+)$/;

export function writeFilter(filter: Filter): [string, (string | number | null)[]][] {
  return [
    ['fam', writeTerms(filter.families)],
    ['ins', writeTerms(filter.instruments)],
    ['mod', writeTerms(filter.modalities)],
    ['status', writeTerms(filter.statuses)],
    ['asof', [filter.asOf]],
    ['since', [filter.from]],
    ['until', [filter.to]],
    ['when', [filter.period]],
    ['conf', [filter.minConfidence]],
    ['seed', writeTerms(filter.seeds)],
  ];
}

export function readFilter(read: Reader): Filter {
  const from = read.date('since');
  return {
    families: readTerms(read, 'fam') as Filter['families'],
    instruments: readTerms(read, 'ins') as Filter['instruments'],
    modalities: readTerms(read, 'mod') as Filter['modalities'],
    statuses: readTerms(read, 'status') as Filter['statuses'],
    asOf: read.date('asof'),
    from,
    // A period that ends before it begins is refused by the server.
    to: read.dateFrom('until', from),
    period: read.among('when', ['STARTS', 'ENDS']),
    minConfidence: read.whole('conf', 0, 100),
    seeds: wanted(read, 'seed', SEED),
  };
}

export function readSpan(read: Reader): Span | null {
  const [from, to] = read.dates('span');
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

export function writeTerms(list: readonly string[] | null): string[] {
  if (list === null) return [];
  return list.length > 0 ? [...list] : [NONE];
}

export function readTerms(read: Reader, name: string): readonly string[] | null {
  return wanted(read, name, TERM);
}

// The terms themselves come from the server; one it does not know is refused there, with its name.
function wanted(read: Reader, name: string, shape: RegExp): readonly string[] | null {
  const items = read.each(name, (item) => (item === NONE || shape.test(item) ? item : null));
  if (items.length === 0) return null;
  return items.filter((item) => item !== NONE);
}
