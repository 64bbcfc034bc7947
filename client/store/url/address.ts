/** Characters of a query that every server and proxy takes. */
const LONGEST_QUERY = 6000;

/** Lists that grow with the number of actors. */
const LONG = /^(?:in|at|held|several)=/;

/** What follows the path in an address. Long lists go behind `#`: browsers keep that to themselves, so nobody refuses it. */
export function addressOf(query: string): string {
  if (query.length <= LONGEST_QUERY) return `?${query}`;
  const parameters = query.split('&');
  const long = parameters.filter((parameter) => LONG.test(parameter));
  return `?${parameters.filter((parameter) => !LONG.test(parameter)).join('&')}#${long.join('&')}`;
}

/** The query that the address was made of, its parameters in another order; anchors of other kinds are none of it. */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  const long = hash.slice(1);
  return LONG.test(long) ? `${search}&${long}` : search;
}
