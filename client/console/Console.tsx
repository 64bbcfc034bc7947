import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { IconButton } from '../panels/IconButton.tsx';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../store/context.ts';
import { Editor, type EditorHandle } from './editor/Editor.tsx';
import type { Mark } from './editor/createEditor.ts';
import { ParameterForm } from './ParameterForm.tsx';
import { readParameters } from './parameters.ts';
import { Results } from './results/Results.tsx';
import { RunBar } from './RunBar.tsx';
import { Shelf } from './Shelf.tsx';
import { useCheck } from './useCheck.ts';
import { chosenQuery, useRun } from './useRun.ts';

/** A drawer under the canvas where researchers put their own questions to the graph. */
export function Console() {
  const text = useText();
  const dispatch = useDispatch();
  const store = useStore();
  const [tall, setTall] = useState(false);
  const run = useRun();
  const check = useCheck();
  const editor = useRef<EditorHandle>(null);
  const runButton = useRef<HTMLButtonElement>(null);
  const statement = useSelect((state) => state.console.draft.statement);
  const mark = useMark();
  const close = () => {
    dispatch({ type: 'consoleShown', shown: false });
    document.querySelector<HTMLElement>('[data-opens="console"]')?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    // A field with something in it has its own use for the key.
    if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
    event.preventDefault();
    if (store.getState().console.asked) dispatch({ type: 'cypherCancelled' });
    else close();
  };
  return (
    // Escape takes back one layer at a time wherever the focus is in here; its controls are what is interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={`console${tall ? ' tall' : ''}`} aria-label={text('console.title')} onKeyDown={escape}>
      <header className="console-head">
        <h2>{text('console.title')}</h2>
        <p className="quiet">{text('console.readOnly')}</p>
        <IconButton
          icon={tall ? 'down' : 'up'}
          aria-pressed={tall}
          label={text('console.tall')}
          onClick={() => setTall(!tall)}
        />
        <IconButton icon="close" label={text('console.close')} onClick={close} />
      </header>
      <Shelf chosen={() => editor.current?.focus()} />
      <div className="console-desk">
        <Editor
          handle={editor}
          text={statement}
          words={{
            label: text('console.statement'),
            describedBy: 'console-keys',
            placeholder: text('console.placeholder'),
          }}
          mark={mark}
          events={{
            changed: (next) => dispatch({ type: 'draftChanged', draft: { statement: next } }),
            run: () => run('run'),
            left: () => runButton.current?.focus(),
            offer: () => {
              const state = store.getState();
              const { parameters } = readParameters(state.console.draft, chosenQuery(state));
              return { schema: state.data.schema, parameters: Object.keys(parameters) };
            },
            check,
          }}
        />
        <ParameterForm />
        <RunBar button={runButton} run={run} />
        <p id="console-keys" className="console-keys quiet">
          {text('console.keys')}
        </p>
      </div>
      <Results />
    </section>
  );
}

/** Where the last run failed. */
function useMark(): Mark | null {
  const failure = useSelect((state) => state.console.ending?.failure ?? null);
  return useMemo(
    () =>
      failure === null || failure === 'cancelled' || failure.place === null
        ? null
        : { ...failure.place, message: failure.message },
    [failure],
  );
}
