import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { Path } from '../../store/model.ts';
import { currentPath } from '../../store/selectors.ts';
import { Evidence } from '../Evidence.tsx';
import { Icon } from '../Icon.tsx';
import { Pending } from '../Pending.tsx';
import { usePolarity } from '../polarity.ts';
import { TieFacts } from '../TieFacts.tsx';
import { TieLine } from '../TieLine.tsx';
import { BesideChoice, BesidePaths } from './BesidePaths.tsx';
import { CopyPath } from './CopyPath.tsx';
import { usePathText } from './pathText.ts';
import { WhyOrder } from './WhyOrder.tsx';

/** The chosen path hop by hop, each with what speaks for and against it. */
export function PathReader({ paths }: { readonly paths: readonly Path[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const path = useSelect(currentPath);
  const hop = useSelect((state) => state.view.hop ?? 0);
  if (!path) return null;
  const step = (by: number) => dispatch({ type: 'hopChosen', index: hop + by });
  return (
    <section className="path-reader">
      <p className="why">
        <strong>{text('paths.whyTier')}:</strong> {path.tierBecause}
      </p>
      <WhyOrder path={path} paths={paths} />
      <BesideChoice paths={paths} />
      <BesidePaths path={path} />
      <ol className="hops-list" aria-label={text('paths.hops')}>
        {path.hops.map((each, index) => (
          <li key={each.tie.id}>
            <button
              type="button"
              className="row hop-row"
              aria-current={index === hop ? 'step' : undefined}
              onClick={() => dispatch({ type: 'hopChosen', index })}
            >
              <TieLine tie={each.tie} from={each.reversed ? each.tie.target.id : each.tie.source.id} />
              <HopNotes path={path} index={index} />
            </button>
          </li>
        ))}
      </ol>
      <div className="hop-head">
        <h3>{text('paths.hopOf', { index: hop + 1, count: path.hops.length })}</h3>
        <button
          type="button"
          className="icon-button"
          aria-label={text('paths.previousHop')}
          disabled={hop === 0}
          onClick={() => step(-1)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={text('paths.nextHop')}
          disabled={hop >= path.hops.length - 1}
          onClick={() => step(1)}
        >
          <Icon name="right" />
        </button>
      </div>
      <CopyPath key={paths.indexOf(path)} path={path} />
      <HopEvidence id={path.hops[hop]?.tie.id ?? ''} />
    </section>
  );
}

function HopNotes({ path, index }: { readonly path: Path; readonly index: number }) {
  const text = useText();
  const polarity = usePolarity();
  const { weight } = usePathText();
  const hop = path.hops[index];
  if (!hop) return null;
  const notes = [
    polarity(hop.tie.polarity ?? null, hop.tie.target.id),
    weight(hop),
    ...(path.weakestHop === index ? [text('paths.weakest')] : []),
    ...(hop.reversed ? [text('paths.reversed')] : []),
    ...(hop.counterEvidence.length > 0 ? [text('paths.counter', { count: hop.counterEvidence.length })] : []),
  ];
  return <span className="quiet row-more">{notes.join(' · ')}</span>;
}

function HopEvidence({ id }: { readonly id: string }) {
  const detail = useSelect((state) => state.data.tieDetails[id]);
  if (!detail?.value) return <Pending id={id} task="tie" missing={detail?.value === null} />;
  return (
    <>
      <p className="hop-summary">{detail.value.summary}</p>
      <Evidence statements={detail.value.statements} />
      <TieFacts tie={detail.value} />
    </>
  );
}
