import type { View } from '../view.ts';
import type { Deed } from './deed.ts';

/** What an act left behind. `view` is as the reader last saw it before another step. */
export type Step = {
  readonly id: number;
  /** Null for the first step that is kept. */
  readonly parent: number | null;
  readonly deed: Deed;
  readonly view: View;
};

/**
 * A tree of immutable views, so that an act after Undo begins a branch and takes nothing away. The view of the current
 * step is the state's own and lies here only once the reader has left the step.
 */
export type History = {
  readonly steps: Readonly<Record<number, Step>>;
  readonly now: number;
  /** Which of a step's followers Redo leads to: the one the reader was on last. */
  readonly next: Readonly<Record<number, number>>;
  /** True when the oldest steps had to be let go. */
  readonly forgetful: boolean;
};

/** More would cost memory for steps that nobody goes back to. */
const LONGEST = 300;

export function begin(deed: Deed, view: View): History {
  return { steps: { 0: { id: 0, parent: null, deed, view } }, now: 0, next: {}, forgetful: false };
}

/** `left` is the view that the act found. */
export function recorded(history: History, left: View, deed: Deed, view: View): History {
  const kept = amended(history, left);
  const id = Math.max(...Object.keys(kept.steps).map(Number)) + 1;
  const steps = { ...kept.steps, [id]: { id, parent: kept.now, deed, view } };
  return trimmed({ ...kept, steps, now: id, next: { ...kept.next, [kept.now]: id } });
}

/** The step becomes the current one; `left` is the view that the reader leaves. */
export function visited(history: History, left: View, id: number): History {
  const kept = amended(history, left);
  const line = lineTo(kept, id);
  const next = Object.fromEntries(line.slice(1).map((step, index) => [line[index]?.id ?? 0, step.id]));
  return { ...kept, now: id, next: { ...kept.next, ...next } };
}

export function undoable({ steps, now }: History): Step | null {
  const parent = steps[now]?.parent ?? null;
  return parent === null ? null : (steps[parent] ?? null);
}

export function redoable({ steps, now, next }: History): Step | null {
  const id = next[now];
  return id === undefined ? null : (steps[id] ?? null);
}

/** From the first step to `id`. */
export function lineTo({ steps }: History, id: number): readonly Step[] {
  const line: Step[] = [];
  for (let step = steps[id]; step; step = step.parent === null ? undefined : steps[step.parent]) line.unshift(step);
  return line;
}

/** The steps that Undo and Redo pass; all others lie on branches. */
export function trunk(history: History): ReadonlySet<number> {
  const ids = new Set(lineTo(history, history.now).map((step) => step.id));
  for (let id = history.next[history.now]; id !== undefined && !ids.has(id); id = history.next[id]) ids.add(id);
  return ids;
}

function amended(history: History, view: View): History {
  const step = history.steps[history.now];
  if (!step || step.view === view) return history;
  return { ...history, steps: { ...history.steps, [step.id]: { ...step, view } } };
}

/** Without its oldest step when there are too many; those that followed it begin the tree then. */
function trimmed(history: History): History {
  const ids = Object.keys(history.steps).map(Number);
  if (ids.length <= LONGEST) return history;
  const oldest = Math.min(...ids);
  const { [oldest]: _step, ...left } = history.steps;
  const { [oldest]: _next, ...next } = history.next;
  const steps = Object.fromEntries(
    Object.entries(left).map(([id, step]) => [id, step.parent === oldest ? { ...step, parent: null } : step]),
  );
  return { ...history, steps, next, forgetful: true };
}
