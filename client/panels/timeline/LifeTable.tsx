import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { lifespansHere } from '../../store/timeline/lifespans.ts';
import { useActorName } from '../names.ts';
import { openLifespan } from './openLifespan.ts';
import { useLifeText } from './useLifeText.ts';

/** Offices and partnerships of the selected actor, for the list. */
export function LifeTable() {
  const text = useText();
  const dispatch = useDispatch();
  const name = useActorName();
  const describe = useLifeText();
  const spans = useSelect(lifespansHere);
  const selection = useSelect((state) => state.view.selection);
  const actors = useSelect((state) => state.data.actors);
  if (selection === null || spans.length === 0) return null;
  return (
    <>
      <p className="time-caption" aria-hidden="true">
        {text('time.lives', { name: name(selection) })}
      </p>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="time-table of-lives" tabIndex={0} aria-label={text('time.lives', { name: name(selection) })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('time.lifeWhat')}</th>
              <th scope="col">{text('time.lifeWhom')}</th>
              <th scope="col">{text('time.when')}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map((span) => {
              const { what, other, when } = describe(span);
              return (
                <tr key={span.id}>
                  <th scope="row">{what}</th>
                  <td>
                    <button
                      type="button"
                      className="link"
                      onClick={() => openLifespan(dispatch, span, actors[span.other])}
                    >
                      {other}
                    </button>
                  </td>
                  <td>{when}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
