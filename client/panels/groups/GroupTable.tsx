import { Cell, Column, MenuItem, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { FOLD_FROM, type Group, readGroup } from '../../store/groups/group.ts';
import { foldedIn } from '../../store/groups/neighbourhood.ts';
import { canSplit, pageOf } from '../../store/groups/opening.ts';
import { useActorName } from '../names.ts';
import { RowActs } from '../RowActs.tsx';
import { KindSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';

/** The groups of the canvas as a table; absent while there are none. */
export function GroupTable() {
  const text = useText();
  const dispatch = useDispatch();
  const name = useActorName();
  const terms = useTerms();
  const selection = useSelect((state) => state.view.selection);
  const ids = useSelect((state) => state.view.groups);
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>
        {text('group.list')} <span className="count">{text('legend.count', { count: ids.length })}</span>
      </h2>
      <Table aria-label={text('group.list')} onRowAction={(key) => dispatch({ type: 'selected', id: String(key) })}>
        <TableHeader>
          <Column isRowHeader>{text('list.name')}</Column>
          <Column className="number">{text('group.folded')}</Column>
          <Column>{text('list.acts')}</Column>
        </TableHeader>
        <TableBody>
          {ids.flatMap((id) => {
            const group = readGroup(id);
            return group
              ? [
                  <Row key={id} id={id} className={id === selection ? 'current' : ''}>
                    <Cell>
                      <span className="with-swatch">
                        <KindSwatch kind={terms.index('actorKinds', group.kind)} /> {name(id)}
                      </span>
                    </Cell>
                    <Cell className="number">
                      <Folded group={group} />
                    </Cell>
                    <Cell>
                      <ActsMenu id={id} />
                    </Cell>
                  </Row>,
                ]
              : [];
          })}
        </TableBody>
      </Table>
    </section>
  );
}

function Folded({ group }: { readonly group: Group }) {
  const text = useText();
  const count = useSelect((state) => foldedIn(state, group));
  return <>{count === null ? '…' : text('legend.count', { count })}</>;
}

function ActsMenu({ id }: { readonly id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const store = useStore();
  const group = readGroup(id);
  const count = useSelect((state) => (group ? (foldedIn(state, group) ?? 0) : 0));
  return (
    <RowActs id={id}>
      {canSplit(store.getState(), id) && (
        <MenuItem onAction={() => dispatch({ type: 'groupSplit', id })}>{text('group.split')}</MenuItem>
      )}
      {count > 0 && (
        <MenuItem onAction={() => dispatch(pageOf(id))}>
          {text('group.next', { count: Math.min(count, FOLD_FROM), total: count })}
        </MenuItem>
      )}
      <MenuItem onAction={() => dispatch({ type: 'collapsed', id })}>{text('group.fold')}</MenuItem>
      <MenuItem onAction={() => dispatch({ type: 'hidden', ids: [id] })}>{text('actor.hide')}</MenuItem>
    </RowActs>
  );
}
