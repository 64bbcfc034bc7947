import type { QueryLeveragePathsArgs } from '../generated/resolvers.ts';
import type { Question } from '../leverage/model.ts';
import { actorIds, tieFilter } from './arguments.ts';
import type { Context } from './context.ts';
import { invalidArgument } from './errors.ts';

const MOST_IDS = 20;

/** Checks who is asked about. Throws INVALID_ARGUMENT or UNKNOWN_ACTOR, naming the argument. */
export async function leverageQuestion(
  args: Omit<QueryLeveragePathsArgs, 'first' | 'maxHops'>,
  context: Context,
): Promise<Omit<Question, 'first' | 'maxHops'>> {
  const named = (argument: 'from' | 'to' | 'via' | 'avoid', min: number) =>
    actorIds(argument, args[argument], { min, max: MOST_IDS }, context);
  const [from, to, via, avoid] = await Promise.all([
    named('from', 1),
    named('to', 1),
    named('via', 0),
    named('avoid', 0),
  ]);
  const both = avoid.filter((id) => [...from, ...to, ...via].includes(id));
  if (both.length > 0) {
    throw invalidArgument('avoid', `${both.join(', ')} is also in from, to or via; take it out of one of them.`);
  }
  if (from.length === 1 && to.length === 1 && from[0] === to[0]) {
    throw invalidArgument('to', `${to[0]} is also from; a path needs two actors.`);
  }
  return { from, to, via, avoid, filter: tieFilter(args.filter), tiers: args.tiers ?? null };
}
