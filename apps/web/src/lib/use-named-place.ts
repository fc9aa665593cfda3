import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Milliseconds in which what stands above the place may still come and push it away; not every browser makes up for that. */
const SETTLES = 2_000;
/** With these the reader goes somewhere else. */
const MOVES = ['wheel', 'touchstart', 'mousedown', 'keydown'] as const;

/** An address that names a place of its page (`#…`) leads there, though what is to be shown comes later. */
export function useNamedPlace(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const id = hash.slice(1);
    return id === '' || document.getElementById(id) ? undefined : goOnceDrawn(id);
  }, [hash, key]);
}

function goOnceDrawn(id: string): () => void {
  let settled: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    watch.disconnect();
    clearTimeout(settled);
    for (const move of MOVES) window.removeEventListener(move, stop);
  };
  const watch = new MutationObserver(() => {
    const place = document.getElementById(id);
    if (!place) return;
    place.scrollIntoView({ behavior: 'instant' });
    settled ??= setTimeout(stop, SETTLES);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  for (const move of MOVES) window.addEventListener(move, stop, { passive: true });
  return stop;
}
