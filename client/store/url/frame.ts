import { readQuery, writeQuery } from './query.ts';

/** How the page around the view is: bare in another page's frame, or a step of a story that is presented. */
export type Frame = {
  readonly embed: boolean;
  /** `step` counts from 0. */
  readonly presenting: { readonly story: string; readonly step: number } | null;
};

export function writeFrame({ embed, presenting }: Frame): string {
  return writeQuery([
    ...(embed ? [['embed', ['1']] as const] : []),
    ...(presenting ? [['story', [presenting.story]] as const, ['step', [String(presenting.step + 1)]] as const] : []),
  ]);
}

export function readFrame(text: string): Frame {
  const { query } = readQuery(text);
  const story = query.get('story')?.[0] ?? '';
  const step = query.get('step')?.[0] ?? '1';
  const isStep = /^[1-9]\d{0,2}$/u.test(step);
  return {
    embed: query.get('embed')?.[0] === '1',
    presenting: story.startsWith('story:') ? { story, step: isStep ? Number(step) - 1 : 0 } : null,
  };
}
