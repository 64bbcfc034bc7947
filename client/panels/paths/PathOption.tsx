import { ListBoxItem } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import type { Path } from '../../store/model.ts';
import { TieSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';
import { usePathText } from './pathText.ts';

export function PathOption({ index, path }: { readonly index: number; readonly path: Path }) {
  const text = useText();
  const terms = useTerms();
  const say = usePathText();
  const beside = useSelect((state) => state.view.otherPath === index);
  const tier = terms.label('tiers', path.tier);
  const chain = say.chain(path);
  const against = path.hops.reduce((sum, hop) => sum + hop.counterEvidence.length, 0);
  return (
    <ListBoxItem
      id={String(index)}
      className={beside ? 'path beside' : 'path'}
      textValue={text('paths.option', { tier, chain })}
    >
      {/* The heading of the group says it to the eye. */}
      <span className="sr-only">{tier} </span>
      <span className="path-chain">{chain}</span>
      <span className="path-hops">
        <span className="sr-only">{say.how(path)}</span>
        {path.hops.map(({ tie, weight }) => (
          <TieSwatch key={tie.id} tie={tie} weight={weight ?? null} />
        ))}
      </span>
      <span className="quiet">
        {[
          say.polarity(path),
          text('tie.origins', { count: path.origins }),
          ...(against > 0 ? [text('paths.counter', { count: against })] : []),
        ].join(' · ')}
      </span>
      <span className="quiet">
        {[say.score(path), text('answer.length', { count: path.hops.length }), say.weakest(path)].join(' · ')}
      </span>
    </ListBoxItem>
  );
}
