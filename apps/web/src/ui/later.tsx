import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** What is drawn after the rest of a page was seen, in slices, so that a slow phone answers a finger meanwhile. */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due && children;
}
