import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { readLink, writeLink } from '../store/url/codec.ts';

/**
 * Keeps the address in step with the view: acts get a page of their own, so that Back takes them back; the rest amends
 * the current page. Returns how to stop.
 */
export function syncUrl(store: Store, languages: readonly string[]): () => void {
  let acts = store.getState().acts;
  let written = window.location.search;
  const write = () => {
    const state = store.getState();
    // Nothing is worth a link before the first picture stands, and a failed start must not erase the link.
    if (state.opening !== 'done' || !isPlaced(state)) return;
    const query = writeLink({ view: state.view, theme: state.theme, language: state.language });
    const next = `?${query}`;
    if (next === written) return;
    const page = state.acts !== acts && written.includes('in=');
    acts = state.acts;
    written = next;
    window.history[page ? 'pushState' : 'replaceState'](null, '', next);
  };
  const restore = () => {
    written = window.location.search;
    const { link, problems } = readLink(written, languages);
    store.dispatch({
      type: 'urlRestored',
      view: link.view,
      notices: problems.length > 0 ? [{ kind: 'url', problems }] : [],
    });
  };
  const unsubscribe = store.subscribe(write);
  window.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}

function isPlaced({ view }: State): boolean {
  return view.members.every((id) => view.positions[id]);
}
