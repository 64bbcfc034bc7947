import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { belongings } from '../store/belonging.ts';
import { useDispatch, useStore } from '../store/context.ts';
import { readGroup } from '../store/groups/group.ts';
import { openingOf } from '../store/groups/opening.ts';
import { neighboursOf } from '../store/neighbours.ts';
import { selectedActors, visibleTies } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { union, type View } from '../store/view.ts';
import { createGraph, type Graph } from './createGraph.ts';
import type { Folded, Hover } from './listen.ts';
import { HoverCard } from './HoverCard.tsx';
import { Minimap } from './Minimap.tsx';
import { actorTowards, isArrow } from './navigate.ts';
import { publish } from './publicHook.ts';
import { readTheme } from './theme.ts';
import { useRepaint } from './useRepaint.ts';
import { canvasModel } from './viewModel.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export type CanvasHandle = {
  readonly fit: () => void;
  readonly focus: () => void;
};

/** Where React ends and Cytoscape begins: state in, acts out. */
export function Canvas({ handle }: { readonly handle: RefObject<CanvasHandle | null> }) {
  const text = useText();
  const store = useStore();
  const dispatch = useDispatch();
  const container = useRef<HTMLDivElement>(null);
  const graph = useRef<Graph>(null);
  const left = useRef<string>(null);
  const [drawn, setDrawn] = useState<Graph | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [folded, setFolded] = useState<Folded>({ clusters: 0, actors: 0 });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = createGraph(element, readTheme(element), {
      selected: (id) => dispatch({ type: 'selected', id }),
      toggled: (id) => dispatch({ type: 'toggled', id }),
      framed: (ids) => dispatch({ type: 'severalSelected', ids: union(selectedActors(store.getState().view), ids) }),
      opened: (id) => dispatch(openingOf(store.getState(), id)),
      moved: (to) => dispatch({ type: 'moved', to }),
      looked: (camera) => dispatch({ type: 'cameraMoved', camera }),
      hovered: setHover,
      folded: (next) =>
        setFolded((last) => (last.actors === next.actors && last.clusters === next.clusters ? last : next)),
    });
    graph.current = made;
    setDrawn(made);
    let before = store.getState();
    const draw = () => {
      const state = store.getState();
      if (looksSame(before, state)) return;
      const places = state.view.arrangement === before.view.arrangement ? null : made.places();
      made.render(canvasModel(state));
      made.look(state.view.camera);
      if (places) made.glideFrom(places);
      const { selection, path, camera } = state.view;
      const seenAgain = camera !== before.view.camera && camera !== null;
      // A view that was visited again was looked at so: nothing in it is looked for.
      if (selection !== null && selection !== before.view.selection && !seenAgain) made.reveal(selection);
      if (state.cursor !== null && state.cursor !== before.cursor) made.reveal(state.cursor);
      if (state.picking !== null && before.picking === null) element.focus();
      if (path !== before.view.path && !seenAgain) for (const node of made.cy.nodes('.route')) made.reveal(node.id());
      before = state;
    };
    made.render(canvasModel(before));
    made.look(before.view.camera);
    const unpublish = publish(made.cy);
    const unsubscribe = store.subscribe(draw);
    const resized = new ResizeObserver(made.resized);
    resized.observe(element);
    return () => {
      setDrawn(null);
      resized.disconnect();
      unsubscribe();
      unpublish();
      made.destroy();
    };
  }, [store, dispatch]);

  useRepaint(container, graph);

  useImperativeHandle(handle, () => ({
    fit: () => graph.current?.fit(),
    focus: () => container.current?.focus(),
  }));

  const move = (event: KeyboardEvent) => {
    const state = store.getState();
    const { view } = state;
    const from = state.cursor ?? view.selection ?? view.anchors[0] ?? view.members[0];
    if (event.key === 'Enter' && state.cursor !== null) {
      dispatch({ type: 'selected', id: state.cursor });
    } else if (event.key === ' ' && state.cursor !== null) {
      dispatch({ type: 'toggled', id: state.cursor });
    } else if (isArrow(event.key) && from !== undefined && state.presenting === null) {
      const here = Object.fromEntries(canvasModel(state).nodes.map(({ id, x, y }) => [id, { x, y }]));
      // Along every line that is drawn: by ties alone an official who has one could be out of reach.
      const bonds = belongings(view.members, state.data.actors, view.filter).flatMap(({ member, body }) =>
        member === from ? [body] : body === from ? [member] : [],
      );
      const folds = view.groups.flatMap((id) => {
        const actor = readGroup(id)?.actor ?? '';
        return actor === from ? [id] : id === from ? [actor] : [];
      });
      const near = new Set([...neighboursOf(from, visibleTies(state)), ...bonds, ...folds]);
      const to = actorTowards(event.key, from, near, here);
      dispatch({ type: 'cursorMoved', id: to ?? from });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const enter = () => {
    const { cursor, view } = store.getState();
    if (cursor === null) dispatch({ type: 'cursorMoved', id: firstActor(view, left.current) });
  };

  const leave = () => {
    left.current = store.getState().cursor;
    dispatch({ type: 'cursorMoved', id: null });
  };

  return (
    <div className="canvas">
      {/* role=application takes the keyboard itself */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={container}
        className="canvas-surface"
        data-testid="canvas"
        role="application"
        aria-label={text('canvas.label')}
        aria-describedby="canvas-help"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={move}
        onFocus={enter}
        onBlur={leave}
      />
      <p id="canvas-help" hidden>
        {text('canvas.help')}
      </p>
      {folded.clusters > 0 && (
        <p className="folded" data-testid="folded">
          {text('canvas.folded', folded)}
        </p>
      )}
      {hover && <HoverCard hover={hover} />}
      {drawn && <Minimap graph={drawn} />}
      <ZoomButtons
        zoomIn={() => graph.current?.zoomBy(1.25)}
        zoomOut={() => graph.current?.zoomBy(0.8)}
        fit={() => graph.current?.fit()}
      />
    </div>
  );
}

/** Parts of the state that the canvas shows nothing of: they change often, and a large picture takes a while to be told. */
const UNSEEN: ReadonlySet<string> = new Set([
  'acts',
  'awaitingPaths',
  'console',
  'help',
  'history',
  'historyShown',
  'notices',
  'palette',
  'retries',
  'shortcuts',
  'theme',
  'work',
] satisfies (keyof State)[]);

function looksSame(before: State, after: State): boolean {
  return (Object.keys(after) as (keyof State)[]).every((part) => UNSEEN.has(part) || before[part] === after[part]);
}

function firstActor({ selection, members, anchors }: View, left: string | null): string | null {
  const here = [selection, left].find((id) => id !== null && members.includes(id));
  return here ?? anchors[0] ?? members[0] ?? null;
}
