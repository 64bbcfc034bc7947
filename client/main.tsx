import { createRoot } from 'react-dom/client';
import { createExecute } from './api/execute.ts';
import { readConsole, rememberConsole } from './consoleMemory.ts';
import { playTime } from './effects/playTime.ts';
import { runTasks } from './effects/runTasks.ts';
import { syncUrl } from './effects/syncUrl.ts';
import { TASKS } from './effects/tasks.ts';
import { readFamiliar, rememberFamiliar } from './familiarMemory.ts';
import { LANGUAGE_CODES, preferredLanguage } from './i18n/languages.ts';
import { App } from './panels/App.tsx';
import { readPreferences, rememberPreferences } from './preferences.ts';
import { StoreContext } from './store/context.ts';
import { initialState } from './store/state.ts';
import { createStore } from './store/store.ts';
import { queryOf } from './store/url/address.ts';
import { readLink } from './store/url/codec.ts';
import { readFrame } from './store/url/frame.ts';
import './styles/index.css';

const { link, problems } = readLink(queryOf(window.location), LANGUAGE_CODES);
const frame = readFrame(window.location.search);
const preferences = readPreferences();
const store = createStore(
  initialState({
    view: link.view,
    language: link.language ?? preferredLanguage([preferences.language ?? '', ...navigator.languages]),
    theme: link.theme === 'system' ? (preferences.theme ?? 'system') : link.theme,
    shortcuts: preferences.shortcuts ?? true,
    minimap: preferences.minimap ?? true,
    console: readConsole(),
    familiar: readFamiliar(),
    embed: frame.embed,
    presenting: frame.presenting && { ...frame.presenting, missing: false },
    notices: problems.length > 0 ? [{ kind: 'url', problems }] : [],
  }),
);
const execute = createExecute('/graphql');

runTasks(TASKS, store, execute);
syncUrl(store, LANGUAGE_CODES);
playTime(store);
// Another page's frame is not where readers set up their own desk.
if (!frame.embed) {
  rememberPreferences(store);
  rememberConsole(store);
  rememberFamiliar(store);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StoreContext value={{ store, execute }}>
    <App />
  </StoreContext>,
);
