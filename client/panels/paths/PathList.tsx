import { useLayoutEffect, useRef } from 'react';
import { Header, ListBox, ListBoxSection } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { Path, PathList as Answer } from '../../store/model.ts';
import { useTerms } from '../terms.ts';
import { PathOption } from './PathOption.tsx';

/** The answer, best first and by tier; arrow keys step through it and the canvas follows. */
export function PathList({ answer }: { readonly answer: Answer }) {
  const text = useText();
  const terms = useTerms();
  const dispatch = useDispatch();
  const chosen = useSelect((state) => state.view.path);
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, chosen);
  const { paths } = answer;
  return (
    <section>
      <h3>
        <output>{text('paths.count', { count: paths.length })}</output>{' '}
        <span className="quiet">{text('paths.keys')}</span>
      </h3>
      {answer.truncatedBecause && <p className="note truncated">{answer.truncatedBecause}</p>}
      <ListBox
        className="paths"
        ref={list}
        aria-label={text('paths.list')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [String(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) dispatch({ type: 'pathChosen', index: Number(key) });
        }}
      >
        {byTier(paths).map(({ tier, start, count }) => (
          <ListBoxSection key={tier} id={tier} aria-label={terms.label('tiers', tier)}>
            <Header className={`tier tier-${terms.index('tiers', tier)}`}>
              {text('answer.tierCount', { tier: terms.label('tiers', tier), count })}
            </Header>
            {paths.slice(start, start + count).map((path, index) => (
              // The answer is one ordered list; an index names a path in it as the link does.
              // oxlint-disable-next-line react/no-array-index-key
              <PathOption key={start + index} index={start + index} path={path} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  );
}

/** The list is ordered by tier first. */
function byTier(paths: readonly Path[]): { tier: Path['tier']; start: number; count: number }[] {
  return [...new Set(paths.map((path) => path.tier))].map((tier) => ({
    tier,
    start: paths.findIndex((path) => path.tier === tier),
    count: paths.filter((path) => path.tier === tier).length,
  }));
}

/** Takes the keyboard when the answer was asked for here, and keeps the chosen path in view and under the focus. */
function useFollow(list: { readonly current: HTMLDivElement | null }, chosen: number | null): void {
  const dispatch = useDispatch();
  const awaited = useSelect((state) => state.awaitingPaths);
  // Before the next key: a focus left behind would make the list step from there.
  useLayoutEffect(() => {
    const follow = (): boolean => {
      const option = list.current?.querySelector<HTMLElement>(`[role=option][data-key="${chosen}"]`);
      if (!option) return false;
      option.scrollIntoView({ block: 'nearest' });
      // Keys of the whole desk step as well, and must not leave the focus behind on another path.
      if (awaited || list.current?.contains(document.activeElement)) option.focus({ preventScroll: true });
      if (awaited) dispatch({ type: 'focusTaken' });
      return true;
    };
    if (follow()) return;
    // React Aria draws the options of a new list only after it has counted them.
    const timer = setTimeout(follow);
    return () => clearTimeout(timer);
  }, [list, chosen, awaited, dispatch]);
}
