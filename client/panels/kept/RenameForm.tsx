import { useId, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { SavedView } from '../../store/kept/model.ts';

type Props = {
  readonly saved: Pick<SavedView, 'name' | 'description'>;
  readonly busy: boolean;
  readonly submit: (values: { name: string; description: string }) => Promise<void>;
  readonly cancel: () => void;
};

export function RenameForm({ saved, busy, submit, cancel }: Props) {
  const text = useText();
  const [nameId, descriptionId] = [useId(), useId()];
  const [name, setName] = useState(saved.name);
  const [description, setDescription] = useState(saved.description ?? '');
  const ready = name.trim() !== '' && !busy;
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit({ name, description });
      }}
    >
      <label htmlFor={nameId} className="field-label">
        {text('kept.name')}
      </label>
      <input
        id={nameId}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        value={name}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The button that was pressed has given way to the form.
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={descriptionId} className="field-label">
        {text('kept.description')}
      </label>
      <textarea
        id={descriptionId}
        dir="auto"
        rows={3}
        maxLength={10_000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <div className="note-acts">
        <button type="submit" className="button primary" disabled={!ready}>
          {text('kept.saveAct')}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {text('kept.cancel')}
        </button>
      </div>
    </form>
  );
}
