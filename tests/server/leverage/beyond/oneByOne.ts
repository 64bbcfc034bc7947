import type { TieIndex } from '../../../../server/leverage/index/tieIndex.ts';
import type { EachAsked, Role } from '../../../../server/leverage/beyond/ranked/role.ts';
import { comparePlaced } from '../../../../server/leverage/beyond/ranked/placing.ts';
import { searchPaths } from '../../../../server/leverage/search/searchPaths.ts';
import { finish } from '../../../../server/leverage/search/task.ts';
import { TIERS, idsOf } from '../../../../server/vocabulary.ts';

/** What a ranking is by definition: a path search for each actor there is, put into the question. */
export function oneByOne({ columns }: TieIndex, asked: EachAsked, role: Role) {
  const ends = role === 'via' ? [...asked.from, ...asked.to] : [];
  const everyone = Array.from({ length: columns.actorCount }, (_unused, actor) => actor);
  return everyone
    .filter((actor) => !asked.avoid.includes(actor) && !ends.includes(actor))
    .flatMap((actor) => {
      const question = { via: [], ...asked, tiers: idsOf(TIERS), [role]: [actor], first: 1 };
      return finish(searchPaths(columns, question)).paths.map((best) => ({ actor, best }));
    })
    .toSorted(comparePlaced);
}
