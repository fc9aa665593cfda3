/** Only a path of this site may be returned to; anything else is dropped. */
export function safeReturn(path: string | null, otherwise: string): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : otherwise;
}

/** The address of a door, with the way back to where the person is now. */
export function doorWithReturn(door: string, location: { pathname: string; search: string } = window.location): string {
  if (location.pathname === door) return door + location.search;
  return `${door}?return=${encodeURIComponent(location.pathname + location.search)}`;
}
