/** Characters of a query that every server and proxy takes. */
const LONGEST_QUERY = 6000;

/** Characters of a parameter that can stay before the `#`, however many there are of such. */
const SHORT = 300;
const PARAMETER = /^[a-z]+=/;

/** What follows the path in an address. Long lists go behind `#`: browsers keep that to themselves, so nobody refuses it. */
export function addressOf(query: string): string {
  if (query.length <= LONGEST_QUERY) return `?${query}`;
  const parameters = query.split('&');
  const short = parameters.filter(({ length }) => length <= SHORT);
  const long = parameters.filter(({ length }) => length > SHORT);
  return `?${short.join('&')}#${long.join('&')}`;
}

/** The query that the address was made of, its parameters in another order; anchors of other kinds are none of it. */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  const long = hash.slice(1);
  return PARAMETER.test(long) ? `${search}&${long}` : search;
}
