import { type RefObject, useEffect, useRef } from 'react';

/**
 * When what had the focus is gone with what stood here before, the first heading of what has come takes it. The first
 * time something stands here the focus is left alone.
 * @param what changes with what stands here
 */
export function useFocusKept(place: RefObject<HTMLElement | null>, what: string): void {
  const before = useRef(what);
  useEffect(() => {
    if (before.current === what) return;
    before.current = what;
    if (document.activeElement !== document.body) return;
    const heading = place.current?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [place, what]);
}
