import { useSearchParams } from 'react-router';

const PAGE_SIZE = 20;

/** Where a list stands: kept in the address, so that it survives reloading, going back and passing the link on. */
export interface ListState {
  page: number;
  pageSize: number;
  q: string;
  /** The value of a filter; empty when it is off. */
  filter: (name: string) => string;
  /** Changes parts of it; anything but the page goes back to page 1. */
  change: (changes: Record<string, string | number>) => void;
}

/** The list's state from the address. */
export function useListState(pageSize = PAGE_SIZE): ListState {
  const [params, setParams] = useSearchParams();
  const change = (changes: Record<string, string | number>) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (!('page' in changes)) next.delete('page');
        for (const [key, value] of Object.entries(changes)) {
          if (value === '' || (key === 'page' && value === 1)) next.delete(key);
          else next.set(key, String(value));
        }
        return next;
      },
      { replace: !('page' in changes), preventScrollReset: true },
    );
  };
  return {
    page: Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1),
    pageSize,
    q: params.get('q') ?? '',
    filter: (name) => params.get(name) ?? '',
    change,
  };
}
