import { useState } from 'react';
import { DeleteView } from '../../api/deleteView.ts';
import { UpdateView } from '../../api/updateView.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { readViews } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import type { SavedView } from '../../store/kept/model.ts';
import { readLink } from '../../store/url/codec.ts';
import { IconButton } from '../IconButton.tsx';
import { currentLink } from './currentLink.ts';
import { RenameForm } from './RenameForm.tsx';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

/** A saved view, with what can be done to it. */
export function SavedViewEntry({ saved }: { readonly saved: SavedView }) {
  const text = useText();
  const locale = useLocale();
  const store = useStore();
  const dispatch = useDispatch();
  const opened = useSelect((state) => state.kept.opened === saved.id);
  const [renaming, setRenaming] = useState(false);
  const { busy, failure, write } = useWrite(readViews);
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
              <IconButton
                icon="update"
                label={text('kept.update', { name })}
                disabled={busy}
                onClick={() => void change({ link: currentLink(store.getState()) })}
              />
              <IconButton
                icon="edit"
                label={text('kept.rename', { name })}
                disabled={busy}
                onClick={() => setRenaming(true)}
              />
              <IconButton
                icon="delete"
                label={text('kept.delete', { name })}
                disabled={busy}
                onClick={() => void remove()}
              />
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
      <KeptFailure failure={failure} />
    </li>
  );
}
