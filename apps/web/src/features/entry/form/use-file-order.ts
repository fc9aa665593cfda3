import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { entryKey } from '../api/my-entry.js';

/** The list with one item at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Puts the files of a kind in another order: shown at once, kept on the server, taken back when that refuses. */
export function useFileOrder(entryId: string, kind: string) {
  const client = useQueryClient();
  const order = useMutation({
    mutationFn: (files: string[]) =>
      request<void>('PUT', `/entries/${entryId}/documents/${encodeURIComponent(kind)}/order`, { files }),
    onSettled: () => client.invalidateQueries({ queryKey: entryKey(entryId) }),
  });
  return { ...order, wanted: order.isPending ? order.variables : null };
}
