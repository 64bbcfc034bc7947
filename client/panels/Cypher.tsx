import { useText } from '../i18n/useText.ts';
import { readBrowserScript } from '../store/console/browserScript.ts';
import { useDispatch } from '../store/context.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';

/** The query behind the answer, for a researcher to run and change. */
export function Cypher({ cypher }: { readonly cypher: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const open = () => {
    const { statement, parameters } = readBrowserScript(cypher);
    dispatch({ type: 'draftReplaced', draft: { statement, json: JSON.stringify(parameters, null, 2) } });
    dispatch({ type: 'consoleShown', shown: true });
  };
  return (
    <details className="cypher">
      <summary>{text('paths.cypher')}</summary>
      {/* Long lines scroll, and what scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section tabIndex={0} aria-label={text('paths.cypher')}>
        <pre>{cypher}</pre>
      </section>
      <div className="acts">
        <CopyButton label={text('paths.copy')} written={() => cypher} />
        <button type="button" className="button with-icon" onClick={open}>
          <Icon name="console" /> {text('console.open')}
        </button>
      </div>
    </details>
  );
}
