import { useRef } from 'react';
import { CreateStory } from '../../api/createStory.ts';
import { readStories } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { saveStoryAgain } from './saveAgain.ts';
import { StoryEntry } from './StoryEntry.tsx';
import { UndoDelete } from './UndoDelete.tsx';
import { useDraft } from './useDraft.ts';
import { useFocusLeft } from './useFocusLeft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

/** Views in an order, each with a text, to be presented. */
export function Stories() {
  const text = useText();
  const stories = useSelect((state) => state.kept.stories);
  const deleted = useSelect((state) => state.kept.deleted);
  const section = useRef<HTMLElement>(null);
  useFocusLeft(section, stories?.length ?? 0);
  const [name, setName] = useDraft('story name');
  const { busy, failure, write } = useWrite(readStories);
  const ready = name.trim() !== '' && !busy;
  const create = async () => {
    const saved = await write(async (execute, signal) => {
      const { createStory } = await execute(CreateStory, { name }, signal);
      return { type: 'storySaved', value: createStory };
    });
    if (saved) setName('');
  };
  return (
    <section ref={section} tabIndex={-1} aria-label={text('stories.title')}>
      <h3>
        {text('stories.title')}{' '}
        {stories && <span className="count">{text('legend.count', { count: stories.length })}</span>}
      </h3>
      <p className="quiet">{text('stories.hint')}</p>
      {deleted && 'steps' in deleted && (
        <UndoDelete
          name={deleted.name}
          again={(execute, signal) => saveStoryAgain(deleted, execute, signal)}
          reread={readStories}
        />
      )}
      <ul className="plain">
        {stories?.map((story) => (
          <StoryEntry key={story.id} story={story} />
        ))}
      </ul>
      <form
        className="note-form story-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void create();
        }}
      >
        <input
          aria-label={text('stories.new')}
          placeholder={text('stories.new')}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={!ready}>
          {text('stories.create')}
        </button>
      </form>
      <KeptFailure failure={failure} />
    </section>
  );
}
