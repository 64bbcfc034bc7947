import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';

/** How the asking went, in a line that is read out. */
export function Summary() {
  const text = useText();
  const { asked, result, plan, ending, show, draft } = useSelect((state) => state.console);
  const shown = show === 'plan' ? plan : result;
  const changed = shown !== null && shown.asked.statement !== draft.statement;
  const { rows, milliseconds, truncated, truncatedBecause } = result?.value ?? {};
  return (
    <div className="result-summary">
      <output>
        {asked && text(asked.what === 'run' ? 'console.running' : 'console.planning')}
        {!asked && ending?.failure === 'cancelled' && text('console.cancelled')}
        {!asked &&
          !ending &&
          show === 'plan' &&
          plan &&
          text(plan.asked.what === 'run' ? 'console.planRan' : 'console.planned')}
        {!asked && !ending && show !== 'plan' && rows !== undefined && (
          <>
            {text('console.counted', { rows: rows.length, milliseconds: Math.round(milliseconds ?? 0) })}
            {truncated === true && <strong> {truncatedBecause ?? text('console.truncated')}</strong>}
          </>
        )}
      </output>
      {asked && <Elapsed key={asked.number} />}
      {!asked && changed && <p className="quiet">{text('console.changed')}</p>}
    </div>
  );
}

/** Seconds since the statement was asked. Not read out: a status that changes ten times a second says nothing. */
function Elapsed() {
  const text = useText();
  const [since] = useState(() => performance.now());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((performance.now() - since) / 1000), 100);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <span className="console-elapsed" aria-hidden="true">
      <span className="spinner" /> {text('console.seconds', { seconds })}
    </span>
  );
}
