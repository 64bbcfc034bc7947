import { TOOL_VERSION } from '../../toolVersion.ts';
import { oneLine } from './format.ts';
import type { ExportedGraph } from './format.ts';

const stated = (name: string, value: string | null) => `  ${name}: ${value === null ? 'not stated' : oneLine(value)}\n`;

/** Under which terms the export may be used and whom to cite: the seeds that state it, and the sources that they rest on. */
export async function* sourcesText({ nodes, seeds }: ExportedGraph): AsyncGenerator<string> {
  yield `Exported by Backchannel ${TOOL_VERSION}. Each seed keeps its own licence.\n\nSEEDS\n`;
  for (const seed of seeds) {
    yield `\n${oneLine(seed.version)} ${oneLine(seed.description ?? '')}\n`;
    yield stated('data set', seed.dataset);
    yield stated('licence', seed.licence);
    yield stated('citation', seed.citation);
    yield stated('retrieved', seed.retrievedAt);
    yield stated('SHA-256', seed.checksum);
  }
  yield '\nSOURCES\n';
  for await (const { label, id, properties } of nodes()) {
    if (label !== 'Source') continue;
    yield `\n${oneLine(id)}\n`;
    for (const key of ['title', 'publisher', 'publishedOn', 'url', 'licence']) {
      const value = properties.find(([name]) => name === key)?.[2];
      if (value !== undefined) yield stated(key, String(value));
    }
  }
}
