import { useText } from '../../i18n/useText.ts';
import type { Path } from '../../store/model.ts';
import { useActorName } from '../names.ts';
import { endsOf, usePathText } from './pathText.ts';

/** Strength × confidence × recency × discount of each hop, and their product. */
export function Weights({ path }: { readonly path: Path }) {
  const text = useText();
  const name = useActorName();
  const { number } = usePathText();
  const orUnknown = (value: number | null | undefined) => (typeof value === 'number' ? number(value) : text('unknown'));
  const percent = (value: number | null | undefined) => (typeof value === 'number' ? value / 100 : null);
  return (
    <>
      <h4 id="weights">{text('order.weights')}</h4>
      <table className="weights" aria-labelledby="weights">
        <thead>
          <tr>
            <th scope="col">{text('order.hop')}</th>
            <th scope="col">{text('order.strength')}</th>
            <th scope="col">× {text('order.confidence')}</th>
            <th scope="col">× {text('order.recency')}</th>
            <th scope="col">× {text('order.discount')}</th>
            <th scope="col">= {text('order.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {path.hops.map((hop) => {
            const { from, to } = endsOf(hop);
            return (
              <tr key={hop.tie.id}>
                <th scope="row">
                  {name(from)} → {name(to)}
                </th>
                <td>{orUnknown(hop.tie.strength)}</td>
                <td>{orUnknown(percent(hop.tie.confidence))}</td>
                <td>{number(hop.recency)}</td>
                <td>{number(hop.discount)}</td>
                <td>{orUnknown(hop.weight)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {text('order.score.product', {
          factors: path.hops.map((hop) => orUnknown(hop.weight)).join(' × '),
          score: orUnknown(path.score),
        })}
      </p>
      {typeof path.score !== 'number' && <p className="quiet">{text('paths.scoreUnknown')}</p>}
    </>
  );
}
