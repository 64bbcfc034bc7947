import { type RefObject, useEffect, useRef } from 'react';

/** Takes the keyboard when an entry that had it goes, so that it does not fall back to the start of the page. */
export function useFocusLeft(target: RefObject<HTMLElement | null>, entries: number): void {
  const before = useRef(entries);
  useEffect(() => {
    const fewer = entries < before.current;
    before.current = entries;
    if (fewer && document.activeElement === document.body) target.current?.focus();
  }, [target, entries]);
}
