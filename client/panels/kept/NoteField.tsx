import { useId } from 'react';
import { useText } from '../../i18n/useText.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly act: string;
  readonly busy: boolean;
  readonly submit: () => Promise<void>;
  readonly cancel?: () => void;
};

/** Characters that the server takes. */
const MOST = 10_000;

/** A field for a longer text. Ctrl+Enter saves, as Enter begins a new line. */
export function NoteField({ label, value, change, act, busy, submit, cancel }: Props) {
  const text = useText();
  const id = useId();
  const ready = value.trim() !== '' && !busy;
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit();
      }}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The button that was pressed has given way to the field.
        autoFocus={cancel !== undefined}
        dir="auto"
        rows={value === '' && !cancel ? 1 : 4}
        maxLength={MOST}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          if (event.key === 'Escape' && cancel) {
            event.preventDefault();
            cancel();
          }
        }}
      />
      {(value !== '' || cancel) && (
        <div className="note-acts">
          <button type="submit" className="button primary" disabled={!ready} title={text('notes.keys')}>
            {act}
          </button>
          {cancel && (
            <button type="button" className="button" onClick={cancel}>
              {text('kept.cancel')}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
