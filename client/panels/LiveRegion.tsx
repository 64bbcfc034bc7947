import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import { readGroup } from '../store/groups/group.ts';
import { foldedIn } from '../store/groups/neighbourhood.ts';
import { currentPath, visibleTies } from '../store/selectors.ts';
import { useActorName } from './names.ts';
import { useTerms } from './terms.ts';

/** Says which actor the keyboard is on, and which path and hop, as the canvas itself cannot be read out. */
export function LiveRegion() {
  const text = useText();
  const name = useActorName();
  const terms = useTerms();
  const cursor = useSelect((state) => state.cursor);
  const kind = useSelect((state) => (state.cursor === null ? null : state.data.actors[state.cursor]?.kind));
  const group = cursor === null ? null : readGroup(cursor);
  const folded = useSelect((state) => group && foldedIn(state, group));
  const ties = useSelect(visibleTies);
  const count = ties.filter((tie) => tie.source.id === cursor || tie.target.id === cursor).length;
  const several = useSelect((state) => state.view.several.length);
  const path = useSelect(currentPath);
  const index = useSelect((state) => state.view.path ?? 0);
  const hop = useSelect((state) => state.view.hop ?? 0);
  const all = useSelect((state) => state.data.paths?.value.paths.length ?? 0);
  return (
    <p className="sr-only" aria-live="polite" data-testid="announcer">
      {cursor !== null && group && `${name(cursor)}. ${text('group.holds', { count: folded ?? 0 })}`}
      {cursor !== null &&
        !group &&
        text('canvas.focused', {
          name: name(cursor),
          kind: kind ? terms.label('actorKinds', kind) : '',
          ties: count,
        })}{' '}
      {several > 0 && text('several.count', { count: several })}
      {cursor === null &&
        path !== null &&
        text('paths.announced', {
          index: index + 1,
          count: all,
          chain: path.actors.map((actor) => name(actor.id)).join(' → '),
          hop: hop + 1,
          hops: path.hops.length,
        })}
    </p>
  );
}
