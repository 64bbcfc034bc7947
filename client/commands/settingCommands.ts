import { LANGUAGES } from '../i18n/languages.ts';
import { THEMES } from '../store/state.ts';
import type { Command } from './command.ts';

const languages: readonly Command[] = LANGUAGES.map(({ code, name }) => ({
  id: `language-${code}`,
  group: 'settings',
  name: 'command.language',
  values: { language: name },
  can: ({ language }) => language !== code,
  run: ({ store }) => store.dispatch({ type: 'languageChosen', language: code }),
}));

const themes: readonly Command[] = THEMES.map((theme) => ({
  id: `theme-${theme}`,
  group: 'settings',
  name: `command.theme.${theme}`,
  can: (state) => state.theme !== theme,
  run: ({ store }) => store.dispatch({ type: 'themeChosen', theme }),
}));

export const SETTING_COMMANDS: readonly Command[] = [...languages, ...themes];
