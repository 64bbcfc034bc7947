import { askThrough } from '../commands/ask.ts';
import type { MessageId } from '../i18n/languages/en.ts';
import { useStore } from '../store/context.ts';
import type { Part } from '../store/view.ts';

/** What an actor's menu offers. */
export const PATH_ACTS = [
  ['from', 'actor.pathFrom'],
  ['to', 'actor.pathTo'],
  ['via', 'question.viaHere'],
  ['avoid', 'question.avoidHere'],
] as const satisfies readonly (readonly [Part, MessageId])[];

export function useAsk(): ReturnType<typeof askThrough> {
  return askThrough(useStore());
}
