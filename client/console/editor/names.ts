/** A name as Cypher takes it: in backticks unless it is a plain word. */
export function escapeName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
