import { Cell, Checkbox, Column, MenuItem, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Actor } from '../store/model.ts';
import { shownTieCounts, tiesBeyond } from '../store/selectors.ts';
import { Icon } from './Icon.tsx';
import { NotedMark } from './kept/NotedMark.tsx';
import { useActorName } from './names.ts';
import { RowActs } from './RowActs.tsx';
import { KindSwatch } from './Swatch.tsx';
import { MoreRows, useRows } from './MoreRows.tsx';
import { useTerms } from './terms.ts';
import { PATH_ACTS, useAsk } from './useAsk.ts';

export function ActorTable() {
  const text = useText();
  const dispatch = useDispatch();
  const members = useSelect((state) => state.view.members);
  const actors = useSelect((state) => state.data.actors);
  const several = useSelect((state) => state.view.several);
  const selection = useSelect((state) => state.view.selection);
  const all = members.flatMap((id) => actors[id] ?? []);
  const { rows, left, more } = useRows(all, selection);
  return (
    <section>
      <h2>
        {text('list.actors')} <span className="count">{text('legend.count', { count: all.length })}</span>
      </h2>
      <Table
        aria-label={text('list.actors')}
        selectionMode="multiple"
        selectedKeys={new Set(several)}
        onSelectionChange={(keys) =>
          dispatch({ type: 'severalSelected', ids: keys === 'all' ? members : [...keys].map(String) })
        }
        onRowAction={(key) => dispatch({ type: 'selected', id: String(key) })}
      >
        <TableHeader>
          <Column className="ticks">
            <Tick />
          </Column>
          <Column isRowHeader>{text('list.name')}</Column>
          <Column>{text('list.kind')}</Column>
          <Column className="number">{text('list.tiesShown')}</Column>
          <Column>{text('list.expanded')}</Column>
          <Column>{text('list.acts')}</Column>
        </TableHeader>
        <TableBody items={rows} renderEmptyState={() => <p className="empty-line">{text('list.noActors')}</p>}>
          {(actor) => <ActorRow id={actor.id} kind={actor.kind} />}
        </TableBody>
      </Table>
      <MoreRows left={left} more={more} />
    </section>
  );
}

/** Rows are made once for each actor, so each part reads what it shows by itself. */
function ActorRow({ id, kind }: Pick<Actor, 'id' | 'kind'>) {
  const isCurrent = useSelect((state) => state.view.selection === id);
  return (
    <Row id={id} className={isCurrent ? 'current' : ''}>
      <Cell>
        <Tick />
      </Cell>
      <Cell>
        <Name id={id} kind={kind} />
      </Cell>
      <Cell>
        <Kind kind={kind} />
      </Cell>
      <Cell className="number">
        <TieCount id={id} />
      </Cell>
      <Cell>
        <Expanded id={id} />
      </Cell>
      <Cell>
        <ActsMenu id={id} />
      </Cell>
    </Row>
  );
}

function Name({ id, kind }: Pick<Actor, 'id' | 'kind'>) {
  const name = useActorName();
  const terms = useTerms();
  const isHeld = useSelect((state) => state.view.held.includes(id));
  return (
    <span className="with-swatch">
      <KindSwatch kind={terms.index('actorKinds', kind)} /> {name(id)}
      <NotedMark id={id} />
      {isHeld && <HeldMark />}
    </span>
  );
}

function Kind({ kind }: Pick<Actor, 'kind'>) {
  return useTerms().label('actorKinds', kind);
}

function TieCount({ id }: Pick<Actor, 'id'>) {
  return useSelect((state) => shownTieCounts(state).get(id) ?? 0);
}

function Expanded({ id }: Pick<Actor, 'id'>) {
  const text = useText();
  return text(useSelect((state) => state.view.expanded.includes(id)) ? 'list.yes' : 'list.no');
}

function Tick() {
  return (
    <Checkbox slot="selection" className="tick">
      <Icon name="tick" />
    </Checkbox>
  );
}

function HeldMark() {
  const text = useText();
  return (
    <span className="quiet with-swatch">
      <Icon name="pin" /> {text('list.held')}
    </span>
  );
}

function ActsMenu({ id }: Pick<Actor, 'id'>) {
  const expanded = useSelect((state) => state.view.expanded.includes(id));
  const held = useSelect((state) => state.view.held.includes(id));
  const beyond = useSelect((state) => tiesBeyond(state, id) > 0);
  const text = useText();
  const dispatch = useDispatch();
  const ask = useAsk();
  return (
    <RowActs id={id}>
      {expanded && <MenuItem onAction={() => dispatch({ type: 'collapsed', id })}>{text('actor.collapse')}</MenuItem>}
      {(beyond || !expanded) && (
        <MenuItem onAction={() => dispatch({ type: 'expandAsked', ids: [id] })}>{text('actor.expand')}</MenuItem>
      )}
      <MenuItem onAction={() => dispatch({ type: 'hidden', ids: [id] })}>{text('actor.hide')}</MenuItem>
      <MenuItem onAction={() => dispatch({ type: held ? 'released' : 'held', ids: [id] })}>
        {text(held ? 'actor.release' : 'actor.hold')}
      </MenuItem>
      {PATH_ACTS.map(([part, label]) => (
        <MenuItem key={part} onAction={() => ask.with(part, id)}>
          {text(label)}
        </MenuItem>
      ))}
    </RowActs>
  );
}
