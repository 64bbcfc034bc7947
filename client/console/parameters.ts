import { parseTree, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Draft, Parameters, SavedQuery } from '../store/console/model.ts';

type Parameter = SavedQuery['parameters'][number];

export type Fault =
  | { readonly kind: 'json'; readonly line: number; readonly column: number; readonly problem: string }
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'tooBig'; readonly line: number; readonly column: number; readonly value: string }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string; readonly type: string };

export type Read = { readonly parameters: Parameters; readonly faults: readonly Fault[] };

/** The parameters that the reader set, of the fields of a saved query and of the JSON text. */
export function readParameters(draft: Draft, query: SavedQuery | null): Read {
  const free = readJson(draft.json);
  const faults: Fault[] = [...free.faults];
  const fields = fieldsOf(draft, query).map((parameter): [string, unknown] => {
    const { name, type } = parameter;
    const value = readField(type, fieldText(draft, parameter));
    if (value === undefined) faults.push({ kind: 'field', name, type });
    if (Object.hasOwn(free.parameters, name)) faults.push({ kind: 'twice', name });
    return [name, value];
  });
  return { parameters: { ...free.parameters, ...Object.fromEntries(fields) }, faults };
}

/** The parameters of the saved query that the statement still uses. */
export function fieldsOf({ statement }: Draft, query: SavedQuery | null): readonly Parameter[] {
  const used = new Set([...statement.matchAll(/\$`?([\p{L}\p{N}_]+)/gu)].map((match) => match[1]));
  return (query?.parameters ?? []).filter(({ name }) => used.has(name));
}

/** What stands in the field: the example until the reader writes something else. */
export function fieldText({ fields }: Draft, { name, example }: Parameter): string {
  return fields[name] ?? writeField(example);
}

function writeField(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const plain = Array.isArray(value) && value.every((item) => typeof item === 'string' && !/[,[]/u.test(item));
  return plain ? value.join(', ') : JSON.stringify(value);
}

/** The value of a field of Cypher's `type`; nothing written is null; undefined when it cannot be read. */
export function readField(type: string, text: string): unknown {
  const written = text.trim();
  if (written === '') return null;
  switch (type) {
    case 'STRING':
      return text;
    case 'INTEGER':
      return /^[+-]?\d+$/u.test(written) && Number.isSafeInteger(Number(written)) ? Number(written) : undefined;
    case 'FLOAT':
      return Number.isFinite(Number(written)) ? Number(written) : undefined;
    case 'BOOLEAN':
      return written === 'true' || written === 'false' ? written === 'true' : undefined;
    case 'DATE':
      return isDate(written) ? written : undefined;
    default:
      return type === 'LIST<STRING>' && !written.startsWith('[') ? written.split(/\s*,\s*/u) : anyJson(written);
  }
}

// Date.parse alone takes 31 February for 2 March.
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function anyJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An object of JSON, or nothing for an empty text; JSON.parse would not say where it fails. */
export function readJson(text: string): Read {
  if (text.trim() === '') return { parameters: {}, faults: [] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) {
    const problem = printParseErrorCode(error.error);
    return { parameters: {}, faults: [{ kind: 'json', ...placeOf(text, error.offset), problem }] };
  }
  if (tree?.type !== 'object') return { parameters: {}, faults: [{ kind: 'notAnObject' }] };
  const faults = inexact(tree, text).map((node): Fault => {
    const value = text.slice(node.offset, node.offset + node.length);
    return { kind: 'tooBig', ...placeOf(text, node.offset), value };
  });
  return { parameters: JSON.parse(text) as Parameters, faults };
}

/** Whole numbers that a double would silently round. */
function inexact(node: Node, text: string): Node[] {
  if (node.children) return node.children.flatMap((child) => inexact(child, text));
  const whole = node.type === 'number' && /^-?\d+$/u.test(text.slice(node.offset, node.offset + node.length));
  return whole && !Number.isSafeInteger(node.value) ? [node] : [];
}

/** From 1. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
