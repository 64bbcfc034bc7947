import { useRef, useState } from 'react';
import { AddStoryStep } from '../../api/addStoryStep.ts';
import { DeleteStory } from '../../api/deleteStory.ts';
import { UpdateStory } from '../../api/updateStory.ts';
import { presentation } from '../../commands/present.ts';
import { readStories } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useStore } from '../../store/context.ts';
import type { Story } from '../../store/kept/model.ts';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { enterFullScreen } from '../story/useFullScreen.ts';
import { currentLink } from './currentLink.ts';
import { NoteField } from './NoteField.tsx';
import { RenameForm } from './RenameForm.tsx';
import { StepEntry } from './StepEntry.tsx';
import { useDraft } from './useDraft.ts';
import { useFocusLeft } from './useFocusLeft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

/** A story: its steps, to be told and to be put together. */
export function StoryEntry({ story }: { readonly story: Story }) {
  const text = useText();
  const store = useStore();
  const dispatch = useDispatch();
  const [open, setOpen] = useState(story.steps.length === 0);
  const [renaming, setRenaming] = useState(false);
  const [draft, setDraft] = useDraft(`step ${story.id}`);
  const { busy, failure, write } = useWrite(readStories);
  const { id, name, revision, description, steps } = story;
  const list = useRef<HTMLOListElement>(null);
  useFocusLeft(list, steps.length);
  const first = presentation(story, 0);
  const rename = async (values: { name: string; description: string }) => {
    const saved = await write(async (execute, signal) => {
      const { updateStory } = await execute(UpdateStory, { id, revision, ...values }, signal);
      return { type: 'storySaved', value: updateStory };
    });
    if (saved) setRenaming(false);
  };
  const add = async () => {
    const link = currentLink(store.getState());
    const saved = await write(async (execute, signal) => {
      const { addStoryStep } = await execute(AddStoryStep, { story: id, revision, text: draft, link }, signal);
      return { type: 'storySaved', value: addStoryStep };
    });
    if (saved) setDraft('');
  };
  const remove = () =>
    write(async (execute, signal) => {
      await execute(DeleteStory, { id, revision }, signal);
      return { type: 'storyDeleted', value: story };
    });
  return (
    <li className="saved-view">
      {renaming ? (
        <RenameForm saved={story} busy={busy} submit={rename} cancel={() => setRenaming(false)} />
      ) : (
        <div className="saved-head">
          <button
            type="button"
            className="link saved-name"
            dir="auto"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
          <span className="saved-acts">
            <IconButton icon="edit" label={text('kept.rename', { name })} onClick={() => setRenaming(true)} />
            <IconButton
              icon="delete"
              label={text('kept.delete', { name })}
              disabled={busy}
              onClick={() => void remove()}
            />
          </span>
        </div>
      )}
      {description && (
        <p className="reader-text" dir="auto">
          {description}
        </p>
      )}
      <div className="note-foot">
        <span className="quiet">{text('stories.steps', { count: steps.length })}</span>
        {first && (
          <button
            type="button"
            className="button with-icon"
            aria-label={text('stories.presentNamed', { name })}
            onClick={() => {
              dispatch(first);
              enterFullScreen();
            }}
          >
            <Icon name="run" /> {text('stories.present')}
          </button>
        )}
      </div>
      {open && (
        <>
          <ol ref={list} tabIndex={-1} className="steps" aria-label={text('stories.steps', { count: steps.length })}>
            {steps.map((step, index) => (
              <StepEntry key={step.id} story={story} step={step} index={index} />
            ))}
          </ol>
          <NoteField
            label={text('stories.add')}
            value={draft}
            change={setDraft}
            act={text('stories.addAct')}
            busy={busy}
            submit={add}
          />
        </>
      )}
      <KeptFailure failure={failure} />
    </li>
  );
}
