import { useEffect } from 'react';
import { isPressed, isSingle } from '../commands/chord.ts';
import type { Desk } from '../commands/command.ts';
import { KEYED_COMMANDS } from '../commands/commands.ts';
import { actorInHand } from '../store/selectors.ts';
import type { State } from '../store/state.ts';

/** Keys that work wherever the focus is; while typing or in a dialog only few do. */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const state = desk.store.getState();
      if (event.defaultPrevented || event.altKey || state.help || state.palette !== null) return;
      const actor = actorInHand(state);
      const typing = isTyping(event.target);
      const place = state.embed ? 'embed' : state.presenting ? 'story' : null;
      const command = KEYED_COMMANDS.find(
        ({ keys = [], typing: always, alsoIn = [], can }) =>
          (always || !typing) &&
          (place === null || alsoIn.includes(place)) &&
          keys.some((chord) => isPressed(chord, event) && isOn(chord, state)) &&
          (can?.(state, actor) ?? true),
      );
      if (!command) return;
      event.preventDefault();
      command.run(desk, actor ?? '');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);
}

/** In the list of steps, and in that of layouts, letters look for an entry. */
function isOn(chord: string, { shortcuts, historyShown, layoutsShown, presenting }: State): boolean {
  if (layoutsShown && !chord.startsWith('Ctrl')) return false;
  if (historyShown && presenting === null && !chord.startsWith('Ctrl')) return false;
  return shortcuts || !isSingle(chord);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
