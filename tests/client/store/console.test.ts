import { describe, expect, it } from 'vitest';
import type { Action } from '../../../client/store/actions.ts';
import { readBrowserScript } from '../../../client/store/console/browserScript.ts';
import { actorsToLoad, entitiesOf, resultActors } from '../../../client/store/console/entities.ts';
import { EMPTY_CONSOLE, type CypherResult } from '../../../client/store/console/model.ts';
import { LONGEST_HISTORY } from '../../../client/store/console/reducer.ts';
import { reducer } from '../../../client/store/reducer.ts';
import type { State } from '../../../client/store/state.ts';
import { MOST_MEMBERS } from '../../../client/store/view.ts';
import { actor, openedState } from '../fixtures.ts';

const run = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);
const ask = (statement: string, parameters = {}, what: 'run' | 'plan' = 'run'): Action => ({
  type: 'cypherAsked',
  what,
  statement,
  parameters,
});
const statements = (state: State) => state.console.history.map((past) => past.statement);
const RESULT: CypherResult = {
  columns: ['n'],
  rows: [{ n: 1 }],
  truncated: false,
  truncatedBecause: null,
  milliseconds: 3,
  plan: { operators: { operator: 'ProduceResults' } },
};

/** As the request of the running statement ends. */
function answered(state: State, value = RESULT): State {
  const { asked } = state.console;
  if (!asked) throw new Error('nothing runs');
  return reducer(state, { type: 'cypherRan', asked, value });
}

describe('running', () => {
  it('takes the old answer away, so that no rows stand under another statement', () => {
    const first = answered(run(openedState(), ask('RETURN 1 AS n')));
    expect(first.console.result?.value).toEqual(RESULT);
    expect(first.console.plan?.value).toEqual({ operator: 'ProduceResults' });
    const second = run(first, ask('RETURN 2 AS n'));
    expect(second.console).toMatchObject({ result: null, plan: null, ending: null });
    expect(second.console.asked).toMatchObject({ statement: 'RETURN 2 AS n', number: 2, first: 200 });
  });

  it('a plan leaves the rows, and shows itself', () => {
    const state = run(answered(run(openedState(), ask('RETURN 1 AS n'))), ask('RETURN 2', {}, 'plan'));
    expect(state.console.result?.value).toEqual(RESULT);
    expect(state.console.show).toBe('plan');
    expect(statements(state)).toEqual(['RETURN 1 AS n']);
  });

  it('cancelling and failing end it, with the reason, and leave the text alone', () => {
    const drafted = run(openedState(), { type: 'draftChanged', draft: { statement: 'RETURN 1' } }, ask('RETURN 1'));
    const cancelled = run(drafted, { type: 'cypherCancelled' });
    expect(cancelled.console).toMatchObject({ asked: null, ending: { failure: 'cancelled' } });
    const failure = {
      failure: 'graphql',
      code: 'CYPHER_SYNTAX',
      message: 'no',
      place: { line: 1, column: 2 },
    } as const;
    const failed = run(drafted, { type: 'taskFailed', task: 'cypher', failure });
    expect(failed.console).toMatchObject({ asked: null, ending: { failure }, draft: { statement: 'RETURN 1' } });
    expect(failed.work.cypher).toBeUndefined();
    expect(run(drafted, { type: 'taskFailed', task: 'tie', failure }).console.asked).not.toBeNull();
  });
});

describe('history', () => {
  it('keeps the newest first, each once with its parameters, and no more than it may', () => {
    const twice = run(openedState(), ask('A'), ask('B'), ask('A'), ask('A', { x: 1 }));
    expect(twice.console.history.map((past) => [past.statement, past.parameters])).toEqual([
      ['A', { x: 1 }],
      ['A', {}],
      ['B', {}],
    ]);
    const many = Array.from({ length: LONGEST_HISTORY + 5 }, (_, index) => ask(`RETURN ${index}`));
    const full = run(openedState(), ...many);
    expect(full.console.history).toHaveLength(LONGEST_HISTORY);
    expect(statements(full)[0]).toBe(`RETURN ${LONGEST_HISTORY + 4}`);
  });

  it('takes in a text of the reader that gives way to another, and no untouched saved query', () => {
    const own = run(
      openedState(),
      { type: 'draftChanged', draft: { statement: 'MATCH (mine) RETURN mine' } },
      { type: 'draftReplaced', draft: { statement: 'MATCH (saved) RETURN saved', query: 'saved' } },
    );
    expect(statements(own)).toEqual(['MATCH (mine) RETURN mine']);
    expect(own.console.draft).toEqual({
      ...EMPTY_CONSOLE.draft,
      statement: 'MATCH (saved) RETURN saved',
      query: 'saved',
    });
    expect(statements(run(own, { type: 'draftReplaced', draft: { statement: 'x' } }))).toEqual(statements(own));
    expect(run(own, { type: 'historyCleared' }).console.history).toEqual([]);
  });
});

const node = (id: string, actorId: string | null = null) => ({
  _kind: 'node',
  id,
  labels: [],
  properties: {},
  actor: actorId,
});

describe('the graph in a result', () => {
  it('is found in lists, maps and paths, each entity once', () => {
    const tie = { _kind: 'relationship', id: 'r1', type: 'T', start: '1', end: '2', properties: {} };
    const path = { _kind: 'path', nodes: [node('1', 'A'), node('2', 'new')], relationships: [tie] };
    const rows = [
      {
        path,
        list: [node('3'), [node('1', 'A')]],
        map: { deep: tie },
        text: 'A',
        ids: ['tie:x', 'state:CHN', 'no id: here'],
        nothing: null,
      },
    ];
    const found = entitiesOf(rows);
    expect(found.nodes.map((each) => each.id)).toEqual(['1', '2', '3']);
    expect(found.relationships.map((each) => each.id)).toEqual(['r1']);
    expect(found.actors).toEqual(['A', 'new']);
    expect(found.texts).toEqual({ ties: ['tie:x'], others: ['state:CHN'] });
    const state = answered(run(openedState(), ask('x')), { ...RESULT, rows });
    // No actor is known whose id begins with `state:`.
    expect(actorsToLoad(state)).toEqual(['A', 'new']);
    const known = run(state, { type: 'actorAdded', actor: actor('state:USA') });
    expect(actorsToLoad(known)).toEqual(['A', 'new', 'state:CHN']);
    expect(resultActors(run(known, { type: 'actorAdded', actor: actor('state:CHN') }))).toEqual([
      'A',
      'new',
      'state:CHN',
    ]);
    expect(actorsToLoad(answered(run(openedState(), ask('x')), { ...RESULT, rows: [node('1', 'A')] }))).toBeNull();
  });

  it('goes to the desk as one act, which can be undone', () => {
    const state = openedState();
    const added = run(state, { type: 'actorsAdded', actors: [actor('A'), actor('X'), actor('Y')] });
    expect(added.view.members).toEqual([...state.view.members, 'X', 'Y']);
    expect(added.view.anchors).toEqual(expect.arrayContaining(['X', 'Y']));
    expect(added.notices).toEqual([]);
    expect(run(added, { type: 'undone' }).view.members).toEqual(state.view.members);
  });

  it('says so when the desk is full', () => {
    const crowd = Array.from({ length: MOST_MEMBERS }, (_, index) => actor(`crowd ${index}`));
    const full = run(openedState(), { type: 'actorsAdded', actors: crowd });
    expect(full.view.members).toHaveLength(MOST_MEMBERS);
    expect(full.notices).toEqual([{ kind: 'full' }]);
  });
});

describe('readBrowserScript', () => {
  it('parts the parameters from the statement', () => {
    const script = ':params {from: ["state:USA"], topic: null, note: "a: {b}", hops: 3}\n\n// why\nMATCH (n)\nRETURN n';
    expect(readBrowserScript(script)).toEqual({
      statement: '// why\nMATCH (n)\nRETURN n',
      parameters: { from: ['state:USA'], topic: null, note: 'a: {b}', hops: 3 },
    });
  });

  it('leaves a plain statement as it is', () => {
    expect(readBrowserScript('RETURN 1')).toEqual({ statement: 'RETURN 1', parameters: {} });
  });
});
