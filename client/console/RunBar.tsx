import type { RefObject } from 'react';
import { Chooser } from '../panels/Chooser.tsx';
import { CopyButton } from '../panels/CopyButton.tsx';
import { Icon } from '../panels/Icon.tsx';
import { useText } from '../i18n/useText.ts';
import { ROWS } from '../store/console/model.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { useFaults } from './useRun.ts';

type Props = {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly run: (what: 'run' | 'plan') => void;
};

/** Runs, cancels and plans. One button runs and cancels, so that the focus stays on it. */
export function RunBar({ button, run }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const asked = useSelect((state) => state.console.asked);
  const first = useSelect((state) => state.console.first);
  const empty = useSelect((state) => state.console.draft.statement.trim() === '');
  const ready = useFaults().length === 0 && !empty;
  return (
    <div className="console-run">
      <button
        ref={button}
        type="button"
        className={`button with-icon${asked ? '' : ' primary'}`}
        // Not `disabled`, which would throw out the focus that Escape brings here.
        aria-disabled={!asked && !ready}
        onClick={() => (asked ? dispatch({ type: 'cypherCancelled' }) : run('run'))}
      >
        <Icon name={asked ? 'close' : 'run'} /> {text(asked ? 'console.cancel' : 'console.run')}
      </button>
      <button type="button" className="button" disabled={asked !== null || !ready} onClick={() => run('plan')}>
        {text('console.plan')}
      </button>
      <CopyStatement />
      <label className="console-rows" title={text('console.first')}>
        <span aria-hidden="true">{text('console.firstShort')}</span>
        <Chooser
          label={text('console.first')}
          value={first}
          values={ROWS.choices}
          wordsFor={(rows) => rows}
          choose={(rows) => dispatch({ type: 'rowsLimited', first: rows })}
        />
      </label>
    </div>
  );
}

function CopyStatement() {
  const text = useText();
  const statement = useSelect((state) => state.console.draft.statement);
  return (
    <CopyButton label={text('console.copyStatement')} written={() => statement} disabled={statement.trim() === ''} />
  );
}
