import { SaveView } from '../../api/saveView.ts';
import { readViews } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useStore } from '../../store/context.ts';
import { NameFields } from './NameFields.tsx';
import { currentLink } from './currentLink.ts';
import { useDraft } from './useDraft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

/** Saves what is shown under a name. */
export function SaveForm() {
  const text = useText();
  const store = useStore();
  const [name, setName] = useDraft('view name');
  const [description, setDescription] = useDraft('view description');
  const { busy, failure, write } = useWrite(readViews);
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
      <NameFields
        name={{ value: name, change: setName }}
        description={{ value: description, change: setDescription }}
        rows={2}
        input={{ 'data-save-name': true }}
      />
      <div className="note-acts">
        <button type="submit" className="button primary" disabled={!ready}>
          {text('kept.saveAct')}
        </button>
      </div>
      <KeptFailure failure={failure} />
    </form>
  );
}
