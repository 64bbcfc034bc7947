import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';

/** Rows that a browser lays out without a wait that would be felt. */
const PAGE = 100;

/** The first rows of a long list, how many are left, and how to have more; a row with `current` is always among them. */
export function useRows<T extends { readonly id: string }>(all: readonly T[], current: string | null) {
  const [wanted, setWanted] = useState(PAGE);
  const least = all.findIndex(({ id }) => id === current) + 1;
  const rows = all.slice(0, Math.max(wanted, least));
  return { rows, left: all.length - rows.length, more: () => setWanted(rows.length + PAGE) };
}

/** Under a table whose rows are not all there. */
export function MoreRows({ left, more }: { readonly left: number; readonly more: () => void }) {
  const text = useText();
  if (left === 0) return null;
  return (
    <p className="more-rows">
      <Button onPress={more}>{text('list.more', { count: Math.min(left, PAGE), left })}</Button>
    </p>
  );
}
