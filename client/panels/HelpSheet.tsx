import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Group } from '../commands/command.ts';
import { KEYED_COMMANDS } from '../commands/commands.ts';
import type { MessageId } from '../i18n/languages/en.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';

type Row = { readonly keys: readonly string[]; readonly help: MessageId };

/** Keys that a part of the desk takes itself while it has the focus, beside those of the commands. */
const CANVAS_KEYS: readonly Row[] = [
  { keys: ['← ↑ ↓ →'], help: 'help.arrows' },
  { keys: ['Enter'], help: 'help.enter' },
  { keys: ['Enter'], help: 'help.pick' },
  { keys: ['Space'], help: 'help.toggle' },
  { keys: ['Shift'], help: 'help.frame' },
];
const TIME_KEYS: readonly Row[] = [
  { keys: ['Space'], help: 'help.timePlay' },
  { keys: ['← →'], help: 'help.timeArrows' },
  { keys: ['Home', 'End'], help: 'help.timeEnds' },
  { keys: ['Esc'], help: 'help.timeClear' },
];
const CONSOLE_KEYS: readonly Row[] = [
  { keys: ['Ctrl Enter'], help: 'help.run' },
  { keys: ['Ctrl Space'], help: 'help.complete' },
  { keys: ['Tab'], help: 'help.tab' },
  { keys: ['F8'], help: 'help.nextError' },
  { keys: ['Esc'], help: 'help.leaveConsole' },
];

const SECTIONS: readonly (readonly [title: MessageId, rows: readonly Row[]])[] = [
  ['help.anywhere', rowsOf((group) => group !== 'paths' && group !== 'story')],
  ['help.onCanvas', CANVAS_KEYS],
  ['help.inPaths', rowsOf((group) => group === 'paths')],
  ['help.inStory', rowsOf((group) => group === 'story')],
  ['help.inTime', TIME_KEYS],
  ['help.inConsole', CONSOLE_KEYS],
];

function rowsOf(isIn: (group: Group) => boolean): readonly Row[] {
  return KEYED_COMMANDS.flatMap(({ group, keys, help }) => (keys && help && isIn(group) ? [{ keys, help }] : []));
}

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
          {SECTIONS.map(([title, rows]) => (
            <section key={title}>
              <h3>{text(title)}</h3>
              <dl className="keys">
                {rows.map(({ keys, help }) => (
                  <div key={help}>
                    <dt>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{text(help)}</dd>
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
