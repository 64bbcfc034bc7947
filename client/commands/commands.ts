import type { State } from '../store/state.ts';
import { ACTOR_COMMANDS } from './actorCommands.ts';
import type { Command } from './command.ts';
import { EXPORT_COMMANDS } from './exportCommands.ts';
import { filterCommands } from './filterCommands.ts';
import { LAYOUT_COMMANDS } from './layoutCommands.ts';
import { LOOK_COMMANDS } from './lookCommands.ts';
import { PATH_COMMANDS } from './pathCommands.ts';
import { SETTING_COMMANDS } from './settingCommands.ts';
import { STORY_COMMANDS } from './storyCommands.ts';
import { TIME_COMMANDS } from './timeCommands.ts';
import { VIEW_COMMANDS } from './viewCommands.ts';

/** Every act that has a key. */
export const KEYED_COMMANDS: readonly Command[] = [
  ...STORY_COMMANDS,
  ...ACTOR_COMMANDS,
  ...VIEW_COMMANDS,
  ...TIME_COMMANDS,
  ...LAYOUT_COMMANDS,
  ...PATH_COMMANDS,
];

/** Every act that would do something now. `actor` is the one in hand. */
export function commandsFor(state: State, actor: string | null): readonly Command[] {
  return [
    ...KEYED_COMMANDS,
    ...LOOK_COMMANDS,
    ...EXPORT_COMMANDS,
    ...filterCommands(state),
    ...SETTING_COMMANDS,
  ].filter(({ can }) => can?.(state, actor) ?? true);
}
