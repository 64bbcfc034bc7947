import { useMemo } from 'react';
import { drawingOf } from '../../graph/resultModel.ts';
import { ResultCanvas } from '../../graph/ResultCanvas.tsx';
import { useText } from '../../i18n/useText.ts';
import { resultActors, resultEntities } from '../../store/console/entities.ts';
import { tieOf } from '../../store/console/values.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { MOST_IN_RESULT } from '../../store/console/model.ts';
import { ActorChip, Chip, TieChip } from './Chip.tsx';

/** The graph in the result: drawn, and listed beside. */
export function ResultGraph() {
  const text = useText();
  const store = useStore();
  const entities = useSelect(resultEntities);
  const loading = useSelect((state) => state.work.resultActors === 'running');
  // Laid out once all names are here, and not again when the desk learns more.
  const drawing = useMemo(
    () => (loading ? null : drawingOf(entities, store.getState().data)),
    [entities, loading, store],
  );
  const actors = useSelect(resultActors);
  const { nodes, relationships, texts } = entities;
  if (nodes.length + relationships.length + actors.length === 0 && !loading)
    return <p className="empty-line">{text('console.noGraph')}</p>;
  if (!drawing) {
    return (
      <output className="loading-line">
        <span className="spinner" aria-hidden="true" /> {text('panel.loading')}
      </output>
    );
  }
  const others = nodes.filter((node) => node.actor === null);
  const counts = text('console.graphCounts', {
    actors: actors.length,
    others: others.length,
    relationships: relationships.length + texts.ties.length,
  });
  const ties = relationships.filter((relationship) => tieOf(relationship) !== null);
  const kinds = new Map<string, number>();
  for (const { type } of relationships.filter((relationship) => tieOf(relationship) === null)) {
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  return (
    <div className="result-graph">
      <ResultCanvas drawing={drawing} label={counts} />
      <div className="result-list">
        <p>{counts}</p>
        {drawing.cut > 0 && (
          <p className="quiet">{text('console.graphCut', { most: MOST_IN_RESULT, cut: drawing.cut })}</p>
        )}
        {drawing.adrift > 0 && <p className="quiet">{text('console.adrift', { count: drawing.adrift })}</p>}
        <ShowOnDesk ids={actors} />
        <ul>
          {actors.map((id) => (
            <li key={id}>
              <ActorChip id={id} />
            </li>
          ))}
          {texts.ties.map((id) => (
            <li key={id}>
              <TieChip id={id} />
            </li>
          ))}
          {[...ties, ...others].map((value) => (
            <li key={`${value._kind} ${value.id}`}>
              <Chip value={value} />
            </li>
          ))}
          {[...kinds].map(([type, count]) => (
            <li key={type}>{text('console.kindOf', { type, count })}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Takes the actors of the result to the main canvas, as one act that can be undone. */
export function ShowOnDesk({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const known = useSelect((state) => state.data.actors);
  const members = useSelect((state) => state.view.members);
  const loading = useSelect((state) => state.work.resultActors === 'running');
  const actors = ids.flatMap((id) => known[id] ?? []);
  const lacking = actors.filter((actor) => !members.includes(actor.id)).length;
  if (ids.length === 0 || loading) return null;
  return (
    <button
      type="button"
      className="button"
      disabled={lacking === 0}
      onClick={() => dispatch({ type: 'actorsAdded', actors })}
    >
      {lacking === 0 ? text('console.allOnDesk') : text('console.showOnDesk', { count: lacking })}
    </button>
  );
}
