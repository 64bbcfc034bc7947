import { expect, it } from 'vitest';
import { createExecute } from '../../../client/api/execute.ts';
import { open } from '../../../client/effects/graphTasks.ts';
import { ACTORS, BACKGROUND, openedState, tie, TIES } from '../fixtures.ts';

type Variables = { ids: string[]; depth: number; filter?: object | null; limit: number };

const party = (id: string) => [{ id }];
const attemptOf = (seeds: { version: string }[]) => ({
  leverageAttempts: {
    edges: [
      {
        node: {
          id: 'attempt:x',
          by: party('A'),
          via: party('B'),
          on: party('C'),
          restsOn: [tie('A', 'B', { topic: 'war' })],
          seeds,
        },
      },
    ],
  },
  actors: { totalCount: 5 },
});
const graph = { actors: ACTORS, ties: TIES, truncated: false };

/** Answers the opening question with `attempt`, and those for surroundings deeper than `deepest` with a cut. */
function server(attempt: object, deepest = 4) {
  const asked: Variables[] = [];
  const execute = createExecute('/graphql', (_url, init) => {
    const { query, variables } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      query: string;
      variables: Variables;
    };
    if (query.includes('query Opening')) return Promise.resolve(Response.json({ data: attempt }));
    asked.push(variables);
    const ties = variables.depth === 0 ? [...TIES, tie('A', 'leaf', { seeds: BACKGROUND })] : TIES;
    const neighbourhood = { ...graph, ties, truncated: variables.depth > deepest };
    return Promise.resolve(Response.json({ data: { neighbourhood } }));
  });
  return { asked, execute };
}

const opened = async ({ execute }: ReturnType<typeof server>) => {
  const action = await open.run(openedState(), execute, new AbortController().signal);
  return action.type === 'opened' ? action : null;
};

it('opens on what the seeds of the attempt say, and looks what others say about the same actors', async () => {
  const fake = server(attemptOf([{ version: '003' }]));
  const action = await opened(fake);
  expect(fake.asked).toEqual([
    { ids: ['A', 'B', 'C'], depth: 4, filter: { seeds: ['003'] }, limit: 40 },
    { ids: ACTORS.map((actor) => actor.id), depth: 0, limit: 5 },
  ]);
  expect(action?.seeds).toEqual(['003']);
  expect(action?.graph.ties).toHaveLength(6);
  expect(action?.among.ties).toHaveLength(7);
  expect(action?.whole).toBe(true);
});

it('an attempt of no seed opens amid everything', async () => {
  const fake = server(attemptOf([]));
  expect((await opened(fake))?.seeds).toEqual([]);
  expect(fake.asked[0]?.filter).toBeNull();
});

it('comes nearer while there is too much, at last to the topic alone', async () => {
  const fake = server(attemptOf([{ version: '003' }]), 0);
  const attempt = await opened(fake);
  expect(fake.asked.map(({ depth }) => depth)).toEqual([4, 2, 1, 1, 0]);
  expect(fake.asked[3]?.filter).toEqual({ seeds: ['003'], topic: 'war' });
  expect(attempt?.whole).toBe(false);
});
