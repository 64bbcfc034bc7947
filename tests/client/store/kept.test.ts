import { describe, expect, it } from 'vitest';
import { type Note, NOTHING_KEPT, type SavedView } from '../../../client/store/kept/model.ts';
import { keptReducer } from '../../../client/store/kept/reducer.ts';

const view = (id: string, name: string): SavedView => ({
  id,
  name,
  description: null,
  link: 'in=state:CHN',
  updatedAt: '2026-01-01T00:00:00Z',
  revision: 1,
});
const note = (id: string, text: string): Note => ({
  id,
  on: 'state:CHN',
  text,
  isOrphan: false,
  updatedAt: '2026-01-01T00:00:00Z',
  revision: 1,
});

describe('what is kept', () => {
  it('views stay in the order of the server, and a deleted one can be saved again', () => {
    let kept = keptReducer(NOTHING_KEPT, { type: 'savedViewsLoaded', value: [view('view:1', 'B')] });
    kept = keptReducer(kept, { type: 'viewSaved', value: view('view:2', 'a') });
    expect(kept.views?.map(({ name }) => name)).toEqual(['a', 'B']);
    expect(kept.opened).toBe('view:2');
    kept = keptReducer(kept, { type: 'viewSaved', value: view('view:2', 'c') });
    expect(kept.views?.map(({ name }) => name)).toEqual(['B', 'c']);
    kept = keptReducer(kept, { type: 'viewDeleted', value: view('view:2', 'c') });
    expect(kept).toMatchObject({ opened: null, deleted: { name: 'c' } });
    kept = keptReducer(kept, { type: 'viewSaved', value: view('view:3', 'c') });
    expect(kept.deleted).toBeNull();
  });

  it('counts the notes of what they are on, and forgets what has none', () => {
    let kept = keptReducer(NOTHING_KEPT, { type: 'noteCountsLoaded', value: [{ on: 'tie:x', count: 3 }] });
    kept = keptReducer(kept, { type: 'noteSaved', value: note('note:1', 'one') });
    kept = keptReducer(kept, { type: 'noteSaved', value: note('note:2', 'two') });
    kept = keptReducer(kept, { type: 'noteSaved', value: note('note:1', 'edited') });
    expect(kept.notes['state:CHN']?.map(({ text }) => text)).toEqual(['edited', 'two']);
    expect(kept.noted).toEqual({ 'tie:x': 3, 'state:CHN': 2 });
    kept = keptReducer(kept, { type: 'notesLoaded', on: 'state:CHN', value: [] });
    expect(kept.noted).toEqual({ 'tie:x': 3 });
  });

  it('drafts are by field, and an empty one is none', () => {
    const typed = keptReducer(NOTHING_KEPT, { type: 'drafted', field: 'a', text: 'x' });
    expect(typed.drafts).toEqual({ a: 'x' });
    expect(keptReducer(typed, { type: 'drafted', field: 'a', text: '' }).drafts).toEqual({});
  });
});
