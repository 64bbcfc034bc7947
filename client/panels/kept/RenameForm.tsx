import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { SavedView } from '../../store/kept/model.ts';
import { NameFields } from './NameFields.tsx';

type Props = {
  readonly saved: Pick<SavedView, 'name' | 'description'>;
  readonly busy: boolean;
  readonly submit: (values: { name: string; description: string }) => Promise<void>;
  readonly cancel: () => void;
};

export function RenameForm({ saved, busy, submit, cancel }: Props) {
  const text = useText();
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
      <NameFields
        name={{ value: name, change: setName }}
        description={{ value: description, change: setDescription }}
        rows={3}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The button that was pressed has given way to the form.
        input={{ autoFocus: true }}
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
