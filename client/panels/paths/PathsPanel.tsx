import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PathList as Answer } from '../../store/model.ts';
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
  const moving = useSelect((state) => state.scrub !== null);
  const paths = useSelect((state) => state.data.paths);
  const ready = key !== null && paths?.key === key && !running && !failed ? paths.value : null;
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
      {key !== null && moving && <p className="quiet">{text('time.pathsRest')}</p>}
      {key === null && <p className="empty-line">{text('paths.intro')}</p>}
      {ready && (ready.paths.length === 0 ? <NoPath answer={ready} /> : <Listed answer={ready} />)}
      {key !== null && <CompareDates answer={ready} />}
      {ready && <PathReader paths={ready.paths} />}
      {ready && <Cypher cypher={ready.cypher} />}
    </div>
  );
}

function Listed({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <LayeredSwitch />
      <PathList answer={answer} />
    </>
  );
}
