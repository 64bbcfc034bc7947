import type { RefObject } from 'react';
import { download } from '../../files/download.ts';
import { useExecute, useStore } from '../../store/context.ts';
import type { Printer } from '../print/PrintSheet.tsx';
import { useAbout } from './useAbout.ts';
import { useSheetWords } from './useSheetWords.ts';

export const FORMATS = ['png', 'svg', 'json', 'graphml', 'csv', 'actorsCsv', 'print'] as const;

export type Format = (typeof FORMATS)[number];

/** Gathers what the view rests on and writes it out. Rejects as `execute`, and then nothing was written. */
export function useExport(printer: RefObject<Printer | null>) {
  const store = useStore();
  const execute = useExecute();
  const about = useAbout();
  const words = useSheetWords();
  return async (format: Format, signal: AbortSignal): Promise<void> => {
    const state = store.getState();
    const { depict, gather, toActorCsv, toGraphml, toJson, toPng, toTieCsv } = await import('../../export/index.ts');
    const found = await gather(state, about(), { execute, signal });
    const file = `backchannel-${found.about.exportedOn}`;
    switch (format) {
      case 'json':
        return download(`${file}.json`, 'application/json', toJson(found));
      case 'graphml':
        return download(`${file}.graphml`, 'application/graphml+xml', toGraphml(found));
      case 'csv':
        return download(`${file}.csv`, 'text/csv', toTieCsv(found));
      case 'actorsCsv':
        return download(`${file}-actors.csv`, 'text/csv', toActorCsv(found));
      case 'svg':
        return download(`${file}.svg`, 'image/svg+xml', depict(state, words(found)).markup);
      case 'png':
        return download(`${file}.png`, 'image/png', await toPng(depict(state, words(found))));
      case 'print':
        return printer.current?.print(found);
    }
  };
}
