import type { NoteCardFragment, SavedViewCardFragment, StoryCardFragment } from '../../generated/graphql.ts';

export type SavedView = SavedViewCardFragment;
export type Note = NoteCardFragment;
export type Story = StoryCardFragment;

/** What readers keep on the server, as far as it was asked for, and what they have typed of it and not saved. */
export type Kept = {
  /** Null until they were asked for. */
  readonly views: readonly SavedView[] | null;
  /** The saved view that was opened or saved last. */
  readonly opened: string | null;
  readonly stories: readonly Story[] | null;
  readonly notes: Readonly<Record<string, readonly Note[]>>;
  /** Actors and ties that have notes. */
  readonly noted: Readonly<Record<string, number>>;
  /** Texts by the name of their field: they outlast the panel, and a failure. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Deleted last, to be saved again; null once that was done or something else was. */
  readonly deleted: SavedView | Note | Story | null;
};

export const NOTHING_KEPT: Kept = {
  views: null,
  opened: null,
  stories: null,
  notes: {},
  noted: {},
  drafts: {},
  deleted: null,
};

export type KeptAct =
  | { readonly type: 'savedViewsLoaded'; readonly value: readonly SavedView[] }
  | { readonly type: 'viewSaved'; readonly value: SavedView }
  | { readonly type: 'viewDeleted'; readonly value: SavedView }
  | { readonly type: 'notesLoaded'; readonly on: string; readonly value: readonly Note[] }
  | { readonly type: 'noteCountsLoaded'; readonly value: readonly { readonly on: string; readonly count: number }[] }
  | { readonly type: 'noteSaved'; readonly value: Note }
  | { readonly type: 'noteDeleted'; readonly value: Note }
  | { readonly type: 'storiesLoaded'; readonly value: readonly Story[] }
  /** Of the story that a link presents; null when there is none any more. */
  | { readonly type: 'storyLoaded'; readonly value: Story | null }
  | { readonly type: 'storySaved'; readonly value: Story }
  | { readonly type: 'storyDeleted'; readonly value: Story }
  | { readonly type: 'drafted'; readonly field: string; readonly text: string };
