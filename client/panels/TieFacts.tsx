import { formatValidity } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import type { TieDetail } from '../store/model.ts';
import { Fact, Facts } from './Facts.tsx';
import { usePolarity } from './polarity.ts';
import { useTerms } from './terms.ts';

/** What a tie says, field by field; what is unknown says so. */
export function TieFacts({ tie }: { readonly tie: TieDetail }) {
  const text = useText();
  const locale = useLocale();
  const terms = useTerms();
  const polarity = usePolarity();
  const status = terms.all('tieStatuses').find((term) => term.id === tie.status);
  return (
    <>
      <Facts>
        <Fact name={text('tie.polarity')}>{polarity(tie.polarity ?? null, tie.target.id)}</Fact>
        <Fact name={text('tie.instrument')}>
          {tie.instrument ? terms.label('instruments', tie.instrument) : <Unknown>{text('tie.noInstrument')}</Unknown>}
        </Fact>
        <Fact name={text('tie.topic')}>
          {tie.topic ? terms.label('topics', tie.topic) : <Unknown>{text('tie.noTopic')}</Unknown>}
        </Fact>
        <Fact name={text('tie.validity')}>{formatValidity(tie, locale, text)}</Fact>
        <Fact name={text('tie.strength')}>
          {typeof tie.strength === 'number' ? (
            <>
              {text('tie.strengthOf', { value: tie.strength })}
              {tie.strengthBasis && (
                <span className="quiet span">{text('tie.strengthBasis', { basis: tie.strengthBasis })}</span>
              )}
            </>
          ) : (
            <Unknown>{text('unknown')}</Unknown>
          )}
        </Fact>
        <Fact name={text('tie.confidence')}>
          {typeof tie.confidence === 'number' ? (
            text('tie.confidenceOf', { value: tie.confidence })
          ) : (
            <Unknown>{text('notAssessed')}</Unknown>
          )}
        </Fact>
        {typeof tie.valence === 'number' && (
          <Fact name={text('tie.valence')}>{text('tie.valenceOf', { value: tie.valence })}</Fact>
        )}
        <Fact name={text('tie.status')}>
          {terms.label('tieStatuses', tie.status)} · {text('tie.origins', { count: tie.origins })}
          {status?.description && <span className="quiet span">{status.description}</span>}
        </Fact>
      </Facts>
      {tie.codingBasis && (
        <p className="judgement">
          <strong>{text('tie.codingBasis')}.</strong> {tie.codingBasis}
        </p>
      )}
    </>
  );
}

function Unknown({ children }: { readonly children: string }) {
  return <span className="unknown">{children}</span>;
}
