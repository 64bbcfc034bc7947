import { useEffect, useRef } from 'react';
import { useSelect, useDispatch } from '../store/context.ts';
import { createGraph, type Graph } from './createGraph.ts';
import { publishResult } from './publicHook.ts';
import { type Drawing, resultModel } from './resultModel.ts';
import { readTheme } from './theme.ts';
import { useRepaint } from './useRepaint.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** A result as a picture of its own, drawn as the desk draws. The list beside it says the same in words. */
export function ResultCanvas({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  const dispatch = useDispatch();
  const container = useRef<HTMLDivElement>(null);
  const graph = useRef<Graph>(null);
  const data = useSelect((state) => state.data);
  const language = useSelect((state) => state.language);
  const selection = useSelect((state) => state.view.selection);
  const links = useRef<(id: string) => boolean>(() => false);

  useEffect(() => {
    // Nodes that are no actors have no entry on the desk.
    const ids = new Set([
      ...drawing.nodes.flatMap((node) => (node.actor ? [node.id] : [])),
      ...drawing.ties.map((tie) => tie.id),
    ]);
    links.current = (id) => ids.has(id);
  }, [drawing]);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = createGraph(element, readTheme(element), {
      selected: (id) => id !== null && links.current(id) && dispatch({ type: 'selected', id }),
      opened: () => undefined,
      moved: () => undefined,
      looked: () => undefined,
      hovered: () => undefined,
      folded: () => undefined,
    });
    graph.current = made;
    const unpublish = publishResult(made.cy);
    const resized = new ResizeObserver(made.resized);
    resized.observe(element);
    return () => {
      resized.disconnect();
      unpublish();
      made.destroy();
    };
  }, [dispatch]);

  useEffect(() => {
    graph.current?.render(resultModel(drawing, data, language, selection));
  }, [drawing, data, language, selection]);
  useRepaint(container, graph);

  return (
    <div className="result-canvas">
      {/* Cytoscape draws into it; an <img> holds nothing. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={container} className="canvas-surface" role="img" aria-label={label} />
      <ZoomButtons
        zoomIn={() => graph.current?.zoomBy(1.25)}
        zoomOut={() => graph.current?.zoomBy(0.8)}
        fit={() => graph.current?.fit()}
      />
    </div>
  );
}
