import { useText, type Text } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import type { Path } from '../../store/model.ts';
import { type Reason, whyBefore } from '../../store/paths/order.ts';
import { type Terms, useTerms } from '../terms.ts';
import { Weights } from './Weights.tsx';

type Props = { readonly path: Path; readonly paths: readonly Path[] };

/** Why the path stands where it does: what decides between it and its neighbours, and its weights multiplied out. */
export function WhyOrder({ path, paths }: Props) {
  const text = useText();
  const terms = useTerms();
  const at = useSelect((state) => state.view.path ?? 0);
  const [previous, next] = [paths[at - 1], paths[at + 1]];
  return (
    <details className="disclosure why-order">
      <summary>{text('order.title')}</summary>
      {!previous && !next && <p>{text('order.only')}</p>}
      {previous && (
        <p>
          {text('order.after', { index: at })} {sentence(previous, path, text, terms)}
        </p>
      )}
      {next && (
        <p>
          {text('order.before', { index: at + 2 })} {sentence(path, next, text, terms)}
        </p>
      )}
      <Weights path={path} />
    </details>
  );
}

function sentence(first: Path, second: Path, text: Text, terms: Terms): string {
  const reason = whyBefore(first, second);
  const tier = (path: Path) => terms.label('tiers', path.tier);
  return reason.rule === 'tier'
    ? text('order.tier', { first: tier(first), second: tier(second) })
    : describe(reason, text);
}

function describe(reason: Exclude<Reason, { rule: 'tier' }>, text: Text): string {
  // As many digits as it takes to tell two scores apart.
  const exact = (value: number) => String(Number(value.toPrecision(9)));
  switch (reason.rule) {
    case 'score':
      return text('order.score', { first: exact(reason.first), second: exact(reason.second) });
    case 'unknown':
      return text('order.unknown', { first: exact(reason.first) });
    case 'length':
      return text('order.length', { first: reason.first, second: reason.second });
    case 'id':
      return text('order.id', { first: reason.first, second: reason.second });
    case 'direction':
      return text('order.direction', { tie: reason.tie });
  }
}
