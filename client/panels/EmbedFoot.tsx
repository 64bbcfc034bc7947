import { colourAt } from '../graph/encoding.ts';
import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import { COLOUR_TERMS } from '../store/look.ts';
import { addressOf } from '../store/url/address.ts';
import { writeLink } from '../store/url/codec.ts';
import { Icon } from './Icon.tsx';
import { LineSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';

/** Under the picture in another page's frame: what the lines mean, and the way to the whole desk. */
export function EmbedFoot() {
  const text = useText();
  const terms = useTerms();
  const view = useSelect((state) => state.view);
  const language = useSelect((state) => state.language);
  const theme = useSelect((state) => state.theme);
  return (
    <footer className="embed-foot">
      <ul className="embed-legend" aria-label={text('legend.label')}>
        {terms.all(COLOUR_TERMS[view.colour]).map(({ id, label }, index) => (
          <li key={id}>
            <LineSwatch
              colour={colourAt(view.colour, index)}
              strength={0.35}
              heads={view.colour === 'families' && terms.goesBothWays(id) ? 2 : 1}
            />{' '}
            {label}
          </li>
        ))}
        {terms.all('modalities').map((modality, index) => (
          <li key={modality.id}>
            <LineSwatch modality={index} /> {modality.label}
          </li>
        ))}
      </ul>
      <a className="with-icon" href={addressOf(writeLink({ view, language, theme }))} target="_blank" rel="noopener">
        {text('embed.open')} <Icon name="external" />
      </a>
    </footer>
  );
}
