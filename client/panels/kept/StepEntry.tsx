import { useState } from 'react';
import { DeleteStoryStep } from '../../api/deleteStoryStep.ts';
import { UpdateStoryStep } from '../../api/updateStoryStep.ts';
import { presentation } from '../../commands/present.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useStore } from '../../store/context.ts';
import type { Story } from '../../store/kept/model.ts';
import { Icon } from '../Icon.tsx';
import { enterFullScreen } from '../story/useFullScreen.ts';
import { currentLink } from './currentLink.ts';
import { NoteField } from './NoteField.tsx';
import { rereadStories } from './rereadStories.ts';
import { useDraft } from './useDraft.ts';
import { useWrite } from './useWrite.ts';

type Props = { readonly story: Story; readonly step: Story['steps'][number]; readonly index: number };

/** A step while its story is put together. */
export function StepEntry({ story, step, index }: Props) {
  const text = useText();
  const store = useStore();
  const dispatch = useDispatch();
  const [draft, setDraft] = useDraft(step.id);
  const [editing, setEditing] = useState(draft !== '');
  const { busy, failure, write } = useWrite(rereadStories);
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
  const end = () => {
    setDraft('');
    setEditing(false);
  };
  const present = () => {
    const action = presentation(story, index);
    if (action) dispatch(action);
    enterFullScreen();
  };
  const act = (icon: Parameters<typeof Icon>[0]['name'], label: string, run: () => void, off = false) => (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={busy || off} onClick={run}>
      <Icon name={icon} />
    </button>
  );
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
        {act('run', text('stories.presentStep', { place }), present)}
        {!editing &&
          act('edit', text('stories.edit', { place }), () => {
            setDraft(step.text);
            setEditing(true);
          })}
        {act('update', text('stories.update', { place }), () => void change({ link: currentLink(store.getState()) }))}
        {act('up', text('stories.earlier', { place }), () => void change({ position: index - 1 }), index === 0)}
        {act(
          'down',
          text('stories.later', { place }),
          () => void change({ position: index + 1 }),
          place === story.steps.length,
        )}
        {act('delete', text('stories.deleteStep', { place }), () => void remove())}
      </div>
      {failure !== null && (
        <p className="kept-failure" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
