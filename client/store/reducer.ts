import { placeMembers } from '../layout/placeMembers.ts';
import type { Action } from './actions.ts';
import { consoleReducer } from './console/reducer.ts';
import { dataReducer } from './dataReducer.ts';
import { recorded, redoable, type Step, undoable, visited } from './history/tree.ts';
import { deedOf, isDeed } from './history/deed.ts';
import type { Filter } from './filter.ts';
import { ANY } from './groups/neighbourhood.ts';
import { familiarReducer } from './familiar.ts';
import { keptReducer } from './kept/reducer.ts';
import type { Story } from './kept/model.ts';
import { viewOfStep } from './kept/viewOfStep.ts';
import { kindOf } from './model.ts';
import { added } from './paths/question.ts';
import { actorInHand, pathsKey } from './selectors.ts';
import type { Notice, State } from './state.ts';
import { sameDates } from './timeline/dates.ts';
import { EMPTY_VIEW, type View } from './view.ts';
import { choosePath, isAct, viewReducer } from './viewReducer.ts';
import { workReducer } from './workReducer.ts';

/** Pure: the next state. Requests are made by the effects, which only look at the state. */
export function reducer(state: State, given: Action): State {
  if (state.scrub !== null && endsScrub(given)) return reducer(rested(state), given);
  const action = picked(state, given);
  const data = dataReducer(state.data, action);
  const work = workReducer(state.work, action);
  const console = consoleReducer(state.console, action);
  const kept = keptReducer(state.kept, action);
  const familiar = familiarReducer(state.familiar, action, data);
  const next = session(
    { ...state, data, work, console, kept, familiar, view: viewReducer(state.view, action, data) },
    action,
    state.view.filter,
  );
  const answered = { ...next, view: answeredAlready(next, action) };
  const placed = { ...answered, view: placeMembers(answered.view, data) };
  const goesOn = action.type === 'stepPresented' && state.presenting !== null;
  const deed = goesOn ? null : deedOf(action, state.view, placed.view);
  const after = deed ? { ...placed, history: recorded(state.history, state.view, deed, placed.view) } : placed;
  return isPage(action) && !goesOn ? { ...after, acts: state.acts + 1 } : after;
}

/** A deed, or another page, finds dates at rest. */
function endsScrub(action: Action): boolean {
  return ENDS.has(action.type) || PAGES.has(action.type) || isDeed(action);
}

/** The dates as one act, however many they passed on the way. */
function rested(state: State): State {
  const { scrub, view } = state;
  if (!scrub) return state;
  const before = { ...state, scrub: null, view: { ...view, filter: scrub.before } };
  return sameDates(scrub.before, view.filter) ? before : reducer(before, { type: 'filtered', filter: view.filter });
}

/** While an actor is picked for the question, a selection is the pick; whatever else is under the pointer is not. */
function picked({ picking, view, data }: State, action: Action): Action {
  if (picking === null || action.type !== 'selected') return action;
  const { id } = action;
  // An attempt is not drawn: a reader who opens it has turned to something else.
  if (id !== null && kindOf(id) === 'attempt') return action;
  if (id === null || !data.actors[id]) return { type: 'pickAsked', part: picking };
  return { type: 'questionChanged', question: added(view.question, picking, id) };
}

/** The same question again needs no request, so its answer is shown at once. */
function answeredAlready(state: State, { type }: Action): View {
  const { view, data } = state;
  const isAnswer = type === 'pathsAsked' && data.paths !== null && data.paths.key === pathsKey(state);
  return isAnswer && data.paths.value.paths.length > 0 ? choosePath(view, 0, data) : view;
}

/** `before` is the filter that the action found. */
function session(state: State, action: Action, before: Filter): State {
  switch (action.type) {
    case 'nothingToOpen':
      return { ...state, opening: action.why };
    case 'opened':
    case 'actorAdded':
      return { ...state, opening: 'done' };
    case 'actorsAdded': {
      const lacking = action.actors.some((actor) => !state.view.members.includes(actor.id));
      return { ...(lacking ? noted(state, { kind: 'full' }) : state), opening: 'done' };
    }
    case 'graphLoaded': {
      const ids = action.asked.filter((id) => !state.data.actors[id]);
      return ids.length > 0 ? noted(state, { kind: 'unknownActors', ids }) : state;
    }
    case 'expandAsked':
      return {
        ...state,
        expanding: { ids: action.ids, choice: action.choice ?? ANY, page: action.page ?? false },
      };
    case 'expandCancelled':
      return { ...state, expanding: null };
    case 'expanded': {
      const { ids, hidden, actors } = action;
      const fresh = { ...quiet(state, 'filterHides'), expanding: null };
      const after = hidden > 0 ? noted(fresh, { kind: 'filterHides', ids, count: hidden }) : fresh;
      const lacking = actors.some((actor) => !state.view.members.includes(actor.id));
      return lacking ? noted(after, { kind: 'full' }) : after;
    }
    case 'arrangeAsked':
      return { ...state, arranging: action.layout };
    case 'arranged':
    case 'arrangeCancelled':
      return { ...state, arranging: null };
    case 'filtered':
      return quiet(state, 'filterHides');
    case 'scrubbed':
      return { ...state, scrub: { before: state.scrub?.before ?? before, held: action.held } };
    case 'playStarted':
      return { ...state, playing: true };
    case 'playStopped':
      return { ...state, playing: false };
    case 'paceChosen':
      return { ...state, pace: action.pace };
    case 'timelineShown':
      return { ...state, playing: false };
    case 'pickAsked':
      return { ...state, picking: action.part };
    case 'selected':
    case 'questionChanged':
    case 'panelShown':
      return state.picking === null ? state : { ...state, picking: null };
    case 'pathsAsked':
      return { ...state, picking: null, awaitingPaths: true };
    case 'relaxed':
      return { ...quiet(state, 'filterHides'), awaitingPaths: true };
    case 'pathsCancelled':
    case 'focusTaken':
      return { ...state, awaitingPaths: false };
    case 'undone':
      return goTo(state, undoable(state.history));
    case 'redone':
      return goTo(state, redoable(state.history));
    case 'stepVisited':
      // The current step lies in the history as it was when it began.
      return action.id === state.history.now ? state : goTo(state, state.history.steps[action.id] ?? null);
    case 'pageVisited': {
      const step = state.history.steps[action.step];
      return goTo(state, step ? { ...step, view: action.view } : null);
    }
    case 'linkOpened':
    case 'viewOpened':
      return {
        ...state,
        view: action.view,
        notices: action.notices,
        arranging: null,
        presenting: null,
        opening: action.view.members.length > 0 ? 'done' : 'pending',
        picking: null,
        playing: false,
      };
    case 'stepPresented': {
      const { story, step, view } = action;
      return {
        ...state,
        view,
        presenting: { story, step, missing: false },
        opening: 'done',
        arranging: null,
        picking: null,
        playing: false,
        notices: [],
      };
    }
    case 'presentationLeft':
      return { ...state, presenting: null };
    case 'storyLoaded':
      return storyLoaded(state, action.value);
    case 'startedOver':
      return { ...state, view: EMPTY_VIEW, opening: 'pending', arranging: null, playing: false, notices: [] };
    case 'retried':
      return { ...state, retries: state.retries + 1 };
    case 'cursorMoved':
      return { ...state, cursor: action.id };
    case 'noticeDismissed':
      return quiet(state, action.kind);
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'themeChosen':
      return { ...state, theme: action.theme };
    case 'shortcutsSet':
      return { ...state, shortcuts: action.on };
    case 'minimapSet':
      return { ...state, minimap: action.on };
    case 'helpShown':
      return { ...state, help: action.shown };
    case 'paletteShown':
      return { ...state, palette: action.shown ? { actor: actorInHand(state) } : null };
    case 'layoutsShown':
      return { ...state, layoutsShown: action.shown };
    case 'historyShown':
      return { ...state, historyShown: action.shown };
    default:
      return state;
  }
}

/** A link to a step that does not say what is shown there shows the step as it is now. */
function storyLoaded(state: State, story: Story | null): State {
  const { presenting, view } = state;
  if (!presenting) return state;
  if (!story) return { ...state, presenting: { ...presenting, missing: true } };
  return view.members.length > 0 ? state : { ...state, view: viewOfStep(story, presenting.step) ?? view };
}

/** What was being done to the view that is left must not happen to the other one. */
function goTo(state: State, step: Step | null): State {
  if (!step) return state;
  const history = visited(state.history, state.view, step.id);
  const begins = step.deed.what === 'begun' || step.deed.what === 'startedOver';
  const opening = begins && step.view.members.length === 0 ? 'pending' : 'done';
  return {
    ...quiet(state, 'filterHides'),
    view: step.view,
    history,
    expanding: null,
    arranging: null,
    picking: null,
    playing: false,
    presenting: null,
    opening,
  };
}

/** The latest of each kind. */
function noted(state: State, notice: Notice): State {
  return { ...state, notices: [...quiet(state, notice.kind).notices, notice] };
}

function quiet(state: State, kind: Notice['kind']): State {
  if (state.notices.every((notice) => notice.kind !== kind)) return state;
  return { ...state, notices: state.notices.filter((notice) => notice.kind !== kind) };
}

const ENDS: ReadonlySet<Action['type']> = new Set<Action['type']>([
  'scrubEnded',
  'playStopped',
  'timelineShown',
  'pageVisited',
  'linkOpened',
]);
const PAGES: ReadonlySet<Action['type']> = new Set<Action['type']>([
  'expanded',
  'undone',
  'redone',
  'stepVisited',
  'startedOver',
  'viewOpened',
  'stepPresented',
]);
const QUIET: ReadonlySet<Action['type']> = new Set<Action['type']>([
  'moved',
  'held',
  'released',
  'toggled',
  'severalSelected',
  'cameraMoved',
  'hopChosen',
  'questionChanged',
  'layeredChosen',
]);

/** Acts that Back takes back one by one; the rest amends the current page. */
function isPage(action: Action): boolean {
  return PAGES.has(action.type) || (isAct(action) && !QUIET.has(action.type));
}
