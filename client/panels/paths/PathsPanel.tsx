import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { pathsKey } from '../../store/selectors.ts';
import { Cypher } from '../Cypher.tsx';
import { CompareDates } from './CompareDates.tsx';
import { LayeredSwitch } from './LayeredSwitch.tsx';
import { NoPath } from './NoPath.tsx';
import { PathForm } from './PathForm.tsx';
import { PathList } from './PathList.tsx';
import { PathReader } from './PathReader.tsx';

export function PathsPanel() {
  const text = useText();
  const dispatch = useDispatch();
  const running = useSelect((state) => state.work.paths === 'running');
  const failed = useSelect((state) => typeof state.work.paths === 'object');
  const key = useSelect(pathsKey);
  const paths = useSelect((state) => state.data.paths);
  const answer = key !== null && paths?.key === key ? paths.value : null;
  return (
    <div className="entry">
      <PathForm />
      {running && (
        <output className="loading-line">
          <span className="spinner" aria-hidden="true" /> {text('paths.loading')}
          <button type="button" className="button" onClick={() => dispatch({ type: 'pathsCancelled' })}>
            {text('paths.cancel')}
          </button>
        </output>
      )}
      {key === null && <p className="empty-line">{text('paths.intro')}</p>}
      {answer && !running && !failed && (
        <>
          {answer.paths.length === 0 ? (
            <NoPath answer={answer} />
          ) : (
            <>
              <LayeredSwitch />
              <PathList answer={answer} />
            </>
          )}
          <PathReader paths={answer.paths} />
        </>
      )}
      {key !== null && <CompareDates answer={running || failed ? null : answer} />}
      {answer && !running && !failed && <Cypher cypher={answer.cypher} />}
    </div>
  );
}
