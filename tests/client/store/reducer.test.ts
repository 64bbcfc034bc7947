import { describe, expect, it } from 'vitest';
import type { Action } from '../../../client/store/actions.ts';
import { NO_FILTER } from '../../../client/store/filter.ts';
import { reducer } from '../../../client/store/reducer.ts';
import { undoable } from '../../../client/store/history/tree.ts';
import { initialState, type State } from '../../../client/store/state.ts';
import { pathsKey, tiesHere, visibleTies } from '../../../client/store/selectors.ts';
import { EMPTY_VIEW, MOST_MEMBERS, NO_QUESTION } from '../../../client/store/view.ts';
import { ACTORS, actor, answer, BACKGROUND, expansion, openedState, path, record, tie, TIES } from '../fixtures.ts';

const run = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);

const pathList = (...paths: string[][]) => answer(...paths.map((ids) => path(ids)));

describe('opening', () => {
  const graph = { actors: ACTORS, ties: TIES, truncated: false };
  const opened: Extract<Action, { type: 'opened' }> = {
    type: 'opened',
    attempt: 'attempt:x',
    columns: [['A'], ['B'], ['C']],
    graph,
    whole: true,
    among: graph,
    seeds: ['003'],
  };
  const background = [tie('A', 'leaf', { seeds: BACKGROUND }), tie('A', 'shared', { seeds: BACKGROUND })];
  const withBackground = { ...opened, among: { ...graph, ties: [...TIES, ...background] } };

  it('anchors the parties of the attempt and places everybody, the parties left to right', () => {
    const { view } = run(initialState({ language: 'en' }), opened);
    expect(view.anchors).toEqual(['A', 'B', 'C']);
    expect(view.members.every((id) => view.positions[id])).toBe(true);
    const [a, b, c] = ['A', 'B', 'C'].map((id) => view.positions[id]);
    expect([a?.y, b?.y, c?.y]).toEqual([0, 0, 0]);
    expect(a && b && c && a.x < b.x && b.x < c.x).toBe(true);
  });

  it('shows the seeds of the attempt alone when others say more about the same actors', () => {
    const state = run(initialState({ language: 'en' }), withBackground);
    expect(state.view.filter).toEqual({ ...NO_FILTER, seeds: ['003'] });
    expect(tiesHere(state)).toHaveLength(8);
    expect(visibleTies(state)).toHaveLength(6);
    expect(state.data.covered).toEqual(state.view.members);
  });

  it('filters nothing when there is nothing else, or no seed states the attempt', () => {
    expect(run(initialState({ language: 'en' }), opened).view.filter).toEqual(NO_FILTER);
    expect(run(initialState({ language: 'en' }), { ...withBackground, seeds: [] }).view.filter).toEqual(NO_FILTER);
  });

  it('leaves the seeds that a link chose', () => {
    const view = { ...EMPTY_VIEW, filter: { ...NO_FILTER, seeds: ['006'] } };
    expect(run(initialState({ language: 'en', view }), withBackground).view.filter.seeds).toEqual(['006']);
  });

  it('stands as it would without the background, and so it stays when that is shown', () => {
    const alone = run(initialState({ language: 'en' }), opened).view;
    const amid = run(initialState({ language: 'en' }), withBackground);
    expect(amid.view.positions).toEqual(alone.positions);
    expect(amid.view.expanded).toEqual(alone.expanded);
    expect(run(amid, { type: 'filtered', filter: NO_FILTER }).view.positions).toEqual(alone.positions);
  });

  it('is no act: there is nothing to undo', () => {
    expect(undoable(run(initialState({ language: 'en' }), opened).history)).toBeNull();
  });

  it('says why there is nothing to open on', () => {
    expect(run(initialState({ language: 'en' }), { type: 'nothingToOpen', why: 'emptyGraph' }).opening).toBe(
      'emptyGraph',
    );
  });
});

describe('expand and collapse', () => {
  it('collapsing takes away what nobody else brought or asked for', () => {
    const { view } = run(openedState(), { type: 'collapsed', id: 'B' });
    expect(view.members).toEqual(['A', 'B', 'C', 'shared']);
    expect(view.expanded).toEqual(['A', 'C']);
  });

  it('collapsing takes away what others reach only by ties that the filter hides', () => {
    const state = openedState({ filter: { ...NO_FILTER, seeds: ['003'] } });
    const ties = record([...TIES, tie('A', 'leaf', { seeds: BACKGROUND })]);
    const { view } = run({ ...state, data: { ...state.data, ties } }, { type: 'collapsed', id: 'B' });
    expect(view.members).not.toContain('leaf');
  });

  it('collapsing deselects what it takes away', () => {
    const { view } = run(openedState({ selection: 'leaf' }), { type: 'collapsed', id: 'B' });
    expect(view.selection).toBeNull();
  });

  it('what is placed never moves, and newcomers get a place once all ties are known', () => {
    const before = openedState();
    const graph = { actors: [actor('new')], ties: [tie('leaf', 'new')], truncated: false };
    const expanded = run(before, { type: 'expandAsked', ids: ['leaf'] }, expansion(['leaf'], { actors: graph.actors }));
    expect(expanded.expanding).toBeNull();
    expect(expanded.view.positions['new']).toBeUndefined();
    const placed = run(expanded, { type: 'graphLoaded', asked: expanded.view.members, graph });
    expect(placed.view.positions['new']).toBeDefined();
    for (const id of before.view.members) expect(placed.view.positions[id]).toEqual(before.view.positions[id]);
  });

  it('tells when not all neighbours found room', () => {
    const actors = Array.from({ length: MOST_MEMBERS }, (_, index) => actor(`new${index}`));
    const { view, notices } = run(openedState(), expansion(['A'], { actors }));
    expect(view.members).toHaveLength(MOST_MEMBERS);
    expect(notices).toEqual([{ kind: 'full' }]);
  });

  it('tells how many ties the filter hides, until the filter changes or another actor is expanded', () => {
    const told = run(openedState(), expansion(['A'], { hidden: 3 }));
    expect(told.notices).toEqual([{ kind: 'filterHides', ids: ['A'], count: 3 }]);
    expect(run(told, { type: 'filtered', filter: NO_FILTER }).notices).toEqual([]);
    expect(run(told, expansion(['B'])).notices).toEqual([]);
    expect(run(told, { type: 'hidden', ids: ['leaf'] }, { type: 'undone' }).notices).toEqual([]);
  });

  it('drops actors that the graph does not have, and says so', () => {
    const state = openedState({ members: ['A', 'gone'], positions: {} });
    const next = run(state, {
      type: 'graphLoaded',
      asked: ['A', 'gone'],
      graph: { actors: [actor('A')], ties: [], truncated: false },
    });
    expect(next.view.members).toEqual(['A']);
    expect(next.notices).toEqual([{ kind: 'unknownActors', ids: ['gone'] }]);
  });
});

describe('paths', () => {
  const asked = (state = openedState({ members: ['A', 'C'] })) =>
    run(
      state,
      { type: 'questionChanged', question: { ...NO_QUESTION, from: ['A'], to: ['C'] } },
      { type: 'pathsAsked' },
      { type: 'pathsLoaded', key: 'k', value: pathList(['A', 'B', 'C'], ['A', 'far', 'C']) },
    );

  it('the first path is chosen and brings its actors', () => {
    const { view } = asked();
    expect([view.path, view.hop, view.guests]).toEqual([0, 0, ['B']]);
    expect(view.members).toContain('B');
  });

  it('another path sends the guests of the last away', () => {
    const { view } = run(asked(), { type: 'pathChosen', index: 1 });
    expect(view.guests).toEqual(['far']);
    expect(view.members).not.toContain('B');
  });

  it('kept guests stay', () => {
    const { view } = run(asked(), { type: 'guestsKept' }, { type: 'pathChosen', index: 1 });
    expect(view.members).toEqual(expect.arrayContaining(['A', 'B', 'C', 'far']));
  });

  it('a filter leaves the path, for its place in the list means another one then', () => {
    const { view } = run(asked(), { type: 'filtered', filter: { ...NO_FILTER, asOf: '2024-11-01' } });
    expect([view.path, view.asked, view.guests]).toEqual([null, true, []]);
  });

  it('a path restored by a link keeps its hop', () => {
    const state = openedState({ asked: true, path: 1, hop: 1 });
    const { view } = run(state, { type: 'pathsLoaded', key: 'k', value: pathList(['A', 'C'], ['A', 'B', 'C']) });
    expect([view.path, view.hop]).toEqual([1, 1]);
  });

  it('a path that is no longer there is left', () => {
    const state = openedState({ asked: true, path: 7, hop: 0 });
    expect(run(state, { type: 'pathsLoaded', key: 'k', value: pathList(['A', 'C']) }).view.path).toBeNull();
  });
});

describe('reading paths', () => {
  const question = { ...NO_QUESTION, from: ['A'], to: ['C'] };
  const read = (over: Partial<State['view']> = {}) =>
    run(
      openedState({ members: ['A', 'C'], panel: 'paths', ...over }),
      { type: 'questionChanged', question },
      { type: 'pathsAsked' },
      {
        type: 'pathsLoaded',
        key: pathsKey(openedState({ question, asked: true })) ?? '',
        value: pathList(['A', 'B', 'C'], ['A', 'far', 'C'], ['A', 'C']),
      },
    );

  it('a second path beside the first, or all of them, bring their actors as guests', () => {
    expect(run(read(), { type: 'otherPathChosen', index: 1 }).view.guests).toEqual(['B', 'far']);
    const all = run(read(), { type: 'layeredChosen', layered: 'all' });
    expect(all.view.guests).toEqual(['B', 'far']);
    expect(run(all, { type: 'layeredChosen', layered: 'one' }).view.guests).toEqual(['B']);
  });

  it('a path is never compared with itself', () => {
    const beside = run(read(), { type: 'otherPathChosen', index: 1 });
    expect(run(beside, { type: 'pathChosen', index: 1 }).view.otherPath).toBeNull();
    expect(run(read(), { type: 'otherPathChosen', index: 0 }).view.otherPath).toBeNull();
  });

  it('the same question again shows its answer from the first path on', () => {
    const third = run(read(), { type: 'pathChosen', index: 2 });
    expect(run(third, { type: 'pathsAsked' }).view.path).toBe(0);
  });

  it('the nearest question is asked by leaving out what the server named', () => {
    const asked = openedState({
      question: { ...question, via: ['B'], maxHops: 2 },
      filter: { ...NO_FILTER, asOf: '2024-01-01', families: [] },
      asked: true,
    });
    const { view } = run(asked, { type: 'relaxed', without: ['via', 'families', 'maxHops'] });
    expect(view.question).toEqual({ ...question, via: [], maxHops: 6 });
    expect(view.filter).toEqual({ ...NO_FILTER, asOf: '2024-01-01' });
    expect(view.asked).toBe(true);
  });

  it('dates change places', () => {
    const two = openedState({ filter: { ...NO_FILTER, asOf: '2024-01-01' }, otherDate: '2024-02-02', asked: true });
    const { view } = run(two, { type: 'datesSwapped' });
    expect([view.filter.asOf, view.otherDate, view.asked]).toEqual(['2024-02-02', '2024-01-01', true]);
  });
});

describe('picking an actor for the question', () => {
  const known = [...ACTORS, actor('state:X')];
  const picking = () =>
    run(openedState({ members: ['A', 'state:X'] }, { data: { ...openedState().data, actors: record(known) } }), {
      type: 'pickAsked',
      part: 'via',
    });

  it('takes the next actor selected, and leaves the selection alone', () => {
    const state = run(picking(), { type: 'selected', id: 'state:X' });
    expect([state.view.question.via, state.view.selection, state.picking]).toEqual([['state:X'], null, null]);
    expect(run(state, { type: 'selected', id: 'state:X' }).view.selection).toBe('state:X');
  });

  it.each([null, 'tie:A-B'])('a press on %s is no pick', (id) => {
    const state = run(picking(), { type: 'selected', id });
    expect([state.view.question.via, state.view.selection, state.picking]).toEqual([[], null, 'via']);
  });

  it('ends when the panel changes or an attempt is opened', () => {
    const opened = run(picking(), { type: 'selected', id: 'attempt:x' });
    expect([opened.picking, opened.view.selection]).toEqual([null, 'attempt:x']);
    expect(run(picking(), { type: 'panelShown', panel: null }).picking).toBeNull();
  });
});

describe('requests', () => {
  it('tracks what runs and what failed', () => {
    const failure = { failure: 'network', code: undefined, message: '', place: null } as const;
    const failed = run(
      openedState(),
      { type: 'taskStarted', task: 'tie' },
      { type: 'taskFailed', task: 'tie', failure },
    );
    expect(failed.work.tie).toEqual(failure);
    expect(run(failed, { type: 'taskStarted', task: 'tie' }, { type: 'taskEnded', task: 'tie' }).work).toEqual({});
  });

  it('a mere name does not wipe out what an actor belongs to', () => {
    const known = { ...actor('official:x'), terms: [{ office: { of: { id: 'A' } } }] };
    const state = run(
      openedState(),
      { type: 'actorAdded', actor: known },
      { type: 'actorAdded', actor: actor('official:x') },
    );
    expect(state.data.actors['official:x']?.terms).toEqual(known.terms);
  });
});

describe('holding in place', () => {
  it('holds members, releases them, and forgets those that leave', () => {
    const state = run(openedState(), { type: 'held', ids: ['A', 'leaf', 'elsewhere'] });
    expect(state.view.held).toEqual(['A', 'leaf']);
    expect(run(state, { type: 'released', ids: ['A'] }).view.held).toEqual(['leaf']);
    expect(run(state, { type: 'hidden', ids: ['leaf'] }).view.held).toEqual(['A']);
    expect(run(state, { type: 'undone' }).view.held).toEqual([]);
  });

  it('makes a guest of a path stay when the path is left', () => {
    const asked = { question: { ...NO_QUESTION, from: ['A'], to: ['guest'] }, asked: true };
    const reading = run(openedState(asked), {
      type: 'pathsLoaded',
      key: '',
      value: pathList(['A', 'guest']),
    });
    expect(reading.view.guests).toEqual(['guest']);
    const left = run(reading, { type: 'held', ids: ['guest'] }, { type: 'pathsCancelled' });
    expect(left.view.members).toContain('guest');
  });
});

describe('selecting several', () => {
  it('adds to the one that is selected, and gives it up', () => {
    const state = run(openedState(), { type: 'selected', id: 'A' }, { type: 'toggled', id: 'B' });
    expect(state.view).toMatchObject({ selection: null, several: ['A', 'B'], panel: 'detail' });
    const less = run(state, { type: 'toggled', id: 'A' });
    expect(less.view.several).toEqual(['B']);
    expect(run(less, { type: 'toggled', id: 'B' }).view).toMatchObject({ several: [], panel: null });
    expect(run(state, { type: 'selected', id: 'C' }).view).toMatchObject({ selection: 'C', several: [] });
  });

  it('takes members only, and forgets those that leave', () => {
    const state = run(openedState(), { type: 'severalSelected', ids: ['A', 'elsewhere', 'leaf'] });
    expect(state.view.several).toEqual(['A', 'leaf']);
    expect(run(state, { type: 'hidden', ids: ['leaf'] }).view.several).toEqual(['A']);
  });

  it('keeps only some in one step, which undo takes back', () => {
    const state = run(openedState(), { type: 'keptOnly', ids: ['A', 'B'] });
    expect(state.view.members).toEqual(['A', 'B']);
    expect(state.view.anchors).toEqual(['A', 'B']);
    expect(run(state, { type: 'undone' }).view.members).toHaveLength(ACTORS.length);
  });
});
