import type { Resolvers, StateResolvers } from '../generated/resolvers.ts';
import { loadAllExisting, loadExisting } from '../repositories/loader.ts';
import type { ActorRecord, TermRecord } from '../repositories/records.ts';
import { requiredTextIn, textIn, textsOf } from '../repositories/texts.ts';
import { boundedInt, languageCode, tieFilter } from './arguments.ts';
import { afterId, connection } from './connections.ts';
import type { Context } from './context.ts';
import { neighbourFields } from './neighbours.ts';
import { searchConnection } from './searchConnection.ts';

const TYPE_OF = { STATE: 'State', OFFICIAL: 'Official', ORGANIZATION: 'Organization' } as const;

const actorFields = {
  name: (actor, { language }) => requiredTextIn(actor, 'name', languageCode(language)),
  names: (actor) => textsOf(actor, 'name'),
  note: (actor, { language }) => textIn(actor, 'note', languageCode(language)),
  ties: async (actor, args, { repositories }) => {
    const first = boundedInt('first', args.first, 50, 1, 200);
    const after = afterId(args.after);
    const filter = tieFilter(args.filter);
    const page = await repositories.ties.ofActor(actor.id, filter, args.direction ?? 'ANY', after, first + 1);
    const nodes = await loadAllExisting(repositories.ties.byId, page.ids.slice(0, first));
    return connection(nodes, page.total, { hasNextPage: page.ids.length > first, after });
  },
  tieCount: async (actor, args, { repositories }) =>
    (await repositories.ties.ofActor(actor.id, tieFilter(args.filter), args.direction ?? 'ANY', null, 0)).total,
  ...neighbourFields,
  seeds: (actor, _args, { repositories }) => repositories.evidence.seedsOf.load(actor.id),
} satisfies Partial<StateResolvers>;

/** Whether a term may cover a day; any term where none is named. Unknown ends exclude nothing. */
const mayCover =
  (day: string | null | undefined) =>
  ({ from, to }: TermRecord) =>
    day === null || day === undefined || ((from === null || from <= day) && (to === null || to >= day));

const offices = (actor: ActorRecord, _args: object, { repositories }: Context) =>
  repositories.actors.officesOf.load(actor.id);

export const actorResolvers: Resolvers = {
  Query: {
    actor: (_root, { id }, { repositories }) => repositories.actors.byId.load(id),
    actors: async (_root, args, { repositories }) => {
      const first = boundedInt('first', args.first, 20, 1, 100);
      const kinds = args.kinds ?? null;
      if (args.search !== null && args.search !== undefined) {
        return searchConnection(args.search, kinds, first, afterId(args.after), repositories);
      }
      const after = afterId(args.after);
      const page = await repositories.actors.page(kinds, after, first + 1);
      const nodes = await loadAllExisting(repositories.actors.byId, page.ids.slice(0, first));
      return connection(nodes, page.total, { hasNextPage: page.ids.length > first, after });
    },
  },
  Actor: { __resolveType: (actor) => TYPE_OF[actor.kind] },
  State: { ...actorFields, offices },
  Official: {
    ...actorFields,
    terms: async (actor, { asOf }, { repositories }) => {
      const terms = await repositories.actors.termsOfOfficial.load(actor.id);
      return terms.filter(mayCover(asOf));
    },
  },
  Organization: {
    ...actorFields,
    offices,
    partOf: (actor, _args, { repositories }) =>
      actor.partOf === null ? null : loadExisting(repositories.actors.byId, actor.partOf),
  },
  Office: {
    name: (office, { language }) => requiredTextIn(office, 'name', languageCode(language)),
    of: (office, _args, { repositories }) => loadExisting(repositories.actors.byId, office.of),
    terms: async (office, { asOf }, { repositories }) =>
      (await repositories.actors.termsOfOffice.load(office.id)).filter(mayCover(asOf)),
    lapses: (office, args, { repositories }) =>
      repositories.context.lapses(
        office.id,
        boundedInt('days', args.days, 365, 0, 36_525),
        boundedInt('first', args.first, 50, 1, 200),
      ),
  },
  Lapse: {
    tie: ({ tie }, _args, { repositories }) => loadExisting(repositories.ties.byId, tie),
    term: ({ term }, _args, { repositories }) => loadExisting(repositories.actors.termById, term),
  },
  Term: {
    official: (term, _args, { repositories }) => loadExisting(repositories.actors.byId, term.official),
    office: (term, _args, { repositories }) => loadExisting(repositories.actors.officeById, term.office),
    source: (term, _args, { repositories }) =>
      term.source === null ? null : loadExisting(repositories.evidence.sourceById, term.source),
  },
};
