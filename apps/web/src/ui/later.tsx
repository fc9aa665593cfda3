import { type ReactNode, startTransition, useEffect, useState } from 'react';

interface LaterProps {
  /** Stands in its place until then, at least as tall as what is seen of it, so that nothing below jumps. */
  meanwhile?: ReactNode;
  /** Whether somebody was sent to it: then it is drawn at once. */
  now?: boolean;
  children: ReactNode;
}

/** What is drawn after the rest of a page was seen, in slices, so that a slow phone answers a finger meanwhile. */
export function Later({ meanwhile, now = false, children }: LaterProps) {
  const [due, setDue] = useState(now);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due ? children : meanwhile;
}
