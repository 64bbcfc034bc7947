import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { type Layout, LAYOUTS } from '../store/arrangement.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { Icon } from './Icon.tsx';

/** Places all actors anew, by a layout of the list. */
export function ArrangeMenu() {
  const text = useText();
  const dispatch = useDispatch();
  const shown = useSelect((state) => state.layoutsShown);
  const now = useSelect((state) => state.view.arrangement?.layout);
  const some = useSelect((state) => state.view.mode === 'canvas' && state.view.members.length > 0);
  if (!some) return null;
  return (
    <MenuTrigger isOpen={shown} onOpenChange={(open) => dispatch({ type: 'layoutsShown', shown: open })}>
      <Button className="button with-icon arrange">
        <Icon name="layout" /> {text('arrange.title')}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu arrange-menu"
          aria-label={text('arrange.title')}
          selectionMode="single"
          selectedKeys={now ? [now] : []}
          onAction={(key) => dispatch({ type: 'arrangeAsked', layout: key as Layout })}
        >
          {LAYOUTS.map((layout) => (
            <MenuItem key={layout} id={layout} textValue={text(`arrange.${layout}`)}>
              <Text slot="label">{text(`arrange.${layout}`)}</Text>
              <Text slot="description" className="quiet">
                {text(`arrange.${layout}Hint`)}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
