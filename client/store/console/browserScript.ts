import type { Parameters } from './model.ts';

/**
 * The statement and parameters of a script for Neo4j Browser: a line `:params {name: value, …}` before the statement,
 * as the server gives it for the paths. Values are JSON, names are bare.
 */
export function readBrowserScript(script: string): { statement: string; parameters: Parameters } {
  const [, map, statement] = /^:params (\{.*\})\n+([^]*)$/u.exec(script) ?? [];
  if (map === undefined || statement === undefined) return { statement: script, parameters: {} };
  const json = map.replaceAll(/"(?:[^"\\]|\\.)*"|(\w+)\s*:/gu, (part, name: unknown) =>
    typeof name === 'string' ? `"${name}":` : part,
  );
  return { statement, parameters: JSON.parse(json) as Parameters };
}
