import { type RefObject, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { download } from '../files/download.ts';
import type { CanvasHandle } from '../graph/Canvas.tsx';
import { useText } from '../i18n/useText.ts';
import { useExecute, useSelect, useStore } from '../store/context.ts';
import { addressOf } from '../store/url/address.ts';
import { writeLink } from '../store/url/codec.ts';
import { Icon } from './Icon.tsx';
import { useActorName } from './names.ts';
import { useFilterText } from './useFilterText.ts';

const FORMATS = ['png', 'json', 'graphml', 'csv'] as const;
type Format = (typeof FORMATS)[number];

type Outcome = { readonly kind: 'idle' | 'busy' | 'done' } | { readonly kind: 'failed'; readonly message: string };

/** What is shown, as files that say what it rests on. */
export function ExportMenu({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const text = useText();
  const mode = useSelect((state) => state.view.mode);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const leaving = useRef<AbortController>(null);
  const write = useExport(canvas);
  const run = async (format: Format) => {
    leaving.current?.abort();
    const abort = new AbortController();
    leaving.current = abort;
    setOutcome({ kind: 'busy' });
    try {
      await write(format, abort.signal);
      setOutcome({ kind: 'done' });
    } catch (error) {
      if (abort.signal.aborted) return;
      setOutcome({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={text('export.title')} isPending={outcome.kind === 'busy'}>
          <Icon name="export" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            onAction={(key) => void run(key as Format)}
            disabledKeys={mode === 'canvas' ? [] : ['png']}
          >
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format} textValue={text(`export.${format}`)}>
                {text(`export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <output className={outcome.kind === 'failed' ? 'export-failed' : 'sr-only'}>
        {outcome.kind === 'failed' ? text('export.failed', { message: outcome.message }) : ''}
        {outcome.kind === 'done' ? text('export.done') : ''}
      </output>
    </>
  );
}

function useExport(canvas: RefObject<CanvasHandle | null>) {
  const text = useText();
  const store = useStore();
  const execute = useExecute();
  const name = useActorName();
  const filter = useFilterText();
  return async (format: Format, signal: AbortSignal): Promise<void> => {
    const state = store.getState();
    const { view, data, language, theme } = state;
    const attempt = view.attempt === null ? null : data.attempts[view.attempt]?.value;
    const first = view.anchors.length > 0 ? view.anchors : view.members;
    const title =
      attempt?.demand ??
      text('export.titleOf', { names: first.slice(0, 5).map(name).join(', '), count: view.members.length });
    const about = {
      title,
      link: location.origin + location.pathname + addressOf(writeLink({ view, language, theme })),
      exportedOn: new Date().toISOString().slice(0, 10),
      filter,
    };
    const { gather, toGraphml, toJson, toPng, toTieCsv } = await import('../export/index.ts');
    const found = await gather(state, about, { execute, signal });
    const file = `backchannel-${about.exportedOn}`;
    switch (format) {
      case 'json':
        return download(`${file}.json`, 'application/json', toJson(found));
      case 'graphml':
        return download(`${file}.graphml`, 'application/graphml+xml', toGraphml(found));
      case 'csv':
        return download(`${file}.csv`, 'text/csv', toTieCsv(found));
      case 'png': {
        const picture = await canvas.current?.picture();
        if (!picture) throw new Error(text('export.noPicture'));
        const style = getComputedStyle(document.documentElement);
        const token = (each: string) => style.getPropertyValue(each).trim();
        const words = {
          sources: text('export.sources'),
          licences: text('export.licences'),
          filter: text('export.filter'),
        };
        const look = {
          ground: token('--canvas'),
          text: token('--text'),
          quiet: token('--text-2'),
          font: token('--font'),
        };
        return download(`${file}.png`, 'image/png', await toPng(picture, found, words, look));
      }
    }
  };
}
