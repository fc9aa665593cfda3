/** What can be wrong with a page by itself. */
type PageFault = 'text-missing' | 'page-broke';

const told = new Set<string>();

/**
 * Tells the portal's log that something is wrong with this page, once each; nobody waits for it. The browser is told as of
 * an error nobody caught, which is what tests watch for.
 */
export function tellFault(kind: PageFault, what: string): void {
  const page = placeOf(location.pathname);
  const fault = `${kind}: ${what}`;
  if (told.has(fault)) return;
  told.add(fault);
  reportError(new Error(fault));
  const body = JSON.stringify({ kind, what: what.slice(0, 300), page });
  navigator.sendBeacon?.('/api/page-faults', new Blob([body], { type: 'application/json' }));
}

/** The address without what tells one subject from another, or would let a reader of the log in. */
export function placeOf(path: string): string {
  return path
    .split('/')
    .map((part) => (/\d|.{25}/.test(part) ? '…' : part))
    .join('/')
    .slice(0, 200);
}
