import { useRef } from 'react';
import { readViews } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { saveViewAgain } from './saveAgain.ts';
import { SaveForm } from './SaveForm.tsx';
import { SavedViewEntry } from './SavedViewEntry.tsx';
import { Stories } from './Stories.tsx';
import { UndoDelete } from './UndoDelete.tsx';
import { useFocusLeft } from './useFocusLeft.ts';

/** What readers have saved under names. Everybody who uses this server shares it. */
export function KeptPanel() {
  const text = useText();
  const views = useSelect((state) => state.kept.views);
  const deleted = useSelect((state) => state.kept.deleted);
  const section = useRef<HTMLElement>(null);
  useFocusLeft(section, views?.length ?? 0);
  const busy = useSelect((state) => state.work.savedViews === 'running');
  return (
    <article className="entry kept" aria-busy={busy}>
      <SaveForm />
      <section ref={section} tabIndex={-1} aria-label={text('kept.views')}>
        <h3>
          {text('kept.views')} {views && <span className="count">{text('legend.count', { count: views.length })}</span>}
        </h3>
        {deleted && 'link' in deleted && (
          <UndoDelete
            name={deleted.name}
            again={(execute, signal) => saveViewAgain(deleted, execute, signal)}
            reread={readViews}
          />
        )}
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
      <Stories />
    </article>
  );
}
