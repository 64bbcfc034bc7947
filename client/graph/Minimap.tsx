import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSelect } from '../store/context.ts';
import { memo } from '../store/memo.ts';
import type { Points } from '../store/model.ts';
import type { State } from '../store/state.ts';
import { type Box, holds } from './box.ts';
import type { Graph } from './createGraph.ts';
import { layersOf } from './layers.ts';
import { boundsOf, dotsOf, type Scale, scaleOf } from './minimap.ts';

const SIZE = { width: 168, height: 112 } as const;

const among = memo((members: readonly string[], points: Points, moved: Points | undefined): Points =>
  Object.fromEntries(
    members.flatMap((id) => {
      const at = moved?.[id] ?? points[id];
      return at ? [[id, at]] : [];
    }),
  ),
);

function placesOf(state: State): Points {
  return among(state.view.members, state.view.positions, layersOf(state)?.points);
}

/**
 * All actors as dots, with the part of them that is in view, while that is not all; dragging there moves the view. For
 * the pointer alone: whoever uses the keyboard goes from actor to actor, and the picture follows.
 */
export function Minimap({ graph }: { readonly graph: Graph }) {
  const wanted = useSelect((state) => state.minimap);
  const places = useSelect(placesOf);
  const selection = useSelect((state) => state.view.selection);
  const [whole, setWhole] = useState(true);
  const bounds = useMemo(() => boundsOf(places), [places]);
  const scale = useMemo(() => scaleOf(bounds, SIZE), [bounds]);
  const selected = selection === null ? undefined : places[selection];
  useExtent(
    graph,
    useCallback((extent) => setWhole(holds(extent, bounds)), [bounds]),
  );

  const aim = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const { cy } = graph;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { x, y } = scale.off({ x: event.clientX - left, y: event.clientY - top });
    cy.stop();
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
    // As if the reader had dragged the picture itself.
    cy.emit('dragpan');
  };

  if (!wanted || whole) return null;
  return (
    <svg
      className="minimap"
      {...SIZE}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        aim(event);
      }}
      onPointerMove={aim}
    >
      <path className="minimap-dots" d={dotsOf(Object.values(places).map(scale.on))} />
      {selected && <path className="minimap-dots selected" d={dotsOf([scale.on(selected)])} />}
      <Frame graph={graph} scale={scale} />
    </svg>
  );
}

/** The part in view. Not through React: it moves with every frame of a drag. */
function Frame({ graph, scale }: { readonly graph: Graph; readonly scale: Scale }) {
  const frame = useRef<SVGRectElement>(null);
  useExtent(
    graph,
    useCallback(
      ({ x1, y1, x2, y2 }) => {
        const { x, y } = scale.on({ x: x1, y: y1 });
        const size = { x, y, width: (x2 - x1) * scale.factor, height: (y2 - y1) * scale.factor };
        for (const [name, value] of Object.entries(size)) frame.current?.setAttribute(name, String(value));
      },
      [scale],
    ),
  );
  return <rect ref={frame} className="minimap-frame" />;
}

/** Tells what is in view, at once and whenever that changes. */
function useExtent({ cy }: Graph, tell: (extent: Box) => void): void {
  useEffect(() => {
    const look = () => tell(cy.extent());
    look();
    cy.on('viewport resize', look);
    return () => {
      cy.off('viewport resize', look);
    };
  }, [cy, tell]);
}
