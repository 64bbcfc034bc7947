import { useText } from '../../i18n/useText.ts';

export type Operator = {
  readonly operator: string;
  readonly details: string | null;
  readonly estimatedRows: number | null;
  readonly children: readonly Operator[];
};

/** The tree of the SDL's CypherPlan; null when it is none. */
export function readPlan(value: unknown): Operator | null {
  if (typeof value !== 'object' || value === null || !('operator' in value)) return null;
  const { operator, details, estimatedRows, children } = value as Readonly<Record<string, unknown>>;
  return {
    operator: String(operator),
    details: typeof details === 'string' && details !== '' ? details : null,
    estimatedRows: typeof estimatedRows === 'number' ? estimatedRows : null,
    children: Array.isArray(children) ? children.flatMap((child) => readPlan(child) ?? []) : [],
  };
}

/** The operators of a plan, the one that gives the rows at the top. */
export function PlanTree({ root }: { readonly root: Operator }) {
  const text = useText();
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="plan" tabIndex={0} aria-label={text('console.planTitle')}>
      <ul>
        <Step operator={root} />
      </ul>
    </section>
  );
}

function Step({ operator: { operator, details, estimatedRows, children } }: { readonly operator: Operator }) {
  const text = useText();
  return (
    <li>
      <strong>{operator}</strong>{' '}
      {estimatedRows !== null && (
        <span className="quiet">{text('console.estimated', { rows: Math.round(estimatedRows) })}</span>
      )}
      {details !== null && <code>{details}</code>}
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            // The operands of an operator have an order and no names.
            // oxlint-disable-next-line react/no-array-index-key
            <Step key={index} operator={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
