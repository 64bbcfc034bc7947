import { useState } from 'react';
import { DeleteView } from '../../api/deleteView.ts';
import { UpdateView } from '../../api/updateView.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import type { SavedView } from '../../store/kept/model.ts';
import { readLink } from '../../store/url/codec.ts';
import { Icon } from '../Icon.tsx';
import { currentLink } from './currentLink.ts';
import { RenameForm } from './RenameForm.tsx';
import { rereadViews } from './rereadViews.ts';
import { useWrite } from './useWrite.ts';

/** A saved view, with what can be done to it. */
export function SavedViewEntry({ saved }: { readonly saved: SavedView }) {
  const text = useText();
  const locale = useLocale();
  const store = useStore();
  const dispatch = useDispatch();
  const opened = useSelect((state) => state.kept.opened === saved.id);
  const [renaming, setRenaming] = useState(false);
  const { busy, failure, write } = useWrite(rereadViews);
  const { id, revision, name, description, updatedAt } = saved;
  const open = () => {
    const { link, problems } = readLink(saved.link, LANGUAGE_CODES);
    const notices = problems.length > 0 ? [{ kind: 'url' as const, problems }] : [];
    dispatch({ type: 'viewOpened', saved: id, name, view: { ...link.view, panel: 'kept' }, notices });
  };
  const change = (values: { name?: string; description?: string; link?: string }) =>
    write(async (execute, signal) => {
      const { updateView } = await execute(UpdateView, { id, revision, ...values }, signal);
      return { type: 'viewSaved', value: updateView };
    });
  const remove = () =>
    write(async (execute, signal) => {
      await execute(DeleteView, { id, revision }, signal);
      return { type: 'viewDeleted', value: saved };
    });
  const act = (icon: 'edit' | 'update' | 'delete', label: string, run: () => void) => (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={busy} onClick={run}>
      <Icon name={icon} />
    </button>
  );
  return (
    <li className={opened ? 'saved-view current' : 'saved-view'}>
      {renaming ? (
        <RenameForm
          saved={saved}
          busy={busy}
          submit={async (values) => {
            if (await change(values)) setRenaming(false);
          }}
          cancel={() => setRenaming(false)}
        />
      ) : (
        <>
          <div className="saved-head">
            <button type="button" className="link saved-name" dir="auto" aria-current={opened} onClick={open}>
              {name}
            </button>
            <span className="saved-acts">
              {act('update', text('kept.update', { name }), () => void change({ link: currentLink(store.getState()) }))}
              {act('edit', text('kept.rename', { name }), () => setRenaming(true))}
              {act('delete', text('kept.delete', { name }), () => void remove())}
            </span>
          </div>
          {description && (
            <p className="reader-text" dir="auto">
              {description}
            </p>
          )}
          <p className="quiet">{formatMoment(updatedAt, locale)}</p>
        </>
      )}
      {failure !== null && (
        <p className="kept-failure" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
