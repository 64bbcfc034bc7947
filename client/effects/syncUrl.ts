import { memo } from '../store/memo.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { addressOf, queryOf } from '../store/url/address.ts';
import { readLink, writeLink } from '../store/url/codec.ts';
import { writeFrame } from '../store/url/frame.ts';
import type { View } from '../store/view.ts';

/** A page of the browser's history that this visit made, as the reader left it. */
type Page = { readonly step: number; readonly view: View };

/**
 * Keeps the address in step with the view: acts get a page of their own, so that Back takes them back; the rest amends
 * the current page. Back and Forward give the very view back, and read the address only of pages that an earlier visit
 * made. Returns how to stop.
 */
export function syncUrl(store: Store, languages: readonly string[]): () => void {
  // Tells pages of this visit from those before a reload, whose numbers begin at 0 too.
  const visit = crypto.randomUUID();
  const pages: Page[] = [];
  let current = 0;
  let acts = store.getState().acts;
  let written = here();
  // Most of what happens changes no link, and that of thousands of actors is long.
  const linkOf = memo((view: View, theme: State['theme'], language: string) => writeLink({ view, theme, language }));

  const write = () => {
    const state = store.getState();
    // Nothing is worth a link before the first picture stands, and a failed start must not erase the link.
    if (state.opening !== 'done' || !isPlaced(state)) return;
    // Dates on their way are no page of their own.
    if (state.scrub !== null) return;
    const query = linkOf(state.view, state.theme, state.language);
    const frame = writeFrame(state);
    const next = addressOf(frame === '' ? query : `${query}&${frame}`);
    const isNew = next !== written && state.acts !== acts && written.includes('in=');
    if (isNew) current = pages.length;
    pages[current] = { step: state.history.now, view: state.view };
    if (next === written && ofVisit(window.history.state, visit) === current) return;
    acts = state.acts;
    written = next;
    window.history[isNew ? 'pushState' : 'replaceState']({ visit, page: current }, '', next);
  };

  const restore = (event: PopStateEvent) => {
    const same = here() === written;
    written = here();
    acts = store.getState().acts;
    const number = ofVisit(event.state, visit);
    const page = number === null ? undefined : pages[number];
    if (number !== null && page && store.getState().history.steps[page.step]) {
      current = number;
      store.dispatch({ type: 'pageVisited', ...page });
      return;
    }
    current = pages.length;
    // A press on a link within the page.
    if (same) return write();
    const { link, problems } = readLink(queryOf(window.location), languages);
    const notices = problems.length > 0 ? [{ kind: 'url' as const, problems }] : [];
    store.dispatch({ type: 'linkOpened', view: link.view, notices });
  };

  const unsubscribe = store.subscribe(write);
  window.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}

function here(): string {
  return window.location.search + window.location.hash;
}

function ofVisit(state: unknown, visit: string): number | null {
  if (typeof state !== 'object' || state === null || !('visit' in state) || state.visit !== visit) return null;
  return 'page' in state && typeof state.page === 'number' ? state.page : null;
}

function isPlaced({ view }: State): boolean {
  return [...view.members, ...view.groups].every((id) => view.positions[id]);
}
