import { ListBox, ListBoxItem } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { nameOf, type Path } from '../store/model.ts';
import { usePathPolarity } from './pathPolarity.ts';
import { TieSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';

type Props = { readonly paths: readonly Path[]; readonly truncated: boolean };

/** The answer, best first; arrow keys step through it and the canvas follows. */
export function PathList({ paths, truncated }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const chosen = useSelect((state) => state.view.path);
  return (
    <section>
      <h3>
        <output>{text('paths.count', { count: paths.length })}</output>{' '}
        <span className="quiet">{text('paths.keys')}</span>
      </h3>
      <ListBox
        className="paths"
        aria-label={text('paths.list')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [String(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) dispatch({ type: 'pathChosen', index: Number(key) });
        }}
      >
        {paths.map((path, index) => (
          // The answer is one ordered list; an index names a path in it as the link does.
          // oxlint-disable-next-line react/no-array-index-key
          <PathOption key={index} id={String(index)} path={path} />
        ))}
      </ListBox>
      {truncated && <p className="quiet">{text('paths.truncated')}</p>}
    </section>
  );
}

function PathOption({ id, path }: { readonly id: string; readonly path: Path }) {
  const text = useText();
  const terms = useTerms();
  const polarity = usePathPolarity();
  const language = useSelect((state) => state.language);
  const chain = path.actors.map((actor) => nameOf(actor, actor.id, language)).join(' → ');
  const tier = terms.label('tiers', path.tier);
  const against = path.hops.reduce((sum, hop) => sum + hop.counterEvidence.length, 0);
  return (
    <ListBoxItem id={id} className="path" textValue={text('paths.option', { tier, chain })}>
      <span className={`tier tier-${terms.index('tiers', path.tier)}`}>{tier}</span>
      <span className="path-chain">{chain}</span>
      <span className="path-hops">
        {path.hops.map(({ tie }) => (
          <TieSwatch key={tie.id} tie={tie} />
        ))}
      </span>
      <span className="quiet">
        {[
          polarity(path),
          text('tie.origins', { count: path.origins }),
          ...(against > 0 ? [text('paths.counter', { count: against })] : []),
        ].join(' · ')}
      </span>
      <span className="quiet">
        {typeof path.score === 'number' ? text('paths.score', { value: path.score }) : text('paths.scoreUnknown')}
      </span>
    </ListBoxItem>
  );
}
