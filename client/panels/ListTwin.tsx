import { useText } from '../i18n/useText.ts';
import { ActorTable } from './ActorTable.tsx';
import { GroupTable } from './groups/GroupTable.tsx';
import { TieTable } from './TieTable.tsx';

/** The canvas as tables: the same actors, ties and acts, without sight of the picture. */
export function ListTwin() {
  const text = useText();
  return (
    <section className="list-twin" aria-label={text('list.label')}>
      <ActorTable />
      <GroupTable />
      <TieTable />
    </section>
  );
}
