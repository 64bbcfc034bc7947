import { CAMEO_BY_CODE } from './cameo.ts';
import type { CameoCode } from './cameo.ts';
import { createClassifier } from './icewsActors.ts';
import { gatherTies, partitionOf, ruleOf } from './icewsTies.ts';
import type { CodedEvent } from './icewsTies.ts';
import { accept, leave, reject } from './model.ts';
import type { ActorRow, Fields, Outcome, Properties, Reading, SourceRow } from './model.ts';

export type RawEvent = {
  id: string;
  date: string;
  source: string;
  target: string;
  code: CameoCode;
  intensity: number | null;
  properties: Properties;
};

/** What the ICEWS formats have in common: names become actors, events ties. */
export function createIcewsReading(
  source: SourceRow,
  dataset: string,
  parameters: Readonly<Record<string, number>>,
  read: (fields: Fields) => RawEvent | Outcome<never>,
): Reading<CodedEvent> {
  const classify = createClassifier();
  const actors = new Map<string, readonly ActorRow[]>();
  let asOf = '';

  const actorId = (name: string): string | null => {
    const classified = classify(name).actors;
    const own = classified.at(-1);
    if (own === undefined) return null;
    if (!actors.has(own.id)) actors.set(own.id, classified);
    return own.id;
  };

  return {
    base: { sources: [source] },
    row: (fields) => {
      const event = read(fields);
      if (!('id' in event)) return event;
      if (event.source === event.target) return reject('self-tie', 'actor and recipient are the same');
      // The end of the data, also where the last events are not written.
      if (event.date > asOf) asOf = event.date;
      const [by, on] = [actorId(event.source), actorId(event.target)];
      if (by === null) return leave('unclassified-actor', event.source);
      if (on === null) return leave('unclassified-actor', event.target);
      if (by === on) return reject('self-tie', 'actor and recipient are two names of the same');
      if (event.code.families.length === 0) return leave('no-family', event.code.label);
      const { id, date, intensity, properties, code } = event;
      const coded = { id, date, by, on, code: code.code, intensity, properties };
      return accept(coded, partitionOf(coded));
    },
    gather: (events) =>
      gatherTies(events, ruleOf(parameters, asOf), {
        id: dataset,
        source: source.id,
        actorOf: (id) => actors.get(id) ?? [],
      }),
  };
}

export const codeOf = (code: string): CameoCode | null => CAMEO_BY_CODE.get(code) ?? null;
