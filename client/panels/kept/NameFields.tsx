import { type ComponentProps, useId } from 'react';
import { useText } from '../../i18n/useText.ts';

type Field = {
  readonly value: string;
  readonly change: (text: string) => void;
};

type Props = {
  readonly name: Field;
  readonly description: Field;
  readonly rows: number;
  /** Of the field for the name. */
  readonly input: Pick<ComponentProps<'input'>, 'autoFocus'> & { readonly 'data-save-name'?: true };
};

/** A name and what is said about it, as long as the server takes. */
export function NameFields({ name, description, rows, input }: Props) {
  const text = useText();
  const [nameId, descriptionId] = [useId(), useId()];
  return (
    <>
      <label htmlFor={nameId} className="field-label">
        {text('kept.name')}
      </label>
      <input
        {...input}
        id={nameId}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        value={name.value}
        onChange={(event) => name.change(event.target.value)}
      />
      <label htmlFor={descriptionId} className="field-label">
        {text('kept.description')}
      </label>
      <textarea
        id={descriptionId}
        dir="auto"
        rows={rows}
        maxLength={10_000}
        value={description.value}
        onChange={(event) => description.change(event.target.value)}
      />
    </>
  );
}
