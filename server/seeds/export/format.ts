import type { GraphNode } from '../graphNodes.ts';
import type { RecordedSeed } from '../record.ts';

/** What is exported. */
export type ExportedGraph = {
  /** Walks the nodes from the start; formats that must know all names first, or put nodes before edges, walk twice. */
  readonly nodes: () => AsyncIterable<GraphNode>;
  /** Seeds that state any of it. */
  readonly seeds: readonly RecordedSeed[];
};

/** One way to write a graph: its files, and the text of each in pieces. */
export type ExportFormat = {
  readonly name: string;
  readonly description: string;
  readonly files: readonly {
    readonly file: string;
    readonly write: (graph: ExportedGraph) => AsyncIterable<string>;
  }[];
};

/** Control characters and line ends would end a comment or a line and let a text speak for the file. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
