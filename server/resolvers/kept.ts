import type { Resolvers } from '../generated/resolvers.ts';
import type { Repositories } from '../repositories/index.ts';
import { full, invalidArgument, mustExist } from './errors.ts';
import { givenTexts, keptDescription, keptLink, keptName, noteText } from './keptTexts.ts';

/** Whether the graph has an actor or tie of this id. */
async function isInGraph({ actors, ties }: Repositories, id: string): Promise<boolean> {
  return (await (id.startsWith('tie:') ? ties.byId.load(id) : actors.byId.load(id))) !== null;
}

export const keptResolvers: Resolvers = {
  Kept: {
    __resolveType: ({ id }) => (id.startsWith('view:') ? 'SavedView' : id.startsWith('note:') ? 'Note' : 'Story'),
  },
  Query: {
    savedViews: (_root, _args, { repositories }) => repositories.kept.views.all(),
    savedView: (_root, { id }, { repositories }) => repositories.kept.views.byId(id),
    notes: (_root, { on }, { repositories }) => repositories.kept.notes.on(on),
    noteCounts: (_root, _args, { repositories }) => repositories.kept.notes.counts(),
  },
  Note: {
    isOrphan: async ({ on }, _args, { repositories }) => !(await isInGraph(repositories, on)),
  },
  Mutation: {
    saveView: async (_root, { name, description, link }, { repositories: { kept } }) => {
      const values = { name: keptName(name), description: keptDescription(description), link: keptLink(link) };
      const view = await kept.views.create(values);
      if (view === null) throw full('saved views', kept.views.most);
      return view;
    },
    updateView: async (_root, { id, revision, ...args }, { repositories: { kept } }) => {
      const values = givenTexts(args);
      return mustExist('id', id, await kept.views.update(id, revision, () => values));
    },
    deleteView: async (_root, { id, revision }, { repositories: { kept } }) => {
      return mustExist('id', id, await kept.views.delete(id, revision));
    },
    addNote: async (_root, { on, text }, { repositories }) => {
      const values = { on, text: noteText(text) };
      if (!(await isInGraph(repositories, on))) throw invalidArgument('on', `the graph has no actor or tie ${on}.`);
      const note = await repositories.kept.notes.create(values);
      if (note === null) throw full('notes', repositories.kept.notes.most);
      return note;
    },
    updateNote: async (_root, { id, revision, text }, { repositories: { kept } }) => {
      const values = { text: noteText(text) };
      return mustExist('id', id, await kept.notes.update(id, revision, () => values));
    },
    deleteNote: async (_root, { id, revision }, { repositories: { kept } }) => {
      return mustExist('id', id, await kept.notes.delete(id, revision));
    },
  },
};
