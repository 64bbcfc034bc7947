import type { ApiFailure } from '../api/apiError.ts';
import type { Layout } from './arrangement.ts';
import { type ConsoleState, EMPTY_CONSOLE, type GraphSchema, type SavedQuery } from './console/model.ts';
import { type Familiar, NOBODY_FAMILIAR } from './familiar.ts';
import { begin, type History } from './history/tree.ts';
import type { Choice, Neighbours } from './groups/neighbourhood.ts';
import { type Kept, NOTHING_KEPT } from './kept/model.ts';
import type { Actor, ActorDetail, AttemptDetail, InLanguage, PathList, Tie, TieDetail, Vocabulary } from './model.ts';
import type { UrlProblem } from './url/problem.ts';
import type { Filter } from './filter.ts';
import { EMPTY_VIEW, type Part, type View } from './view.ts';

export type TaskName =
  | 'opening'
  | 'graph'
  | 'expand'
  | 'neighbours'
  | 'arrange'
  | 'vocabulary'
  | 'actor'
  | 'tie'
  | 'attempt'
  | 'headline'
  | 'paths'
  | 'otherPaths'
  | 'comparedTies'
  | 'cypher'
  | 'resultActors'
  | 'queries'
  | 'savedViews'
  | 'notes'
  | 'noteCounts'
  | 'stories'
  | 'story'
  | 'schema';

export type Failure = {
  readonly failure: ApiFailure;
  readonly code: string | undefined;
  readonly message: string;
  /** Where in a statement, from 1; null when not known. */
  readonly place: { readonly line: number; readonly column: number } | null;
};

export type Work = 'running' | Failure;

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Steps a second while time plays. */
export const PACES = [1, 2, 4] as const;

export type Pace = (typeof PACES)[number];

/** What the server said; grows, and is never part of a link. */
export type Data = {
  readonly actors: Readonly<Record<string, Actor>>;
  readonly ties: Readonly<Record<string, Tie>>;
  /** Actors of which all ties among them are here. */
  readonly covered: readonly string[];
  readonly neighbours: Readonly<Record<string, Neighbours>>;
  readonly vocabulary: InLanguage<Vocabulary> | null;
  readonly actorDetails: Readonly<Record<string, InLanguage<ActorDetail | null>>>;
  readonly tieDetails: Readonly<Record<string, InLanguage<TieDetail | null>>>;
  readonly attempts: Readonly<Record<string, InLanguage<AttemptDetail | null>>>;
  /** `key` is the question with its filter. */
  readonly paths: { readonly key: string; readonly value: PathList } | null;
  /** The same question on the day to compare with. */
  readonly otherPaths: { readonly key: string; readonly value: PathList } | null;
  readonly queries: InLanguage<readonly SavedQuery[]> | null;
  /** For completion: what is in the graph, as of when the console was opened. */
  readonly schema: GraphSchema | null;
};

export type Notice =
  | { readonly kind: 'url'; readonly problems: readonly UrlProblem[] }
  | { readonly kind: 'unknownActors'; readonly ids: readonly string[] }
  /** How many ties of the actors just expanded the filter hides. */
  | { readonly kind: 'filterHides'; readonly ids: readonly string[]; readonly count: number }
  | { readonly kind: 'full' };

/** Whose neighbours are to be shown; `page` takes the first of those meant, however many there are. */
export type Expanding = { readonly ids: readonly string[]; readonly choice: Choice; readonly page: boolean };

/** emptyGraph and noAttempt: there is nothing to open on. */
export type Opening = 'pending' | 'done' | 'emptyGraph' | 'noAttempt';

export type State = {
  readonly view: View;
  readonly history: History;
  readonly opening: Opening;
  readonly expanding: Expanding | null;
  /** The layout that is being computed. */
  readonly arranging: Layout | null;
  /** Part of the question that waits for an actor to be selected. */
  readonly picking: Part | null;
  /** While dates are on their way: the filter before, to which Undo goes back. */
  readonly scrub: { readonly before: Filter; readonly held: boolean } | null;
  readonly playing: boolean;
  readonly pace: Pace;
  /** True from the asking until the list of paths has taken the keyboard. */
  readonly awaitingPaths: boolean;
  readonly data: Data;
  readonly console: ConsoleState;
  readonly kept: Kept;
  readonly familiar: Familiar;
  readonly work: Readonly<Partial<Record<TaskName, Work>>>;
  readonly notices: readonly Notice[];
  /** Actor under the keyboard on the canvas. */
  readonly cursor: string | null;
  readonly language: string;
  readonly theme: Theme;
  readonly shortcuts: boolean;
  readonly help: boolean;
  /** False where the reader wants no map of the whole beside a part. */
  readonly minimap: boolean;
  /** Open, with the actor that was in hand then; the canvas forgets it with the focus. */
  readonly palette: { readonly actor: string | null } | null;
  readonly historyShown: boolean;
  /** True while the list of layouts is open. */
  readonly layoutsShown: boolean;
  /** True in another page's frame: the picture alone, and nothing is saved. */
  readonly embed: boolean;
  /** A story that is told step by step, from 0. */
  readonly presenting: { readonly story: string; readonly step: number; readonly missing: boolean } | null;
  /** Counts the acts that Back must be able to undo. */
  readonly acts: number;
  /** Counts how often the reader asked to try failed requests again. */
  readonly retries: number;
};

const NO_DATA: Data = {
  actors: {},
  ties: {},
  covered: [],
  neighbours: {},
  vocabulary: null,
  actorDetails: {},
  tieDetails: {},
  attempts: {},
  paths: null,
  queries: null,
  schema: null,
  otherPaths: null,
};

export function initialState(start: Partial<State> & Pick<State, 'language'>): State {
  const view = start.view ?? EMPTY_VIEW;
  return {
    view,
    history: begin({ what: view.members.length > 0 ? 'linkOpened' : 'begun', ids: [] }, view),
    opening: view.members.length > 0 || start.presenting ? 'done' : 'pending',
    expanding: null,
    arranging: null,
    picking: null,
    scrub: null,
    playing: false,
    pace: 2,
    awaitingPaths: false,
    data: NO_DATA,
    console: EMPTY_CONSOLE,
    kept: NOTHING_KEPT,
    familiar: NOBODY_FAMILIAR,
    work: {},
    notices: [],
    cursor: null,
    theme: 'system',
    shortcuts: true,
    help: false,
    minimap: true,
    palette: null,
    historyShown: false,
    layoutsShown: false,
    embed: false,
    presenting: null,
    acts: 0,
    retries: 0,
    ...start,
  };
}
