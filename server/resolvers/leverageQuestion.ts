import type { QueryLeveragePathsArgs } from '../generated/resolvers.ts';
import type { Question } from '../leverage/model.ts';
import { MAX_HOPS } from '../leverage/empty.ts';
import { actorIds, boundedInt, idList, tieFilter } from './arguments.ts';
import type { Context } from './context.ts';
import { invalidArgument } from './errors.ts';

/** Actors in one argument of a question. */
export const MOST_IDS = 20;

type Asked = Omit<QueryLeveragePathsArgs, 'first' | 'maxHops'>;
type Ends = Omit<Question, 'first' | 'maxHops'>;

/** The question as it was asked, whoever its ids may be. Throws INVALID_ARGUMENT, naming the argument. */
export function leverageEnds(args: Asked): Ends {
  const named = (argument: 'from' | 'to' | 'via' | 'avoid', min: number) =>
    idList(argument, args[argument], min, MOST_IDS);
  const [from, to, via, avoid] = [named('from', 1), named('to', 1), named('via', 0), named('avoid', 0)];
  const both = avoid.filter((id) => [...from, ...to, ...via].includes(id));
  if (both.length > 0) {
    throw invalidArgument('avoid', `${both.join(', ')} is also in from, to or via; take it out of one of them.`);
  }
  if (from.length === 1 && to.length === 1 && from[0] === to[0]) {
    throw invalidArgument('to', `${to[0]} is also from; a path needs two actors.`);
  }
  return { from, to, via, avoid, filter: tieFilter(args.filter), tiers: args.tiers ?? null };
}

/** Of those in doubt, by default of all: throws UNKNOWN_ACTOR, naming the argument, for ids that are no actors. */
export async function checkEnds(
  ends: Ends,
  context: Context,
  isInDoubt: (id: string) => boolean = () => true,
): Promise<void> {
  const { from, to, via, avoid } = ends;
  await Promise.all(
    Object.entries({ from, to, via, avoid }).map(([argument, ids]) =>
      actorIds(argument, ids.filter(isInDoubt), { min: 0, max: MOST_IDS }, context),
    ),
  );
}

/** How many paths or actors to return, and how long paths may be. Throws INVALID_ARGUMENT. */
export const leverageBounds = (args: { first?: number | null; maxHops?: number | null }, first: number) => ({
  first: boundedInt('first', args.first, first, 1, 100),
  maxHops: boundedInt('maxHops', args.maxHops, 3, 1, MAX_HOPS),
});

/** Checks who is asked about. Throws INVALID_ARGUMENT or UNKNOWN_ACTOR, naming the argument. */
export async function leverageQuestion(args: Asked, context: Context): Promise<Ends> {
  const ends = leverageEnds(args);
  await checkEnds(ends, context);
  return ends;
}
