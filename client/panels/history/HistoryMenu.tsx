import { Button, Dialog, DialogTrigger, Heading, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { trunk } from '../../store/history/tree.ts';
import { Icon } from '../Icon.tsx';
import { useDeedText } from './useDeedText.ts';

/** Every step of this visit, newest first; any of them can be seen again. */
export function HistoryMenu() {
  const text = useText();
  const dispatch = useDispatch();
  const shown = useSelect((state) => state.historyShown);
  const show = (open: boolean) => dispatch({ type: 'historyShown', shown: open });
  return (
    <DialogTrigger isOpen={shown} onOpenChange={show}>
      <Button className="icon-button" aria-label={text('bar.history')}>
        <Icon name="history" />
      </Button>
      <Popover className="popover history-popover" placement="bottom end">
        <Dialog className="history">
          <Heading slot="title">{text('history.title')}</Heading>
          <p className="quiet">{text('history.hint')}</p>
          <Steps />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Steps() {
  const text = useText();
  const dispatch = useDispatch();
  const deedText = useDeedText();
  const history = useSelect((state) => state.history);
  const line = trunk(history);
  const steps = Object.values(history.steps).toSorted((one, other) => other.id - one.id);
  return (
    <>
      <ListBox
        className="options"
        aria-label={text('history.title')}
        items={steps}
        // The names depend on the current step too, of which the items know nothing.
        dependencies={[history, deedText]}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The list is what the popover was opened for.
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[history.now]}
        onSelectionChange={(keys) => {
          // All at once is none that can be visited.
          if (keys !== 'all') for (const id of keys) dispatch({ type: 'stepVisited', id: Number(id) });
        }}
      >
        {(step) => (
          <ListBoxItem id={step.id} textValue={deedText(step)} className="option step">
            <span className="step-number">{step.id + 1}</span>
            <span className="option-text">
              <span className="step-deed">{deedText(step)}</span>{' '}
              <StepNote now={step.id === history.now} parent={line.has(step.id) ? null : step.parent} />
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {history.forgetful && <p className="quiet">{text('history.forgotten')}</p>}
    </>
  );
}

function StepNote({ now, parent }: { readonly now: boolean; readonly parent: number | null }) {
  const text = useText();
  if (now) return <span className="quiet">{text('history.now')}</span>;
  if (parent === null) return null;
  return <span className="quiet">{text('history.branch', { step: parent + 1 })}</span>;
}
