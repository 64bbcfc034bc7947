import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Exported } from '../../export/exported.ts';
import { PrintedView } from './PrintedView.tsx';

export type Printer = { readonly print: (view: Exported) => void };

/** `view` is null where the browser's own menu prints, which waits for no answer of the server. */
type Sheet = { readonly view: Exported | null };

/** What goes to paper in place of the page; on the screen there is nothing of it. */
export function PrintSheet({ handle }: { readonly handle: RefObject<Printer | null> }) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const back = useRef<(() => void) | null>(null);
  const show = useCallback((view: Exported | null) => {
    back.current ??= toPaper();
    flushSync(() => setSheet({ view }));
  }, []);
  useImperativeHandle(handle, () => ({
    print(view) {
      show(view);
      window.print();
    },
  }));
  useEffect(() => {
    const begin = () => {
      if (!back.current) show(null);
    };
    const end = () => {
      setSheet(null);
      back.current?.();
      back.current = null;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [show]);
  return sheet && <PrintedView view={sheet.view} />;
}

/** On paper the ground is white, whatever the screen's theme. Returns how to go back to the screen's. */
function toPaper(): () => void {
  const { dataset } = document.documentElement;
  const screen = dataset['theme'];
  dataset['theme'] = 'light';
  return () => {
    if (screen === undefined) delete dataset['theme'];
    else dataset['theme'] = screen;
  };
}
