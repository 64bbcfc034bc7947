import { type RefObject, useImperativeHandle, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../Icon.tsx';
import type { Printer } from '../print/PrintSheet.tsx';
import { type Format, FORMATS, useExport } from './useExport.ts';

export type Exporter = { readonly run: (format: Format) => void };

type Props = { readonly handle: RefObject<Exporter | null>; readonly printer: RefObject<Printer | null> };

type Outcome =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly format: Format }
  | { readonly kind: 'failed'; readonly message: string };

/** What is shown, as files or on paper, which say what it rests on. */
export function ExportMenu({ handle, printer }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const leaving = useRef<AbortController>(null);
  const write = useExport(printer);
  const run = async (format: Format) => {
    leaving.current?.abort();
    const abort = new AbortController();
    leaving.current = abort;
    setOutcome({ kind: 'busy' });
    try {
      await write(format, abort.signal);
      setOutcome({ kind: 'done', format });
    } catch (error) {
      if (abort.signal.aborted) return;
      setOutcome({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  useImperativeHandle(handle, () => ({ run: (format) => void run(format) }));
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={text('export.title')} isPending={outcome.kind === 'busy'}>
          <Icon name="export" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => void run(key as Format)}>
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
        {outcome.kind === 'done' && outcome.format !== 'print' ? text('export.done') : ''}
      </output>
    </>
  );
}
