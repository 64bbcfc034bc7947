import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { type Actor, nameOf } from '../store/model.ts';
import { Icon } from './Icon.tsx';
import { KindSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';
import { CLEAR, type Entry, useFamiliar } from './useFamiliar.ts';
import { type Match, useActorSearch } from './useActorSearch.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** Shown while nothing is typed, e.g. the actor chosen before. */
  readonly value?: string;
  /** Inside the field, before and after what is typed. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Backspace where there is nothing to rub out. */
  readonly rubbedOut?: () => void;
  readonly hideLabel?: boolean;
  /** True where the empty field offers starred and recent actors. */
  readonly familiar?: boolean;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly picked: (actor: Actor) => void;
};

/** Type-ahead over all actors of the graph, in any language. */
export function ActorSearch({
  label,
  placeholder,
  value = '',
  before,
  after,
  rubbedOut,
  hideLabel = false,
  familiar = false,
  input,
  picked,
}: Props) {
  const text = useText();
  const field = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const search = useActorSearch(typed ?? '');
  const dispatch = useDispatch();
  const known = useFamiliar();
  const offered: readonly Entry[] = familiar && (typed ?? '').trim() === '' ? known : search.matches;
  const pick = (key: unknown) => {
    if (key === CLEAR.id) dispatch({ type: 'recentCleared' });
    const match = offered.find((each) => each.id === key);
    if (!match?.actor) return;
    setTyped(null);
    picked(match.actor);
  };
  const empty = {
    idle: '',
    busy: text('search.busy'),
    done: text('search.none', { text: (typed ?? '').trim() }),
    failed: text('search.failed'),
  }[search.status];
  return (
    <ComboBox
      className="search"
      items={offered}
      inputValue={typed ?? value}
      onInputChange={(next) => setTyped(next === value ? null : next)}
      // Reset after each pick, so that the same actor can be picked again.
      value={null}
      onChange={pick}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      allowsEmptyCollection={typed !== null && typed.trim() !== ''}
      menuTrigger={familiar ? 'focus' : 'input'}
      allowsCustomValue
    >
      <Label className={hideLabel ? 'sr-only' : 'field-label'}>{label}</Label>
      <div className="search-field" ref={field}>
        {before ?? <Icon name="search" />}
        <Input
          ref={input ?? null}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
            if (event.key === 'Backspace' && event.currentTarget.value === '') rubbedOut?.();
          }}
        />
        {after}
      </div>
      <Popover className="popover search-popover" offset={4} triggerRef={field} placement="bottom start">
        <ListBox className="options" renderEmptyState={() => <Remark>{empty}</Remark>}>
          {(entry: Entry) => (entry.actor ? <Option match={entry} /> : <Clear />)}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** In place of matches. A press on it must not take the focus, and with it what was typed, from the field. */
function Remark({ children }: { readonly children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It is no control: it keeps a press from doing harm.
    <div className="options-empty" onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>
  );
}

function Clear() {
  const text = useText();
  return (
    <ListBoxItem id={CLEAR.id} textValue={text('search.clearRecent')} className="option quiet">
      {text('search.clearRecent')}
    </ListBoxItem>
  );
}

function Option({ match }: { readonly match: Match & { readonly because?: 'starred' | 'recent' } }) {
  const text = useText();
  const terms = useTerms();
  const language = useSelect((state) => state.language);
  const present = useSelect((state) => state.view.members.includes(match.id));
  const name = nameOf(match.actor, match.id, language);
  const notes = [
    terms.label('actorKinds', match.actor.kind),
    ...(match.matched && match.matched !== name ? [text('search.matched', { alias: match.matched })] : []),
    ...(match.because ? [text(`search.${match.because}`)] : []),
    ...(present ? [text('search.onCanvas')] : []),
  ];
  return (
    <ListBoxItem id={match.id} textValue={name} className="option">
      <KindSwatch kind={terms.index('actorKinds', match.actor.kind)} />
      <span className="option-text">
        <span>{name}</span> <span className="quiet">{notes.join(' · ')}</span>
      </span>
    </ListBoxItem>
  );
}
