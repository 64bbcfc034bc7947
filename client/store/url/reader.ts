import type { UrlProblem } from './problem.ts';
import type { Query } from './query.ts';

// Also keeps names of object members, such as `constructor`, from being looked up as ids.
const SLUG = /^[^:]+:./;

/** Reads typed values out of a query and collects what it could not use. */
export class Reader {
  readonly #query: Query;
  readonly #problems: UrlProblem[];

  constructor(query: Query, broken: readonly (readonly [string, string])[]) {
    this.#query = query;
    this.#problems = broken.map(([parameter, value]) => ({ parameter, value }));
  }

  problems(): readonly UrlProblem[] {
    return this.#problems;
  }

  list(name: string): readonly string[] {
    return this.#query.get(name) ?? [];
  }

  one(name: string): string | null {
    return this.list(name)[0] ?? null;
  }

  /** As `each`, but a problem leaves a gap, so that the rest keep their places. */
  inOrder<T>(name: string, convert: (item: string) => T | null): (T | undefined)[] {
    return this.list(name).map((item) => {
      const value = convert(item);
      if (value === null) this.#reject(name, item);
      return value ?? undefined;
    });
  }

  /** Items through `convert`; those that become null are problems and left out. */
  each<T>(name: string, convert: (item: string) => T | null): T[] {
    return this.list(name).flatMap((item) => {
      const value = convert(item);
      if (value !== null) return [value];
      this.#reject(name, item);
      return [];
    });
  }

  /** With gaps, see inOrder. */
  ids(name: string): (string | undefined)[] {
    return this.inOrder(name, (item) => (SLUG.test(item) ? item : null));
  }

  id(name: string): string | null {
    return this.ids(name)[0] ?? null;
  }

  among<T extends string>(name: string, allowed: readonly T[]): T | null {
    return this.each(name, (item) => allowed.find((each) => each === item) ?? null)[0] ?? null;
  }

  whole(name: string, least: number, most: number): number | null {
    return (
      this.each(name, (item) => {
        const value = /^\d{1,4}$/.test(item) ? Number(item) : Number.NaN;
        return value >= least && value <= most ? value : null;
      })[0] ?? null
    );
  }

  date(name: string): string | null {
    return this.each(name, asDate)[0] ?? null;
  }

  /** As `date`, of one that must not be before `least`. */
  dateFrom(name: string, least: string | null): string | null {
    return this.each(name, (item) => (least !== null && item < least ? null : asDate(item)))[0] ?? null;
  }

  dates(name: string): readonly string[] {
    return this.each(name, asDate);
  }

  #reject(parameter: string, value: string): void {
    this.#problems.push({ parameter, value });
  }
}

// Date.parse alone takes 31 February for 2 March.
function asDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
