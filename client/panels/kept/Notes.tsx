import { useRef } from 'react';
import { AddNote } from '../../api/addNote.ts';
import { readNotes } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import type { Note } from '../../store/kept/model.ts';
import type { Execute } from '../../api/execute.ts';
import { NoteEntry } from './NoteEntry.tsx';
import { NoteField } from './NoteField.tsx';
import { useDraft } from './useDraft.ts';
import { useFocusLeft } from './useFocusLeft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

const NONE: readonly Note[] = [];

/** Readers' notes on an actor or tie. They are texts: nothing in them is markup or a link. */
export function Notes({ on }: { readonly on: string }) {
  const text = useText();
  const notes = useSelect((state) => state.kept.notes[on] ?? NONE);
  const deleted = useSelect((state) => state.kept.deleted);
  const section = useRef<HTMLElement>(null);
  useFocusLeft(section, notes.length);
  const [draft, setDraft] = useDraft(`note ${on}`);
  const reread = (execute: Execute, signal: AbortSignal) => readNotes(on, execute, signal);
  const { busy, failure, write } = useWrite(reread);
  const add = async (words: string): Promise<boolean> =>
    write(async (execute, signal) => {
      const { addNote } = await execute(AddNote, { on, text: words }, signal);
      return { type: 'noteSaved', value: addNote };
    });
  const gone = deleted !== null && 'on' in deleted && deleted.on === on ? deleted : null;
  const orphan = notes.some((note) => note.isOrphan);
  return (
    <section ref={section} tabIndex={-1} className="notes" aria-label={text('notes.title')}>
      <h3>
        {text('notes.title')}{' '}
        {notes.length > 0 && <span className="count">{text('legend.count', { count: notes.length })}</span>}
      </h3>
      {orphan && <p className="quiet">{text('notes.orphan')}</p>}
      {notes.length > 0 && (
        <ul className="plain">
          {notes.map((note) => (
            <NoteEntry key={note.id} note={note} reread={reread} />
          ))}
        </ul>
      )}
      {gone && (
        <output className="kept-undo">
          {text('notes.deleted')}{' '}
          <button type="button" className="link" disabled={busy} onClick={() => void add(gone.text)}>
            {text('bar.undo')}
          </button>
        </output>
      )}
      {!orphan && (
        <NoteField
          label={text('notes.add')}
          value={draft}
          change={setDraft}
          act={text('notes.save')}
          busy={busy}
          submit={async () => {
            if (await add(draft)) setDraft('');
          }}
        />
      )}
      <KeptFailure failure={failure} />
    </section>
  );
}
