import type { NumberedPath, Stepwise } from '../../search/task.ts';
import type { Scored } from '../../search/strongest.ts';
import { comparePlaced, standingOf } from './placing.ts';
import type { Placed } from './placing.ts';
import { KINDS, Rounds } from './rounds.ts';
import type { Kind, Ranking, Round } from './rounds.ts';

const named = (kind: Kind, { hops, score }: Scored): NumberedPath => ({
  tier: kind.tier,
  hops,
  score,
  attempts: [],
});

/** The first `wanted` actors by their best paths of one kind. */
class Places {
  actors: readonly Placed[] = [];
  readonly #kind: Kind;
  readonly #wanted: number;
  readonly #isCandidate: (actor: number) => boolean;
  readonly #placed = new Set<number>();

  constructor(kind: Kind, wanted: number, isCandidate: (actor: number) => boolean) {
    this.#kind = kind;
    this.#wanted = wanted;
    this.#isCandidate = isCandidate;
  }

  /** The last path that still has a place; undefined while there is room. */
  get last(): NumberedPath | undefined {
    return this.actors[this.#wanted - 1]?.best;
  }

  /** Searches the paths of those that may have a place, the most promising first. */
  *fill(round: Round, { purse }: Ranking): Stepwise<void> {
    for (const { actor, product, hops } of round.bounds) {
      if (!this.#isCandidate(actor) || this.#placed.has(actor)) continue;
      const standing = standingOf({ product, length: hops.length, hops: () => hops }, this.last);
      if (standing === 'FAR_TOO_LATE') return;
      if (standing === 'TOO_LATE') continue;
      const best = yield* round.search(actor, this.last);
      if (best !== null) this.#place(actor, named(this.#kind, best));
      if (purse.left > 0) continue;
      purse.gaveUp = true;
      return;
    }
  }

  #place(actor: number, best: NumberedPath): void {
    this.#placed.add(actor);
    this.actors = [...this.actors, { actor, best }].toSorted(comparePlaced).slice(0, this.#wanted);
  }
}

/** The first `wanted` actors, best first, by paths that no attempt documents. */
export function* place(ranking: Ranking, wanted: number, isCandidate: (actor: number) => boolean): Stepwise<Placed[]> {
  const placed: Placed[] = [];
  for (const kind of KINDS) {
    if (placed.length >= wanted) break;
    const known = new Set(placed.map(({ actor }) => actor));
    const places = new Places(kind, wanted - placed.length, (actor) => isCandidate(actor) && !known.has(actor));
    const rounds = new Rounds(ranking, kind);
    for (let round = yield* rounds.next(); round !== null; round = yield* rounds.next()) {
      yield* places.fill(round, ranking);
      if (ranking.purse.left <= 0 || (places.last !== undefined && round.settles(places.last))) break;
    }
    placed.push(...places.actors);
  }
  return placed;
}
