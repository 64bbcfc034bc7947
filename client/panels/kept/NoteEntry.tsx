import { useState } from 'react';
import { DeleteNote } from '../../api/deleteNote.ts';
import type { Execute } from '../../api/execute.ts';
import { UpdateNote } from '../../api/updateNote.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import type { Action } from '../../store/actions.ts';
import type { Note } from '../../store/kept/model.ts';
import { IconButton } from '../IconButton.tsx';
import { NoteField } from './NoteField.tsx';
import { useDraft } from './useDraft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

type Props = {
  readonly note: Note;
  readonly reread: (execute: Execute, signal: AbortSignal) => Promise<Action>;
};

export function NoteEntry({ note, reread }: Props) {
  const text = useText();
  const locale = useLocale();
  const { id, revision } = note;
  const [draft, setDraft] = useDraft(id);
  const [editing, setEditing] = useState(draft !== '');
  const { busy, failure, write } = useWrite(reread);
  const end = () => {
    setDraft('');
    setEditing(false);
  };
  const save = async () => {
    const saved = await write(async (execute, signal) => {
      const { updateNote } = await execute(UpdateNote, { id, revision, text: draft }, signal);
      return { type: 'noteSaved', value: updateNote };
    });
    if (saved) end();
  };
  const remove = () =>
    write(async (execute, signal) => {
      await execute(DeleteNote, { id, revision }, signal);
      return { type: 'noteDeleted', value: note };
    });
  return (
    <li className="note-entry">
      {editing ? (
        <NoteField
          label={text('notes.edit')}
          value={draft}
          change={setDraft}
          act={text('notes.save')}
          busy={busy}
          submit={save}
          cancel={end}
        />
      ) : (
        <p className="reader-text" dir="auto">
          {note.text}
        </p>
      )}
      <div className="note-foot">
        <span className="quiet">{formatMoment(note.updatedAt, locale)}</span>
        {!editing && (
          <>
            <IconButton
              icon="edit"
              label={text('notes.edit')}
              onClick={() => {
                setDraft(note.text);
                setEditing(true);
              }}
            />
            <IconButton icon="delete" label={text('notes.delete')} disabled={busy} onClick={() => void remove()} />
          </>
        )}
      </div>
      <KeptFailure failure={failure} />
    </li>
  );
}
