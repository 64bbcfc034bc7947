import type { Resolvers, TieFilter } from '../../generated/resolvers.ts';
import { actorIds, boundedInt } from '../arguments.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { leverageBounds, leverageQuestion } from '../leverageQuestion.ts';
import { cutFields } from './cut.ts';

const MOST_ACTORS = 20;
const MOST_TIES = 100;
const MOST_DAYS = 36_525;
const DAY = 86_400_000;

async function tieIds(ids: readonly string[], { repositories }: Context): Promise<string[]> {
  if (ids.length > MOST_TIES) throw invalidArgument('ties', `${ids.length} are more than the ${MOST_TIES} it takes.`);
  const known = await repositories.ties.byId.loadAll(ids);
  const unknown = ids.filter((_id, i) => known[i] === null);
  if (unknown.length > 0) throw invalidArgument('ties', `no tie has the id ${unknown.join(', ')}.`);
  return [...new Set(ids)];
}

/** What is taken away. Throws where there is nothing, or where an end of the question is. */
async function taken(
  args: { actors?: readonly string[] | null; ties?: readonly string[] | null },
  ends: readonly string[],
  context: Context,
): Promise<{ actors: string[]; ties: string[] }> {
  const [actors, ties] = await Promise.all([
    actorIds('actors', args.actors, { min: 0, max: MOST_ACTORS }, context),
    tieIds(args.ties ?? [], context),
  ]);
  if (actors.length + ties.length === 0) throw invalidArgument('actors', 'name an actor or a tie to take away.');
  const end = actors.find((id) => ends.includes(id));
  if (end !== undefined) throw invalidArgument('actors', `${end} is in from or to; name somebody between them.`);
  return { actors, ties };
}

/** The days that end on a date. */
const period = (to: string, days: number) => ({
  from: new Date(Date.parse(to) - (days - 1) * DAY).toISOString().slice(0, 10),
  to,
});

function undated(filter: TieFilter | null | undefined): TieFilter | null {
  const given = (['asOf', 'from', 'to', 'period'] as const).find((field) => typeof filter?.[field] === 'string');
  if (given !== undefined) throw invalidArgument(`filter.${given}`, 'leave it out; dateA and dateB say when.');
  return filter ?? null;
}

export const comparedResolvers: Resolvers = {
  Query: {
    leverageWithout: async (_root, args, context) => {
      const question = { ...(await leverageQuestion(args, context)), ...leverageBounds(args, 10) };
      const gone = await taken(args, [...question.from, ...question.to], context);
      return context.repositories.compared.without(question, gone);
    },
    leverageChange: async (_root, { dateA, dateB, ...args }, context) => {
      const days = boundedInt('days', args.days, 1, 1, MOST_DAYS);
      const asked = await leverageQuestion({ ...args, filter: undated(args.filter) }, context);
      const periods = [period(dateA, days), period(dateB, days)] as const;
      return context.repositories.compared.change({ ...asked, ...leverageBounds(args, 10) }, periods);
    },
  },
  LeverageWithout: cutFields,
  LeverageChange: cutFields,
};
