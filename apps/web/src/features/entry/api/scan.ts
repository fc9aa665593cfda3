import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

interface Place {
  id: string;
  editionId: string;
}

/** Sends something a reviewer says, then reads the entry again and what is counted of its edition. */
export function useSaid<Order, Said = void>(entry: Place, send: (order: Order) => Promise<Said>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: entryKey(entry.id) }),
        client.invalidateQueries({ queryKey: ['editions', entry.editionId] }),
      ]),
  });
}

/** Finds a scan right by eye, with a note on what was compared. */
export const useAcceptScan = (entry: Place) =>
  useSaid(entry, (note: string) => request<void>('PUT', `/entries/${entry.id}/pledge/acceptance`, { note }));

/** Asks the team for another scan. */
export const useAskForScan = (entry: Place) =>
  useSaid(entry, (order: Answer<'ScanRequestDto'>) =>
    request<void>('POST', `/entries/${entry.id}/pledge/requests`, order),
  );
