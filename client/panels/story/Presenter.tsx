import { useEffect, useRef } from 'react';
import type { Desk } from '../../commands/command.ts';
import { STORY_COMMANDS } from '../../commands/storyCommands.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { presentedStory } from '../../store/selectors.ts';
import { CopyButton } from '../CopyButton.tsx';
import { IconButton } from '../IconButton.tsx';
import { useFullScreen } from './useFullScreen.ts';

/** Beside the picture while a story is presented: what is said about this step, and the way on. */
export function Presenter({ desk }: { readonly desk: Desk }) {
  const text = useText();
  const dispatch = useDispatch();
  const story = useSelect(presentedStory);
  const step = useSelect((state) => state.presenting?.step ?? 0);
  const missing = useSelect((state) => state.presenting !== null && state.presenting.missing);
  const state = useSelect((each) => each);
  const next = useRef<HTMLButtonElement>(null);
  const { isFull, toggle } = useFullScreen();
  useEffect(() => next.current?.focus(), []);
  const shown = story?.steps[step];
  const act = (id: string) => STORY_COMMANDS.find((command) => command.id === id);
  const can = (id: string) => act(id)?.can?.(state, null) ?? false;
  const leave = () => dispatch({ type: 'presentationLeft' });
  return (
    <aside className="presenter" aria-label={text('story.label')}>
      <div className="presenter-head">
        <p className="kicker" dir="auto">
          {story?.name}
        </p>
        <IconButton icon="close" label={text('story.leave')} onClick={leave} />
      </div>
      <div className="presenter-text" aria-live="polite">
        {story && (
          <p className="step-count">
            {shown ? text('story.place', { step: step + 1, count: story.steps.length }) : text('story.noStep')}
          </p>
        )}
        {shown && (
          <p className="reader-text" dir="auto">
            {shown.text}
          </p>
        )}
        {missing && <p>{text('story.missing')}</p>}
      </div>
      <div className="presenter-acts">
        {/* Not disabled at an end: the focus would be lost, and with it the keys. */}
        <button
          type="button"
          className="button"
          aria-disabled={!can('previousStep')}
          onClick={() => act('previousStep')?.run(desk, '')}
        >
          {text('story.previous')}
        </button>
        <button
          ref={next}
          type="button"
          className="button primary"
          aria-disabled={!can('nextStep')}
          onClick={() => act('nextStep')?.run(desk, '')}
        >
          {text('story.next')}
        </button>
      </div>
      <div className="presenter-acts">
        <CopyButton label={text('story.copy')} written={() => window.location.href} />
        {toggle && (
          <button type="button" className="button" aria-pressed={isFull} onClick={toggle}>
            {text('story.fullScreen')}
          </button>
        )}
      </div>
    </aside>
  );
}
