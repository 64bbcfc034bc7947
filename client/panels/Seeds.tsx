import { useText } from '../i18n/useText.ts';
import type { TieDetail } from '../store/model.ts';

/** Seeds that state an entry: where to look when it is wrong. */
export function Seeds({ seeds }: { readonly seeds: TieDetail['seeds'] }) {
  const text = useText();
  if (seeds.length === 0) return null;
  return (
    <section>
      <h3>{text('seeds.title')}</h3>
      <ul className="plain">
        {seeds.map((seed) => (
          <li key={seed.version}>
            {text('seeds.line', { version: seed.version })}: {seed.description}
            <span className="quiet span">
              {[
                ...(seed.dataset ? [seed.dataset] : []),
                ...(seed.licence ? [text('seeds.licence', { licence: seed.licence })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
