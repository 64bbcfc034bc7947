import { memo, useDeferredValue } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import type { Tie } from '../store/model.ts';
import { visibleTies } from '../store/selectors.ts';
import { ActorTable } from './ActorTable.tsx';
import { GroupTable } from './groups/GroupTable.tsx';
import { TieTable } from './TieTable.tsx';

/** The canvas as tables: the same actors, ties and acts, without sight of the picture. */
export function ListTwin() {
  const text = useText();
  const ties = useSelect(visibleTies);
  // Hundreds of rows take seconds: they follow when a date comes to rest, and hold nothing up on its way.
  const settled = useDeferredValue(ties);
  return (
    <section className="list-twin" aria-label={text('list.label')} aria-busy={settled !== ties}>
      <Tables ties={settled} />
    </section>
  );
}

const Tables = memo(({ ties }: { readonly ties: readonly Tie[] }) => (
  <>
    <ActorTable />
    <GroupTable />
    <TieTable ties={ties} />
  </>
));
