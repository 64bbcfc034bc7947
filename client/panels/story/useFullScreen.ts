import { useEffect, useRef, useState } from 'react';
import { useDispatch } from '../../store/context.ts';

/** To be called by a press, as browsers want. Where it is refused, the story fills the window all the same. */
export function enterFullScreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Escape in full screen is the browser's, and leaves the story too. `toggle` is null where the browser has none. */
export function useFullScreen(): { readonly isFull: boolean; readonly toggle: (() => void) | null } {
  const dispatch = useDispatch();
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  const leaving = useRef(false);
  useEffect(() => {
    const look = () => {
      const full = document.fullscreenElement !== null;
      setFull(full);
      if (!full && !leaving.current) dispatch({ type: 'presentationLeft' });
      leaving.current = false;
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [dispatch]);
  const toggle = () => {
    if (!document.fullscreenElement) return enterFullScreen();
    leaving.current = true;
    void document.exitFullscreen();
  };
  return { isFull, toggle: document.fullscreenEnabled ? toggle : null };
}
