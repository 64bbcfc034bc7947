import { useText } from '../i18n/useText.ts';
import type { Tie } from '../store/model.ts';
import { useActorName } from './names.ts';
import { TieSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';

/** A tie in two short lines: who to whom, and how. */
export function TieLine({ tie, from }: { readonly tie: Tie; readonly from?: string }) {
  const text = useText();
  const name = useActorName();
  const terms = useTerms();
  const arrow = terms.goesBothWays(tie.family) ? 'tie.arrowBoth' : 'tie.arrow';
  const how = [
    terms.label('families', tie.family),
    ...(tie.instrument ? [terms.label('instruments', tie.instrument)] : []),
    terms.label('modalities', tie.modality),
    ...(terms.index('tieStatuses', tie.status) > 0 ? [terms.label('tieStatuses', tie.status)] : []),
  ];
  return (
    <span className="tie-line">
      <TieSwatch tie={tie} />
      <span>
        <span className="tie-line-who">
          {text(arrow, { from: name(from ?? tie.source.id), to: name(otherThan(tie, from)) })}
        </span>
        <span className="quiet">{how.join(' · ')}</span>
      </span>
    </span>
  );
}

// Walked against its direction, a tie reads from its target.
function otherThan(tie: Tie, from: string | undefined): string {
  return from === tie.target.id ? tie.source.id : tie.target.id;
}
