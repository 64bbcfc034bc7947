import type { ReactNode } from 'react';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { Icon } from './Icon.tsx';
import { useActorName } from './names.ts';

/** The menu at the end of a row of an actor or group; `children` are its items. */
export function RowActs({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const text = useText();
  const name = useActorName();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={text('actor.acts', { name: name(id) })}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <Menu className="menu">{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}
