import { useMemo } from 'react';
import { drawingOf } from '../../graph/resultModel.ts';
import { ResultCanvas } from '../../graph/ResultCanvas.tsx';
import { useText } from '../../i18n/useText.ts';
import { actorsToLoad, resultEntities } from '../../store/console/entities.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { MOST_MEMBERS } from '../../store/view.ts';
import { Chip } from './Chip.tsx';

/** The graph in the result: drawn, and listed beside. */
export function ResultGraph() {
  const text = useText();
  const store = useStore();
  const entities = useSelect(resultEntities);
  const loading = useSelect((state) => actorsToLoad(state).length > 0 && state.work.resultActors === 'running');
  // Laid out once all names are here, and not again when the desk learns more.
  const drawing = useMemo(
    () => (loading ? null : drawingOf(entities, store.getState().data)),
    [entities, loading, store],
  );
  const { nodes, relationships, actors } = entities;
  if (nodes.length + relationships.length === 0) return <p className="empty-line">{text('console.noGraph')}</p>;
  if (!drawing) {
    return (
      <output className="loading-line">
        <span className="spinner" aria-hidden="true" /> {text('panel.loading')}
      </output>
    );
  }
  const counts = text('console.graphCounts', {
    actors: actors.length,
    others: nodes.length - actors.length,
    relationships: relationships.length,
  });
  const others = nodes.filter((node) => node.actor === null);
  return (
    <div className="result-graph">
      <ResultCanvas drawing={drawing} label={counts} />
      <div className="result-list">
        <p>{counts}</p>
        {drawing.cut > 0 && (
          <p className="quiet">{text('console.graphCut', { most: MOST_MEMBERS, cut: drawing.cut })}</p>
        )}
        {drawing.adrift > 0 && <p className="quiet">{text('console.adrift', { count: drawing.adrift })}</p>}
        <ShowOnDesk ids={actors} />
        <ul>
          {[...nodes.filter((node) => node.actor !== null), ...relationships, ...others].map((value) => (
            <li key={`${value._kind} ${value.id}`}>
              <Chip value={value} />
            </li>
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
  const actors = ids.flatMap((id) => known[id] ?? []);
  const lacking = actors.filter((actor) => !members.includes(actor.id)).length;
  if (ids.length === 0) return null;
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
