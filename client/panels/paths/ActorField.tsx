import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { Actor } from '../../store/model.ts';
import { added, moved, removed } from '../../store/paths/question.ts';
import type { Part, Question } from '../../store/view.ts';
import { ActorSearch } from '../ActorSearch.tsx';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { useActorName } from '../names.ts';

type Props = { readonly part: Part; readonly label: string; readonly placeholder: string };

/** One part of the question: its actors, and how to add to them. */
export function ActorField({ part, label, placeholder }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const question = useSelect((state) => state.view.question);
  const picking = useSelect((state) => state.picking === part);
  const input = useRef<HTMLInputElement>(null);
  useFocusAfter(picking, input);
  const ids = question[part];
  const change = (next: Question, actor?: Actor) =>
    dispatch({ type: 'questionChanged', question: next, ...(actor ? { actor } : {}) });
  const remove = (id: string) => {
    change(removed(question, part, id));
    input.current?.focus();
  };
  const last = ids.at(-1);
  return (
    <div className="part" data-part={part} data-gap={ids.length === 0 || undefined}>
      <ActorSearch
        label={label}
        placeholder={ids.length === 0 ? placeholder : text('question.another')}
        input={input}
        picked={(actor) => change(added(question, part, actor.id), actor)}
        {...(ids.length > 0 ? { before: <Chips part={part} label={label} change={change} remove={remove} /> } : {})}
        {...(last === undefined ? {} : { rubbedOut: () => change(removed(question, part, last)) })}
        after={
          <IconButton
            icon="target"
            aria-pressed={picking}
            label={text('question.pick', { part: label })}
            onClick={() => dispatch({ type: 'pickAsked', part: picking ? null : part })}
          />
        }
      />
    </div>
  );
}

type ChipsProps = {
  readonly part: Part;
  readonly label: string;
  readonly change: (question: Question) => void;
  readonly remove: (id: string) => void;
};

function Chips({ part, label, change, remove }: ChipsProps) {
  const text = useText();
  const name = useActorName();
  const question = useSelect((state) => state.view.question);
  const list = useRef<HTMLUListElement>(null);
  const [lastMoved, setLastMoved] = useState<{ id: string; by: number } | null>(null);
  const ids = question[part];
  const ordered = part === 'via' && ids.length > 1;
  // Moving an element in the page takes the focus off the button that moved it.
  useEffect(() => {
    if (lastMoved === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(lastMoved.id)}"] [data-by="${lastMoved.by}"]`)
      ?.focus();
  }, [lastMoved]);
  const move = (id: string, by: number) => {
    change(moved(question, id, by));
    setLastMoved({ id, by });
  };
  return (
    <>
      <ul className="actor-chips" aria-label={label} ref={list}>
        {ids.map((id) => (
          <li key={id} className="actor-chip" data-id={id}>
            {ordered && <Mover id={id} by={-1} at={ids.indexOf(id)} count={ids.length} move={move} />}
            <span>{name(id)}</span>
            {ordered && <Mover id={id} by={1} at={ids.indexOf(id)} count={ids.length} move={move} />}
            <button
              type="button"
              className="chip-act"
              aria-label={text('question.remove', { name: name(id) })}
              onClick={() => remove(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {ordered && lastMoved && (
        <output className="sr-only">
          {text('question.order', {
            name: name(lastMoved.id),
            index: ids.indexOf(lastMoved.id) + 1,
            count: ids.length,
          })}
        </output>
      )}
    </>
  );
}

type MoverProps = {
  readonly id: string;
  readonly by: -1 | 1;
  readonly at: number;
  readonly count: number;
  readonly move: (id: string, by: number) => void;
};

function Mover({ id, by, at, count, move }: MoverProps) {
  const text = useText();
  const name = useActorName();
  const outside = at + by < 0 || at + by >= count;
  return (
    <button
      type="button"
      className="chip-act"
      data-by={by}
      // Not `disabled`, which would lose the focus at the end of the way.
      aria-disabled={outside}
      aria-label={text(by < 0 ? 'question.earlier' : 'question.later', { name: name(id) })}
      onClick={() => {
        if (!outside) move(id, by);
      }}
    >
      <Icon name={by < 0 ? 'left' : 'right'} />
    </button>
  );
}

/** Back to the field once a pick on the canvas is over. */
function useFocusAfter(picking: boolean, input: { readonly current: HTMLInputElement | null }): void {
  const before = useRef(picking);
  useEffect(() => {
    if (before.current && !picking) input.current?.focus();
    before.current = picking;
  }, [picking, input]);
}
