import { describe, expect, test } from 'vitest';
import { readRevision } from '../../../server/repositories/revision.ts';
import { graphDigest } from '../../../server/seeds/digest.ts';
import { findViolations } from '../../../server/seeds/checks.ts';
import { applySeeds } from '../../../server/seeds/apply.ts';
import { withdrawSeed } from '../../../server/seeds/withdraw.ts';
import { foundingGraph, withFoundingSeeds } from './foundingGraph.ts';
import { serving } from './serving.ts';

type Kept = { id: string; revision: number; createdAt: string; updatedAt: string };
type View = Kept & { name: string; description: string | null; link: string };
type Note = Kept & { on: string; text: string; isOrphan: boolean };
type Story = Kept & { name: string; steps: { id: string; text: string; link: string }[] };

const VIEW = '{ id revision createdAt updatedAt name description link }';
const NOTE = '{ id revision createdAt updatedAt on text isOrphan }';
const STORY = '{ id revision createdAt updatedAt name steps { id text link } }';

describe('what readers keep', () => {
  const up = serving(foundingGraph);

  const saveView = async (values: object) =>
    (
      await up.api.ask<{ saveView: View }>(
        `mutation ($name: String!, $description: String, $link: String!) {
          saveView(name: $name, description: $description, link: $link) ${VIEW} }`,
        { name: 'A view', link: 'in=state:CHN', ...values },
      )
    ).saveView;
  const addNote = async (on: string, text: string) =>
    (
      await up.api.ask<{ addNote: Note }>(
        `mutation ($on: ID!, $text: String!) { addNote(on: $on, text: $text) ${NOTE} }`,
        {
          on,
          text,
        },
      )
    ).addNote;
  const refusal = async (query: string, variables = {}) => {
    const { errors } = await up.api.post(query, variables);
    return { ...errors?.[0]?.extensions, message: errors?.[0]?.message };
  };

  test('a view is saved, found, changed and deleted, each time one revision on', async () => {
    const hostile = '<b>\u202Eé</b> \u200B ${7*7} " OR 1=1 //';
    const view = await saveView({ name: '  Beijing’s \n leverage ', description: hostile, link: 'in=state:CHN&q=%20' });
    expect(view).toMatchObject({
      name: 'Beijing’s leverage',
      description: hostile,
      link: 'in=state:CHN&q=%20',
      revision: 1,
    });
    expect(view.id).toMatch(/^view:/u);
    const { savedView } = await up.api.ask<{ savedView: View }>(
      `query ($id: ID!) { savedView(id: $id) ${VIEW} }`,
      view,
    );
    expect(savedView).toEqual(view);
    const { updateView } = await up.api.ask<{ updateView: View }>(
      `mutation ($id: ID!, $revision: Int!) { updateView(id: $id, revision: $revision, description: "", name: "B") ${VIEW} }`,
      view,
    );
    expect(updateView).toMatchObject({ name: 'B', description: null, link: view.link, revision: 2 });
    expect(Date.parse(updateView.updatedAt)).toBeGreaterThanOrEqual(Date.parse(view.createdAt));
    const remove = 'mutation ($id: ID!, $revision: Int!) { deleteView(id: $id, revision: $revision) { name } }';
    expect(await up.api.ask(remove, updateView)).toEqual({ deleteView: { name: 'B' } });
    expect(await refusal(remove, updateView)).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
    expect(await up.api.ask(`query ($id: ID!) { savedView(id: $id) { id } }`, view)).toEqual({ savedView: null });
  });

  test('lists are in order of names, whatever their case, then of ids', async () => {
    const views = [];
    for (const name of ['b', 'C', 'A', 'b']) views.push(await saveView({ name }));
    const { savedViews } = await up.api.ask<{ savedViews: View[] }>('{ savedViews { name id } }');
    expect(savedViews.map(({ name }) => name)).toEqual(['A', 'b', 'b', 'C']);
    const same = savedViews.filter(({ name }) => name === 'b').map(({ id }) => id);
    expect(same).toEqual(same.toSorted());
  });

  test('of writers who know the same revision one wins, and the others are told of the conflict', async () => {
    const view = await saveView({});
    const update = `mutation ($id: ID!, $revision: Int!, $name: String) {
      updateView(id: $id, revision: $revision, name: $name) { revision name } }`;
    const answers = await Promise.all(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((name) => up.api.post(update, { ...view, name })),
    );
    const won = answers.filter(({ errors }) => errors === undefined);
    expect(won).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'));
    expect(await refusal(update, { ...view, name: 'x' })).toMatchObject({ revision: 2, updatedAt: expect.any(String) });
    // What was refused left nothing behind, not even a lock.
    const { savedView } = await up.api.ask<{ savedView: View }>(
      `query ($id: ID!) { savedView(id: $id) ${VIEW} }`,
      view,
    );
    expect(won.map(({ data }) => data)).toMatchObject([{ updateView: { revision: 2, name: savedView.name } }]);
    expect(savedView.revision).toBe(2);
  });

  test.each([
    ['saveView(name: " ", link: "in=a") { id }', 'name'],
    [`saveView(name: "${'x'.repeat(201)}", link: "in=a") { id }`, 'name'],
    [`saveView(name: "x", description: "${'x'.repeat(10_001)}", link: "in=a") { id }`, 'description'],
    ['saveView(name: "x", link: "") { id }', 'link'],
    ['saveView(name: "x", link: "in=a b") { id }', 'link'],
    ['saveView(name: "x", link: "in=<script>") { id }', 'link'],
    [`saveView(name: "x", link: "${'x'.repeat(500_001)}") { id }`, 'link'],
    ['addNote(on: "state:XXX", text: "x") { id }', 'on'],
    ['addNote(on: "state:CHN", text: "\\n") { id }', 'text'],
  ])('%.60s is refused by name', async (field, argument) => {
    expect(await refusal(`mutation { ${field} }`)).toMatchObject({ code: 'INVALID_ARGUMENT', argument });
  });

  test('notes on an actor and a tie come in the order of their writing, and are counted', async () => {
    const tie = 'tie:chn-prk-influence-dprk-deployment';
    const first = await addNote('state:CHN', 'one');
    const second = await addNote('state:CHN', 'two\nlines');
    const third = await addNote(tie, '🙂'.repeat(10_000));
    const { notes, noteCounts } = await up.api.ask<{ notes: Note[]; noteCounts: { on: string; count: number }[] }>(
      `{ notes(on: "state:CHN") ${NOTE} noteCounts { on count } }`,
    );
    expect(notes).toEqual([first, second]);
    expect(notes.map(({ isOrphan }) => isOrphan)).toEqual([false, false]);
    expect(noteCounts).toEqual([
      { on: 'state:CHN', count: 2 },
      { on: tie, count: 1 },
    ]);
    for (const note of [first, second, third]) {
      await up.api.ask(
        'mutation ($id: ID!, $revision: Int!) { deleteNote(id: $id, revision: $revision) { id } }',
        note,
      );
    }
    expect(await up.api.ask('{ noteCounts { on } }')).toEqual({ noteCounts: [] });
  });

  test('a story keeps the order of its steps', async () => {
    const { createStory } = await up.api.ask<{ createStory: Story }>(`mutation { createStory(name: "S") ${STORY} }`);
    let story = createStory;
    const step = async (mutation: string, field: string) => {
      story = (await up.api.ask<Record<string, Story>>(mutation, story))[field] as Story;
      return story.steps.map(({ text }) => text);
    };
    const add = (text: string, rest = '') =>
      step(
        `mutation ($id: ID!, $revision: Int!) {
          addStoryStep(story: $id, revision: $revision, text: "${text}", link: "in=state:CHN" ${rest}) ${STORY} }`,
        'addStoryStep',
      );
    await add('a');
    await add('b');
    expect(await add('first', 'position: 0')).toEqual(['first', 'a', 'b']);
    const moved = story.steps[0]?.id;
    expect(
      await step(
        `mutation ($id: ID!, $revision: Int!) {
          updateStoryStep(story: $id, revision: $revision, step: "${moved}", position: 2, text: "last") ${STORY} }`,
        'updateStoryStep',
      ),
    ).toEqual(['a', 'b', 'last']);
    expect(story.steps[2]?.id).toBe(moved);
    expect(
      await step(
        `mutation ($id: ID!, $revision: Int!) {
          deleteStoryStep(story: $id, revision: $revision, step: "${story.steps[0]?.id}") ${STORY} }`,
        'deleteStoryStep',
      ),
    ).toEqual(['b', 'last']);
    expect(story.revision).toBe(6);
    const wrong = `mutation ($id: ID!, $revision: Int!) {
      deleteStoryStep(story: $id, revision: $revision, step: "step:none") { id } }`;
    expect(await refusal(wrong, story)).toMatchObject({ code: 'NOT_FOUND', argument: 'step' });
    const { stories } = await up.api.ask<{ stories: Story[] }>(`{ stories ${STORY} }`);
    expect(stories).toEqual([story]);
  });

  test('the graph of evidence neither changes with it nor is broken by it', async () => {
    const state = async () => ({
      revision: await readRevision(up.database),
      ...(await up.database.write((tx) => graphDigest(tx))),
      violations: await up.database.write((tx) => findViolations(tx)),
    });
    const before = await state();
    expect(before.violations).toEqual([]);
    await saveView({});
    await addNote('state:USA', 'a note');
    await up.api.ask('mutation { createStory(name: "S") { id } }');
    expect(await state()).toEqual(before);
  });

  test('a note outlasts its actor, and says that it is an orphan', async () => {
    await addNote('official:kim-jong-un', 'remember');
    await withdrawSeed(up.database, '003');
    await withdrawSeed(up.database, '002');
    const asked = `{ actor(id: "official:kim-jong-un") { id } notes(on: "official:kim-jong-un") { text isOrphan id revision } }`;
    const gone = await up.api.ask<{ actor: null; notes: Note[] }>(asked);
    expect(gone).toMatchObject({ actor: null, notes: [{ text: 'remember', isOrphan: true }] });
    const { updateNote } = await up.api.ask<{ updateNote: Note }>(
      `mutation ($id: ID!, $revision: Int!) { updateNote(id: $id, revision: $revision, text: "still") ${NOTE} }`,
      { ...gone.notes[0] },
    );
    expect(updateNote).toMatchObject({ text: 'still', isOrphan: true });
    await withFoundingSeeds((folder) => applySeeds(up.database, folder));
    expect((await up.api.ask<{ notes: Note[] }>(asked)).notes).toMatchObject([{ text: 'still', isOrphan: false }]);
  });

  test('pages from elsewhere may read and not write', async () => {
    const post = async (headers: Record<string, string>, query: string) => {
      const response = await fetch(`${up.api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return [response.status, errors?.[0]?.extensions.code];
    };
    const write = 'mutation { createStory(name: "from elsewhere") { id } }';
    expect(await post({ origin: 'http://evil.example' }, write)).toEqual([403, 'FORBIDDEN']);
    expect(await post({ origin: 'http://evil.example' }, '{ noteCounts { on } }')).toEqual([200, undefined]);
    expect(await post({ origin: up.api.address }, write)).toEqual([200, undefined]);
  });
});
