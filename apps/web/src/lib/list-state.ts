import { useSearchParams } from 'react-router';

const PAGE_SIZE = 20;
type Changes = Readonly<Record<string, string | number>>;

/** Where a list stands: kept in the address, so that it survives reloading, going back and passing the link on. */
export interface ListState {
  page: number;
  pageSize: number;
  q: string;
  /** The value of a filter; empty when it is off. */
  filter: (name: string) => string;
  /** Changes parts of it; anything but the page goes back to page 1. */
  change: (changes: Changes) => void;
}

/** The address with the changes in it; what is empty, and page 1, is left out. */
export function changedParams(before: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(before);
  if (!('page' in changes)) next.delete('page');
  for (const [key, value] of Object.entries(changes)) {
    if (value === '' || (key === 'page' && value === 1)) next.delete(key);
    else next.set(key, String(value));
  }
  return next;
}

/** The list's state from the address. */
export function useListState(pageSize = PAGE_SIZE): ListState {
  const [params, setParams] = useSearchParams();
  return {
    page: Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1),
    pageSize,
    q: params.get('q') ?? '',
    filter: (name) => params.get(name) ?? '',
    // From the address itself: two changes may come before one is drawn, and the second must not undo the first.
    change: (changes) =>
      setParams(changedParams(new URLSearchParams(window.location.search), changes), {
        replace: !('page' in changes),
        preventScrollReset: true,
      }),
  };
}
