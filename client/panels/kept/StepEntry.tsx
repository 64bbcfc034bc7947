import { useState } from 'react';
import { DeleteStoryStep } from '../../api/deleteStoryStep.ts';
import { UpdateStoryStep } from '../../api/updateStoryStep.ts';
import { presentation } from '../../commands/present.ts';
import { readStories } from '../../effects/readKept.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useStore } from '../../store/context.ts';
import type { Story } from '../../store/kept/model.ts';
import { IconButton } from '../IconButton.tsx';
import { enterFullScreen } from '../story/useFullScreen.ts';
import { currentLink } from './currentLink.ts';
import { NoteField } from './NoteField.tsx';
import { useDraft } from './useDraft.ts';
import { KeptFailure } from './KeptFailure.tsx';
import { useWrite } from './useWrite.ts';

type Props = { readonly story: Story; readonly step: Story['steps'][number]; readonly index: number };

/** A step while its story is put together. */
export function StepEntry({ story, step, index }: Props) {
  const text = useText();
  const store = useStore();
  const dispatch = useDispatch();
  const [draft, setDraft] = useDraft(step.id);
  const [editing, setEditing] = useState(draft !== '');
  const { busy, failure, write } = useWrite(readStories);
  const which = { story: story.id, revision: story.revision, step: step.id };
  const place = index + 1;
  const change = (values: { text?: string; link?: string; position?: number }) =>
    write(async (execute, signal) => {
      const { updateStoryStep } = await execute(UpdateStoryStep, { ...which, ...values }, signal);
      return { type: 'storySaved', value: updateStoryStep };
    });
  const remove = () =>
    write(async (execute, signal) => {
      const { deleteStoryStep } = await execute(DeleteStoryStep, which, signal);
      return { type: 'storySaved', value: deleteStoryStep };
    });
  const edit = () => {
    setDraft(step.text);
    setEditing(true);
  };
  const end = () => {
    setDraft('');
    setEditing(false);
  };
  const present = () => {
    const action = presentation(story, index);
    if (action) dispatch(action);
    enterFullScreen();
  };
  return (
    <li>
      {editing ? (
        <NoteField
          label={text('stories.edit', { place })}
          value={draft}
          change={setDraft}
          act={text('kept.saveAct')}
          busy={busy}
          submit={async () => {
            if (await change({ text: draft })) end();
          }}
          cancel={end}
        />
      ) : (
        <p className="reader-text" dir="auto">
          {step.text}
        </p>
      )}
      <div className="saved-acts">
        <IconButton icon="run" label={text('stories.presentStep', { place })} disabled={busy} onClick={present} />
        {!editing && <IconButton icon="edit" label={text('stories.edit', { place })} disabled={busy} onClick={edit} />}
        <IconButton
          icon="update"
          label={text('stories.update', { place })}
          disabled={busy}
          onClick={() => void change({ link: currentLink(store.getState()) })}
        />
        <IconButton
          icon="up"
          label={text('stories.earlier', { place })}
          disabled={busy || index === 0}
          onClick={() => void change({ position: index - 1 })}
        />
        <IconButton
          icon="down"
          label={text('stories.later', { place })}
          disabled={busy || place === story.steps.length}
          onClick={() => void change({ position: index + 1 })}
        />
        <IconButton
          icon="delete"
          label={text('stories.deleteStep', { place })}
          disabled={busy}
          onClick={() => void remove()}
        />
      </div>
      <KeptFailure failure={failure} />
    </li>
  );
}
