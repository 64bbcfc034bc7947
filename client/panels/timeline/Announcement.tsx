import { useEffect, useRef, useState } from 'react';

/** Milliseconds that a sentence takes to be read out. */
const SENTENCE = 2000;

/** Reads out what changes, but no faster than it can be heard. */
export function Announcement({ said }: { readonly said: string }) {
  const [heard, setHeard] = useState(said);
  const last = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        setHeard(said);
      },
      Math.max(0, last.current + SENTENCE - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p className="sr-only" aria-live="polite">
      {heard}
    </p>
  );
}
