import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { SaveForm } from './SaveForm.tsx';
import { SavedViewEntry } from './SavedViewEntry.tsx';
import { UndoDelete } from './UndoDelete.tsx';

/** What readers have saved under names. Everybody who uses this server shares it. */
export function KeptPanel() {
  const text = useText();
  const views = useSelect((state) => state.kept.views);
  const busy = useSelect((state) => state.work.savedViews === 'running');
  return (
    <article className="entry kept" aria-busy={busy}>
      <SaveForm />
      <section aria-label={text('kept.views')}>
        <h3>
          {text('kept.views')} {views && <span className="count">{text('legend.count', { count: views.length })}</span>}
        </h3>
        <UndoDelete />
        {views?.length === 0 && <p className="quiet">{text('kept.noViews')}</p>}
        {views === null && busy && (
          <output className="loading-line">
            <span className="spinner" aria-hidden="true" /> {text('panel.loading')}
          </output>
        )}
        <ul className="plain">
          {views?.map((view) => (
            <SavedViewEntry key={view.id} saved={view} />
          ))}
        </ul>
      </section>
    </article>
  );
}
