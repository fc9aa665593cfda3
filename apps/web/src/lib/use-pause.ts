import { useEffect, useState } from 'react';

/** Seconds left of a pause before something may be done again, and how to begin another. */
export function usePause(first: number | (() => number)): [left: number, begin: (seconds: number) => void] {
  const [left, setLeft] = useState(first);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
