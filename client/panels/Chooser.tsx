type Props<Value extends string | number> = {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly wordsFor: (value: Value) => string | number;
  readonly choose: (value: Value) => void;
};

/** One of a few values, named without a label beside it. */
export function Chooser<Value extends string | number>({ label, value, values, wordsFor, choose }: Props<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = values.find((each) => String(each) === target.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {wordsFor(each)}
        </option>
      ))}
    </select>
  );
}
