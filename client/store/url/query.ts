/**
 * Query strings with readable ids. URLSearchParams would turn `state:USA,state:CHN` into percent signs,
 * and could not tell a comma in an item from one between items.
 */
export type Query = ReadonlyMap<string, readonly string[]>;

export function writeQuery(query: Iterable<readonly [string, readonly string[]]>): string {
  return [...query].map(([name, items]) => `${name}=${items.map(encodeItem).join(',')}`).join('&');
}

/** Undecodable items come back in `broken`. */
export function readQuery(text: string): { query: Query; broken: [name: string, item: string][] } {
  const query = new Map<string, string[]>();
  const broken: [string, string][] = [];
  for (const part of text.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    if (name === '') continue;
    const items = rest
      .join('=')
      .split(',')
      .filter((item) => item !== '');
    query.set(
      name,
      items.flatMap((item) => decodeItem(item) ?? (broken.push([name, item]), [])),
    );
  }
  return { query, broken };
}

function encodeItem(item: string): string {
  return encodeURIComponent(item).replaceAll('%3A', ':');
}

function decodeItem(item: string): string | null {
  try {
    return decodeURIComponent(item);
  } catch {
    return null;
  }
}
