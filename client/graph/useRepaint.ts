import { type RefObject, useEffect } from 'react';
import type { Graph } from './createGraph.ts';
import { readTheme } from './theme.ts';

/** A canvas cannot follow CSS by itself: paints it again when the theme changes. */
export function useRepaint(container: RefObject<HTMLElement | null>, graph: RefObject<Graph | null>): void {
  useEffect(() => {
    const repaint = () => container.current && graph.current?.paint(readTheme(container.current));
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(repaint);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    system.addEventListener('change', repaint);
    return () => {
      chosen.disconnect();
      system.removeEventListener('change', repaint);
    };
  }, [container, graph]);
}
