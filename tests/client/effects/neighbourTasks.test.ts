import { expect, it } from 'vitest';
import { createExecute } from '../../../client/api/execute.ts';
import { expand, loadNeighbours } from '../../../client/effects/neighbourTasks.ts';
import { NO_FILTER } from '../../../client/store/filter.ts';
import { ANY } from '../../../client/store/groups/neighbourhood.ts';
import { actor, openedState } from '../fixtures.ts';

const ROWS = [
  { kind: 'STATE', outgoing: ['PRESSURE'], incoming: [], actors: 60, ties: 70 },
  { kind: 'OFFICIAL', outgoing: [], incoming: ['INFLUENCE'], actors: 30, ties: 30 },
];

/** An actor with so many neighbours beyond those that are excepted. */
function server(totalCount: number) {
  const asked: unknown[] = [];
  const execute = createExecute('/graphql', (_url, init) => {
    const { query, variables } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      query: string;
      variables: unknown;
    };
    asked.push(variables);
    const neighbours = { actors: [actor('new')], totalCount };
    const data = query.includes('query Expansion')
      ? { actor: { tieCount: 9, passing: 4, neighbours } }
      : { actor: { passing: ROWS, all: { totalCount: 95 } } };
    return Promise.resolve(Response.json({ data }));
  });
  return { asked, execute };
}

const signal = new AbortController().signal;
const filter = { ...NO_FILTER, seeds: ['003'] };
const expanding = { ids: ['A'], choice: ANY, page: false };

it('an actor with few neighbours shows them, and counts the ties that the filter hides', async () => {
  const { asked, execute } = server(1);
  const state = openedState({ filter }, { expanding });
  const action = await expand.run(state, execute, signal);
  expect(asked).toEqual([
    {
      id: 'A',
      filter: { seeds: ['003'] },
      kinds: null,
      outgoing: null,
      incoming: null,
      except: state.view.members,
      first: 50,
    },
  ]);
  expect(action).toMatchObject({ type: 'expanded', ids: ['A'], actors: [{ id: 'new' }], groups: [], hidden: 5 });
});

it('one with many shows them in groups, of families where only some are meant', async () => {
  const { execute } = server(90);
  expect(await expand.run(openedState({}, { expanding }), execute, signal)).toMatchObject({
    actors: [],
    groups: ['group:STATE~~A', 'group:OFFICIAL~~A'],
    neighbours: { A: { rows: ROWS, all: 95 } },
  });
  const choice = { kinds: null, outgoing: ['PRESSURE' as const], incoming: [] };
  const some = await expand.run(openedState({}, { expanding: { ...expanding, choice } }), execute, signal);
  expect(some).toMatchObject({ groups: ['group:STATE~PRESSURE~A'] });
});

it('a page of a group shows its first, however many there are', async () => {
  const { execute } = server(90);
  const state = openedState({}, { expanding: { ...expanding, page: true } });
  expect(await expand.run(state, execute, signal)).toMatchObject({ actors: [{ id: 'new' }], groups: [], hidden: 0 });
});

it('counts for the groups and the open entry, and again under another filter', async () => {
  const { execute } = server(90);
  const state = openedState({ groups: ['group:STATE~~A'], selection: 'B' });
  expect(loadNeighbours.key(state)).toContain('"A","B"');
  const action = await loadNeighbours.run(state, execute, signal);
  const values = action.type === 'neighboursLoaded' ? action.values : {};
  const counted = { ...state, data: { ...state.data, neighbours: values } };
  expect(loadNeighbours.key(counted)).toBeNull();
  expect(loadNeighbours.key({ ...counted, view: { ...counted.view, filter } })).not.toBeNull();
});
