import { useState } from 'react';
import { Autocomplete, Dialog, Heading, Input, Label, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import type { Desk } from '../../commands/command.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch } from '../../store/context.ts';
import { Icon } from '../Icon.tsx';
import { PaletteMenu } from './PaletteMenu.tsx';

/** Every act of the desk by name, and every actor. */
export function Palette({ desk }: { readonly desk: Desk }) {
  const text = useText();
  const dispatch = useDispatch();
  const [typed, setTyped] = useState('');
  const close = () => dispatch({ type: 'paletteShown', shown: false });
  return (
    <ModalOverlay className="overlay palette-overlay" isDismissable isOpen onOpenChange={close}>
      <Modal className="palette">
        <Dialog>
          <Heading slot="title" className="sr-only">
            {text('palette.title')}
          </Heading>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- To type is what the palette was opened for. */}
            <SearchField className="palette-field" autoFocus onKeyDown={(event) => event.key === 'Escape' && close()}>
              <Label className="sr-only">{text('palette.type')}</Label>
              <Icon name="search" />
              <Input placeholder={text('palette.type')} autoComplete="off" spellCheck={false} />
              <kbd aria-hidden="true">Esc</kbd>
            </SearchField>
            <PaletteMenu
              typed={typed}
              picked={(run) => {
                close();
                // Once the focus is back where it was, from where the act may move it.
                setTimeout(() => run(desk));
              }}
            />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
