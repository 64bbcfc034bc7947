import type { About } from '../../export/exported.ts';
import { useText } from '../../i18n/useText.ts';
import { useStore } from '../../store/context.ts';
import { addressOf } from '../../store/url/address.ts';
import { writeLink } from '../../store/url/codec.ts';
import { useActorName } from '../names.ts';
import { useFilterText } from '../useFilterText.ts';

/** What stands above an export of the view as it is now. */
export function useAbout(): () => Omit<About, 'language' | 'hiddenTies' | 'foldedNeighbours'> {
  const text = useText();
  const store = useStore();
  const name = useActorName();
  const filter = useFilterText();
  return () => {
    const { view, data, language, theme } = store.getState();
    const attempt = view.attempt === null ? null : data.attempts[view.attempt]?.value;
    const first = view.anchors.length > 0 ? view.anchors : view.members;
    const names = first.slice(0, 5).map(name).join(', ');
    return {
      title: attempt?.demand ?? text('export.titleOf', { names, count: view.members.length }),
      link: location.origin + location.pathname + addressOf(writeLink({ view, language, theme })),
      exportedOn: new Date().toISOString().slice(0, 10),
      filter,
    };
  };
}
