import type { Layout, Mark } from './arrangement.ts';
import type { Camera } from './camera.ts';
import type { Answered, Asked, CypherResult, Draft, GraphSchema, ResultView, SavedQuery } from './console/model.ts';
import type { Choice, Neighbours } from './groups/neighbourhood.ts';
import type { KeptAct } from './kept/model.ts';
import type { Dates, Filter } from './filter.ts';
import type { Colour, Size, Width } from './look.ts';
import type { Actor, ActorDetail, AttemptDetail, PathList, Points, Tie, TieDetail, Vocabulary } from './model.ts';
import type { Span } from './timeline/bins.ts';
import type { Failure, Notice, Pace, TaskName, Theme } from './state.ts';
import type { Layered, Mode, Panel, Part, Question, View } from './view.ts';

export type Fragment = {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly truncated: boolean;
};

/** What a reader does to the view. */
export type Act =
  | { readonly type: 'actorAdded'; readonly actor: Actor }
  | { readonly type: 'actorsAdded'; readonly actors: readonly Actor[] }
  /** Of a group: folds back what it brought, or else itself into the group of its kind. */
  | { readonly type: 'collapsed'; readonly id: string }
  /** A group of a kind falls into those of its families. */
  | { readonly type: 'groupSplit'; readonly id: string }
  | { readonly type: 'hidden'; readonly ids: readonly string[] }
  /** In place, whatever layout is chosen. */
  | { readonly type: 'held'; readonly ids: readonly string[] }
  | { readonly type: 'released'; readonly ids: readonly string[] }
  /** All that one drag moved. */
  | { readonly type: 'moved'; readonly to: Points }
  /** By a layout that the reader chose. */
  | {
      readonly type: 'arranged';
      readonly layout: Layout;
      readonly to: Points;
      readonly marks: readonly Mark[];
    }
  | { readonly type: 'widthChosen'; readonly width: Width }
  | { readonly type: 'colourChosen'; readonly colour: Colour }
  | { readonly type: 'sizeChosen'; readonly size: Size }
  | { readonly type: 'cameraMoved'; readonly camera: Camera | null }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'selected'; readonly id: string | null }
  /** One more actor is selected, or one less. */
  | { readonly type: 'toggled'; readonly id: string }
  /** These and no others. */
  | { readonly type: 'severalSelected'; readonly ids: readonly string[] }
  | { readonly type: 'keptOnly'; readonly ids: readonly string[] }
  | { readonly type: 'panelShown'; readonly panel: Panel | null }
  | { readonly type: 'questionChanged'; readonly question: Question; readonly actor?: Actor }
  | { readonly type: 'pathsAsked' }
  | { readonly type: 'pathsCancelled' }
  | { readonly type: 'pathChosen'; readonly index: number | null }
  | { readonly type: 'hopChosen'; readonly index: number }
  /** The question without what `without` of the nearest answer names. */
  | { readonly type: 'relaxed'; readonly without: readonly string[] }
  | { readonly type: 'layeredChosen'; readonly layered: Layered }
  | { readonly type: 'otherPathChosen'; readonly index: number | null }
  | { readonly type: 'otherDateChosen'; readonly date: string | null }
  /** The other day becomes the day asked about, and the other way round. */
  | { readonly type: 'datesSwapped' }
  | { readonly type: 'guestsKept' }
  | { readonly type: 'modeChosen'; readonly mode: Mode }
  | { readonly type: 'consoleShown'; readonly shown: boolean }
  | { readonly type: 'timelineShown'; readonly shown: boolean }
  | { readonly type: 'spanShown'; readonly span: Span | null };

/** What the server answered. */
export type Answer =
  | {
      readonly type: 'opened';
      readonly attempt: string;
      /** Acting side, brokers one by one, target side: left to right. */
      readonly columns: readonly (readonly string[])[];
      /** The parties with what surrounds them in the seeds that state the attempt; it alone decides who stands where. */
      readonly graph: Fragment;
      /** True when every such tie of the actors nearest to the parties is in it. */
      readonly whole: boolean;
      /** All ties among these actors, of whatever seed. */
      readonly among: Fragment;
      /** Versions of the seeds that state the attempt. */
      readonly seeds: readonly string[];
    }
  | { readonly type: 'nothingToOpen'; readonly why: 'emptyGraph' | 'noAttempt' }
  | { readonly type: 'graphLoaded'; readonly asked: readonly string[]; readonly graph: Fragment }
  | {
      readonly type: 'expanded';
      readonly ids: readonly string[];
      readonly choice: Choice;
      /** Neighbours to be shown, and groups of those that are too many. */
      readonly actors: readonly Actor[];
      readonly groups: readonly string[];
      /** Of those actors whose neighbours were counted. */
      readonly neighbours: Readonly<Record<string, Neighbours>>;
      /** Ties of the actors in the whole graph that do not pass the filter. */
      readonly hidden: number;
    }
  | { readonly type: 'neighboursLoaded'; readonly values: Readonly<Record<string, Neighbours>> }
  | { readonly type: 'vocabularyLoaded'; readonly language: string; readonly value: Vocabulary }
  | {
      readonly type: 'actorLoaded';
      readonly id: string;
      readonly language: string;
      readonly value: ActorDetail | null;
    }
  | { readonly type: 'tieLoaded'; readonly id: string; readonly language: string; readonly value: TieDetail | null }
  | {
      readonly type: 'attemptLoaded';
      readonly id: string;
      readonly language: string;
      readonly value: AttemptDetail | null;
    }
  | { readonly type: 'pathsLoaded'; readonly key: string; readonly value: PathList }
  | { readonly type: 'otherPathsLoaded'; readonly key: string; readonly value: PathList }
  | { readonly type: 'tiesLoaded'; readonly language: string; readonly values: readonly TieDetail[] }
  | ({ readonly type: 'cypherRan' } & Answered<CypherResult>)
  | ({ readonly type: 'cypherPlanned' } & Answered<unknown>)
  /** Actors of the result, with the ties among them. */
  | { readonly type: 'resultActorsLoaded'; readonly graph: Fragment }
  | { readonly type: 'queriesLoaded'; readonly language: string; readonly value: readonly SavedQuery[] }
  | { readonly type: 'schemaLoaded'; readonly value: GraphSchema };

/** What a researcher does in the console. */
export type ConsoleAct =
  | { readonly type: 'draftChanged'; readonly draft: Partial<Draft>; readonly actor?: Actor }
  | { readonly type: 'draftReplaced'; readonly draft: Partial<Draft> }
  | ({ readonly type: 'cypherAsked' } & Pick<Asked, 'what' | 'statement' | 'parameters'>)
  | { readonly type: 'cypherCancelled' }
  | { readonly type: 'rowsLimited'; readonly first: number }
  | { readonly type: 'resultShown'; readonly show: ResultView }
  | { readonly type: 'historyCleared' };

/** How requests fare. */
export type Progress =
  | { readonly type: 'taskStarted'; readonly task: TaskName }
  | { readonly type: 'taskEnded'; readonly task: TaskName }
  | { readonly type: 'taskFailed'; readonly task: TaskName; readonly failure: Failure };

/** What belongs to the session, not to the view. */
export type Session =
  /** All neighbours, or those meant; `page` takes the first of them, however many there are. */
  | {
      readonly type: 'expandAsked';
      readonly ids: readonly string[];
      readonly choice?: Choice;
      readonly page?: boolean;
    }
  | { readonly type: 'expandCancelled' }
  | { readonly type: 'arrangeAsked'; readonly layout: Layout }
  | { readonly type: 'arrangeCancelled' }
  | { readonly type: 'layoutsShown'; readonly shown: boolean }
  /** The next actor that is selected is one of the question; null ends that. */
  | { readonly type: 'pickAsked'; readonly part: Part | null }
  /** A date on its way: part of one act that ends with `scrubEnded`. `held` says that a pointer or playing holds it. */
  | { readonly type: 'scrubbed'; readonly dates: Dates; readonly held: boolean }
  | { readonly type: 'scrubEnded' }
  | { readonly type: 'playStarted' }
  | { readonly type: 'playStopped' }
  | { readonly type: 'paceChosen'; readonly pace: Pace }
  | { readonly type: 'starred'; readonly actor: Actor; readonly on: boolean }
  | { readonly type: 'recentCleared' }
  | { readonly type: 'focusTaken' }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** A step of the history, from its list. */
  | { readonly type: 'stepVisited'; readonly id: number }
  /** Back and Forward: the page as it was left, at its step of the history. */
  | { readonly type: 'pageVisited'; readonly step: number; readonly view: View }
  /** The address of a page that this visit has not made. */
  | { readonly type: 'linkOpened'; readonly view: View; readonly notices: readonly Notice[] }
  /** A saved view, in place of what is shown. */
  | {
      readonly type: 'viewOpened';
      readonly saved: string;
      readonly name: string;
      readonly view: View;
      readonly notices: readonly Notice[];
    }
  | {
      readonly type: 'stepPresented';
      readonly story: string;
      readonly name: string;
      readonly step: number;
      readonly view: View;
    }
  | { readonly type: 'presentationLeft' }
  | { readonly type: 'startedOver' }
  | { readonly type: 'retried' }
  | { readonly type: 'cursorMoved'; readonly id: string | null }
  | { readonly type: 'noticeDismissed'; readonly kind: Notice['kind'] }
  | { readonly type: 'languageChosen'; readonly language: string }
  | { readonly type: 'themeChosen'; readonly theme: Theme }
  | { readonly type: 'shortcutsSet'; readonly on: boolean }
  | { readonly type: 'minimapSet'; readonly on: boolean }
  | { readonly type: 'helpShown'; readonly shown: boolean }
  | { readonly type: 'paletteShown'; readonly shown: boolean }
  | { readonly type: 'historyShown'; readonly shown: boolean };

export type Action = Act | Answer | ConsoleAct | KeptAct | Progress | Session;
export type Dispatch = (action: Action) => void;
