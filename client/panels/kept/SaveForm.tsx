import { useId } from 'react';
import { SaveView } from '../../api/saveView.ts';
import { useText } from '../../i18n/useText.ts';
import { useStore } from '../../store/context.ts';
import { currentLink } from './currentLink.ts';
import { useDraft } from './useDraft.ts';
import { rereadViews } from './rereadViews.ts';
import { useWrite } from './useWrite.ts';

/** Saves what is shown under a name. */
export function SaveForm() {
  const text = useText();
  const store = useStore();
  const [name, setName] = useDraft('view name');
  const [description, setDescription] = useDraft('view description');
  const [nameId, descriptionId] = [useId(), useId()];
  const { busy, failure, write } = useWrite(rereadViews);
  const ready = name.trim() !== '' && !busy;
  const save = async () => {
    const link = currentLink(store.getState());
    const saved = await write(async (execute, signal) => {
      const { saveView } = await execute(SaveView, { name, description, link }, signal);
      return { type: 'viewSaved', value: saveView };
    });
    if (!saved) return;
    setName('');
    setDescription('');
  };
  return (
    <form
      className="note-form save-form"
      aria-label={text('kept.save')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void save();
      }}
    >
      <h3>{text('kept.save')}</h3>
      <label htmlFor={nameId} className="field-label">
        {text('kept.name')}
      </label>
      <input
        id={nameId}
        dir="auto"
        data-save-name
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={descriptionId} className="field-label">
        {text('kept.description')}
      </label>
      <textarea
        id={descriptionId}
        dir="auto"
        rows={2}
        maxLength={10_000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <div className="note-acts">
        <button type="submit" className="button primary" disabled={!ready}>
          {text('kept.saveAct')}
        </button>
      </div>
      {failure !== null && (
        <p className="kept-failure" role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
