import { Header, Keyboard, Menu, MenuItem, MenuSection } from 'react-aria-components';
import { type Command, type Desk, GROUPS } from '../../commands/command.ts';
import { commandsFor } from '../../commands/commands.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect, useStore } from '../../store/context.ts';
import { useActorName } from '../names.ts';
import { ActorItem } from './ActorItem.tsx';
import { matching } from './matching.ts';
import { useActorSearch } from '../useActorSearch.ts';

type Props = {
  readonly typed: string;
  readonly picked: (run: (desk: Desk) => void) => void;
};

/** What the text finds: acts by group, then actors of the whole graph. */
export function PaletteMenu({ typed, picked }: Props) {
  const text = useText();
  const name = useActorName();
  const store = useStore();
  const actor = useSelect((state) => state.palette?.actor ?? null);
  const search = useActorSearch(typed);
  const several = useSelect((state) => state.view.several.length);
  const whom = several > 0 ? text('several.those', { count: several }) : actor === null ? '' : name(actor);
  const nameOf = ({ name: id, values }: Command) => text(id, { ...values, name: whom });
  const commands = matching(commandsFor(store.getState(), actor), nameOf, typed);
  const groups = GROUPS.map((group) => ({ group, items: commands.filter((each) => each.group === group) }));
  const nothing = {
    idle: '',
    busy: text('search.busy'),
    failed: text('search.failed'),
    done: text('palette.none', { text: typed.trim() }),
  };
  return (
    <Menu
      className="menu palette-menu"
      aria-label={text('palette.title')}
      renderEmptyState={() => <p className="options-empty">{nothing[search.status]}</p>}
    >
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ group, items }) => (
          <MenuSection key={group}>
            <Header>{text(`palette.group.${group}`, { name: whom })}</Header>
            {items.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={nameOf(command)}
                className="palette-item"
                onAction={() => picked((desk) => command.run(desk, actor ?? ''))}
              >
                <span className="palette-name">{nameOf(command)}</span>
                {command.keys?.[0] && <Keyboard className="chord">{command.keys[0]}</Keyboard>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      {search.matches.length > 0 && (
        <MenuSection>
          <Header>{text('palette.actors')}</Header>
          {search.matches.map((match) => (
            <ActorItem key={match.id} match={match} picked={picked} />
          ))}
        </MenuSection>
      )}
    </Menu>
  );
}
