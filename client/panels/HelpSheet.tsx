import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MessageId } from '../i18n/languages/en.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';

type Group = readonly [title: MessageId, rows: readonly (readonly [keys: readonly string[], what: MessageId])[]];

const GROUPS: readonly Group[] = [
  [
    'help.anywhere',
    [
      [['/'], 'help.search'],
      [['P'], 'help.paths'],
      [['L'], 'help.list'],
      [['Q'], 'help.console'],
      [['E'], 'help.expand'],
      [['C'], 'help.collapse'],
      [['Delete'], 'help.hide'],
      [['F'], 'help.fit'],
      [['Ctrl Z', 'Ctrl Shift Z'], 'help.undo'],
      [['H'], 'help.history'],
      [['Esc'], 'help.escape'],
      [['?'], 'help.help'],
    ],
  ],
  [
    'help.onCanvas',
    [
      [['← ↑ ↓ →'], 'help.arrows'],
      [['Enter'], 'help.enter'],
      [['Enter'], 'help.pick'],
    ],
  ],
  [
    'help.inPaths',
    [
      [['J', 'K', '↓', '↑'], 'help.stepPaths'],
      [['→', '←'], 'help.stepHops'],
      [['V'], 'help.layers'],
    ],
  ],
  [
    'help.inConsole',
    [
      [['Ctrl Enter'], 'help.run'],
      [['Ctrl Space'], 'help.complete'],
      [['Tab'], 'help.tab'],
      [['F8'], 'help.nextError'],
      [['Esc'], 'help.leaveConsole'],
    ],
  ],
];

export function HelpSheet() {
  const text = useText();
  const dispatch = useDispatch();
  const shown = useSelect((state) => state.help);
  const shortcuts = useSelect((state) => state.shortcuts);
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={shown}
      onOpenChange={(open) => dispatch({ type: 'helpShown', shown: open })}
    >
      <Modal className="sheet">
        <Dialog>
          <Heading slot="title">{text('help.title')}</Heading>
          {GROUPS.map(([title, rows]) => (
            <section key={title}>
              <h3>{text(title)}</h3>
              <dl className="keys">
                {rows.map(([keys, what]) => (
                  <div key={what}>
                    <dt>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{text(what)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <label className="check">
            <input
              type="checkbox"
              checked={shortcuts}
              onChange={(event) => dispatch({ type: 'shortcutsSet', on: event.target.checked })}
            />
            <span>
              {text('help.single')}. <span className="quiet">{text('help.singleHint')}</span>
            </span>
          </label>
          <Button slot="close" className="button primary">
            {text('help.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
