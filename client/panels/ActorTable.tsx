import {
  Button,
  Cell,
  Checkbox,
  Column,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Row,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Tie } from '../store/model.ts';
import { tiesBeyond } from '../store/selectors.ts';
import { Icon } from './Icon.tsx';
import { NotedMark } from './kept/NotedMark.tsx';
import { useActorName } from './names.ts';
import { KindSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';
import { PATH_ACTS, useAsk } from './useAsk.ts';

export function ActorTable({ ties }: { readonly ties: readonly Tie[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const name = useActorName();
  const terms = useTerms();
  const members = useSelect((state) => state.view.members);
  const actors = useSelect((state) => state.data.actors);
  const expanded = useSelect((state) => state.view.expanded);
  const several = useSelect((state) => state.view.several);
  const held = useSelect((state) => state.view.held);
  const selection = useSelect((state) => state.view.selection);
  const rows = members.flatMap((id) => actors[id] ?? []);
  return (
    <section>
      <h2>
        {text('list.actors')} <span className="count">{text('legend.count', { count: rows.length })}</span>
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
        <TableBody renderEmptyState={() => <p className="empty-line">{text('list.noActors')}</p>}>
          {rows.map((actor) => (
            <Row key={actor.id} id={actor.id} className={actor.id === selection ? 'current' : ''}>
              <Cell>
                <Tick />
              </Cell>
              <Cell>
                <span className="with-swatch">
                  <KindSwatch kind={terms.index('actorKinds', actor.kind)} /> {name(actor.id)}
                  <NotedMark id={actor.id} />
                  {held.includes(actor.id) && <HeldMark />}
                </span>
              </Cell>
              <Cell>{terms.label('actorKinds', actor.kind)}</Cell>
              <Cell className="number">
                {ties.filter((tie) => tie.source.id === actor.id || tie.target.id === actor.id).length}
              </Cell>
              <Cell>{text(expanded.includes(actor.id) ? 'list.yes' : 'list.no')}</Cell>
              <Cell>
                <ActsMenu id={actor.id} expanded={expanded.includes(actor.id)} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </section>
  );
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

function ActsMenu({ id, expanded }: { readonly id: string; readonly expanded: boolean }) {
  const held = useSelect((state) => state.view.held.includes(id));
  const beyond = useSelect((state) => tiesBeyond(state, id) > 0);
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const ask = useAsk();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={text('actor.acts', { name: name(id) })}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <Menu className="menu">
          {expanded && (
            <MenuItem onAction={() => dispatch({ type: 'collapsed', id })}>{text('actor.collapse')}</MenuItem>
          )}
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
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
