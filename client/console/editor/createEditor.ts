import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, linter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { completeCypher, type Offer } from './completion.ts';
import { cypherLanguage } from './cypherMode.ts';
import { deskTheme } from './theme.ts';

/** From 1. */
export type Mark = { readonly line: number; readonly column: number; readonly message: string };

export type EditorEvents = {
  readonly changed: (text: string) => void;
  readonly run: () => void;
  /** Escape: the keyboard leaves the editor. */
  readonly left: () => void;
  readonly offer: () => Offer;
  /** What is wrong with a statement that was left alone for a moment; it may throw, then nothing is marked. */
  readonly check: (text: string) => Promise<Mark | null>;
};

export type Words = { readonly label: string; readonly describedBy: string; readonly placeholder: string };

export type Editor = {
  readonly setText: (text: string) => void;
  readonly setWords: (words: Words) => void;
  readonly mark: (mark: Mark) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
};

/** Milliseconds between the last letter and the check. */
const PAUSE = 600;

/** A CodeMirror for one Cypher statement. Tab is not bound, so it moves on to the next control. */
export function createEditor(parent: HTMLElement, text: string, words: Words, events: EditorEvents): Editor {
  const speech = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run: (editor) => {
              closeCompletion(editor);
              events.run();
              return true;
            },
          },
          {
            // Before the completion's own, which also takes the key while a list is on its way.
            key: 'Escape',
            run: (editor) => {
              const isOpen = completionStatus(editor.state) === 'active';
              closeCompletion(editor);
              if (!isOpen) events.left();
              return true;
            },
          },
          ...completionKeymap,
          ...closeBracketsKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        drawSelection(),
        lineNumbers(),
        highlightActiveLineGutter(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        cypherLanguage,
        autocompletion({ override: [completeCypher(events.offer)], icons: false, defaultKeymap: false }),
        linter((editor) => diagnosticsOf(editor, events.check), { delay: PAUSE }),
        deskTheme,
        speech.of(spoken(words)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.changed(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } });
    },
    setWords: (next) => view.dispatch({ effects: speech.reconfigure(spoken(next)) }),
    mark(mark) {
      const diagnostic = diagnosticAt(view.state.doc, mark);
      view.dispatch(setDiagnostics(view.state, [diagnostic]));
      view.dispatch({ selection: { anchor: diagnostic.from }, scrollIntoView: true });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function spoken({ label, describedBy, placeholder: hint }: Words) {
  return [EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy }), placeholder(hint)];
}

async function diagnosticsOf(view: EditorView, check: EditorEvents['check']): Promise<Diagnostic[]> {
  const { doc } = view.state;
  if (doc.toString().trim() === '') return [];
  const mark = await check(doc.toString());
  return mark ? [diagnosticAt(doc, mark)] : [];
}

/** From the place to the end of the word there; at the end of the text, its last letter. */
export function diagnosticAt(doc: Text, { line, column, message }: Mark): Diagnostic {
  const { from: start, to: end, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(start + Math.max(column, 1) - 1, Math.max(end - 1, start));
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(from - start))?.[0] ?? '';
  return { from, to: Math.min(from + Math.max(word.length, 1), end), severity: 'error', message };
}
