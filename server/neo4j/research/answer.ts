import type { Result } from 'neo4j-driver';
import { BOUNDS } from './bounds.ts';
import { cell } from './cells.ts';
import type { Connection } from './connection.ts';
import type { PlanNode } from './plan.ts';

/** What was left out of an answer, by the bound that did it. */
export type Cut = 'rows' | 'answer' | 'sent' | 'values';

export type Rows = {
  readonly columns: string[];
  readonly rows: Record<string, unknown>[];
  /** In the order of `Cut`; none for a whole answer. */
  readonly cuts: readonly Cut[];
};

export type Answer = Rows & { readonly milliseconds: number; readonly plan: PlanNode };

/** Takes rows while they fit. Throws what the driver throws. */
export async function takeRows(result: Result, first: number, connection: Connection): Promise<Rows> {
  const columns = (await result.keys()).map(String);
  const rows: Record<string, unknown>[] = [];
  const cuts = new Set<Cut>();
  let size = 0;
  try {
    for await (const record of result) {
      if (rows.length === first) {
        cuts.add('rows');
        break;
      }
      const cells = columns.map((column) => bounded(record.get(column)));
      size += cells.reduce((sum, { bytes }) => sum + bytes, 0);
      if (size > BOUNDS.answer) {
        cuts.add('answer');
        break;
      }
      if (cells.some(({ isCut }) => isCut)) cuts.add('values');
      rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index]?.value])));
    }
  } catch (error) {
    if (!connection.isOverLimit) throw error;
    cuts.add('sent');
  }
  return { columns, rows, cuts: [...cuts].toSorted() };
}

type Bounded = { readonly value: unknown; readonly bytes: number; readonly isCut: boolean };

class TooLarge extends Error {}

/** A value, or what stands for it where it is too large: conversion stops there, for a list may have millions of items. */
function bounded(value: unknown): Bounded {
  let bytes = 0;
  const spend = (more: number) => {
    bytes += more;
    if (bytes > BOUNDS.value) throw new TooLarge();
  };
  try {
    return { value: cell(value, spend), bytes, isCut: false };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  const because = `A value may have ${BOUNDS.value} bytes as JSON; return parts of it.`;
  const short =
    typeof value === 'string'
      ? `${wholeCharacters(value.slice(0, BOUNDS.value / 4))}… [cut: ${value.length} characters in all]`
      : { _kind: 'cut', bytes, because };
  return { value: short, bytes: Buffer.byteLength(JSON.stringify(short)), isCut: true };
}

/** A surrogate without its other half is no character. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/u, '');
