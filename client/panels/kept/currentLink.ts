import type { State } from '../../store/state.ts';
import { writeLink } from '../../store/url/codec.ts';

/** What is shown, in no language: whoever opens it reads their own. The list of what is kept is no part of it. */
export function currentLink({ view }: State): string {
  const panel = view.panel === 'kept' ? null : view.panel;
  return writeLink({ view: { ...view, panel }, language: null, theme: 'system' });
}
