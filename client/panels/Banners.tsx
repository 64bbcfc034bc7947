import { useText, type Text } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { NO_FILTER } from '../store/filter.ts';
import type { Failure, Notice, TaskName } from '../store/state.ts';
import { MOST_MEMBERS } from '../store/view.ts';
import { Icon } from './Icon.tsx';
import { useActorName } from './names.ts';

/** What a reader can do without, and how. */
const GIVEN_UP: Readonly<Partial<Record<TaskName, 'expandCancelled' | 'arrangeCancelled'>>> = {
  expand: 'expandCancelled',
  arrange: 'arrangeCancelled',
};

/** What failed and what to do about it, and what a reader should know about the view. */
export function Banners() {
  return (
    <div className="banners">
      <Failures />
      <Notices />
    </div>
  );
}

function Failures() {
  const text = useText();
  const dispatch = useDispatch();
  const work = useSelect((state) => state.work);
  const failures = Object.entries(work).flatMap(([task, each]) =>
    typeof each === 'object' ? [[task as TaskName, each] as const] : [],
  );
  if (failures.length === 0) return null;
  const causes = [...new Set(failures.map(([, failure]) => explain(failure, text)))];
  return (
    <div className="banner error" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{[...new Set(failures.map(([task]) => text(`error.task.${task}`)))].join(' ')}</strong>{' '}
        {causes.join(' ')}
      </p>
      <button type="button" className="button" onClick={() => dispatch({ type: 'retried' })}>
        {text('error.retry')}
      </button>
      {failures.every(([task]) => GIVEN_UP[task]) && (
        <button
          type="button"
          className="button"
          onClick={() => {
            for (const [task] of failures) {
              const type = GIVEN_UP[task];
              if (type) dispatch({ type });
            }
          }}
        >
          {text('error.dismiss')}
        </button>
      )}
    </div>
  );
}

function explain({ failure, message }: Failure, text: Text): string {
  return text(`error.${failure}`, { message });
}

function Notices() {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const notices = useSelect((state) => state.notices);
  return notices.map((notice) => (
    <output key={notice.kind} className="banner">
      <span className="banner-text">{describe(notice, text, name)}</span>
      {notice.kind === 'filterHides' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch({ type: 'filtered', filter: NO_FILTER });
            dispatch({ type: 'expandAsked', ids: notice.ids });
          }}
        >
          {text('notice.expandAll')}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={text('notice.dismiss')}
        onClick={() => dispatch({ type: 'noticeDismissed', kind: notice.kind })}
      >
        <Icon name="close" />
      </button>
    </output>
  ));
}

function describe(notice: Notice, text: Text, name: (id: string) => string): string {
  switch (notice.kind) {
    case 'url':
      return text('notice.url', {
        list: notice.problems.map(({ parameter, value }) => `${parameter}=${value}`).join(', '),
      });
    case 'unknownActors':
      return text('notice.unknownActors', { list: notice.ids.join(', ') });
    case 'filterHides':
      return text('notice.filterHides', { name: notice.ids.map(name).join(', '), count: notice.count });
    case 'full':
      return text('notice.full', { most: MOST_MEMBERS });
  }
}
