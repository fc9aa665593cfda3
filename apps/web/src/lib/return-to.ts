/** Only a path of this site may be returned to; anything else is dropped. */
export function safeReturn(path: string | null, otherwise: string): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : otherwise;
}

/** The address of a door, with the way back to where the person is now. */
export function doorWithReturn(door: string, location: { pathname: string; search: string } = window.location): string {
  if (location.pathname === door) return door + location.search;
  return `${door}?return=${encodeURIComponent(location.pathname + location.search)}`;
}

/** Pages reached by a link that was sent to somebody: whoever signs in there came for what it offers. */
const OFFERS = ['/join/', '/invitations/'];

/**
 * The address of a door that stands on every page. From a page reached by a sent link it leads back there; from another
 * door it goes where that one would have; from anywhere else it leads into the workspace.
 */
export function doorFrom(door: string, location: { pathname: string; search: string }): string {
  if (OFFERS.some((offer) => location.pathname.startsWith(offer))) return doorWithReturn(door, location);
  const back = new URLSearchParams(location.search).get('return');
  return back === null ? door : `${door}?return=${encodeURIComponent(safeReturn(back, '/'))}`;
}
