import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { createEditor, type Editor as Made, type EditorEvents, type Mark, type Words } from './createEditor.ts';

export type EditorHandle = { readonly focus: () => void };

type Props = {
  readonly text: string;
  readonly words: Words;
  readonly events: EditorEvents;
  /** What the last run said is wrong. */
  readonly mark: Mark | null;
  readonly handle: RefObject<EditorHandle | null>;
};

/** Where React ends and CodeMirror begins. */
export function Editor({ text, words, events, mark, handle }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const made = useRef<Made>(null);
  // CodeMirror keeps what it was given at the start, so it is given ways to the latest.
  const latest = useRef({ text, words, events });
  useEffect(() => {
    latest.current = { text, words, events };
  });

  useEffect(() => {
    if (!container.current) return;
    const now = latest.current;
    const editor = createEditor(container.current, now.text, now.words, {
      changed: (next) => latest.current.events.changed(next),
      run: () => latest.current.events.run(),
      left: () => latest.current.events.left(),
      offer: () => latest.current.events.offer(),
      check: (next) => latest.current.events.check(next),
    });
    made.current = editor;
    editor.focus();
    return () => editor.destroy();
  }, []);

  useEffect(() => made.current?.setText(text), [text]);
  const { label, describedBy, placeholder } = words;
  useEffect(() => made.current?.setWords({ label, describedBy, placeholder }), [label, describedBy, placeholder]);
  useEffect(() => {
    if (mark) made.current?.mark(mark);
  }, [mark]);
  useImperativeHandle(handle, () => ({ focus: () => made.current?.focus() }));

  return <div ref={container} className="console-editor" />;
}
