import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { RoundView } from './rounds.js';

interface Vote {
  entryId: string;
  votes: number;
}

/**
 * Counts the panel's votes. They are taken by an open round only, so a closed one is reopened with the reason and closed
 * again; what was excused stays excused. Whatever happens on the way, the page shows the round as it then is.
 */
export function useRecordVotes(round: RoundView) {
  const client = useQueryClient();
  const at = (noun: string) => `/rounds/${round.id}/${noun}`;
  return useMutation({
    mutationFn: async ({ votes, reason }: { votes: Vote[]; reason: string }) => {
      if (round.state === 'open') return request<RoundView>('PUT', at('votes'), { votes });
      await request('DELETE', at('closure'), { reason });
      await request('PUT', at('votes'), { votes });
      return request<RoundView>('PUT', at('closure'));
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['rounds'] });
      void client.invalidateQueries({ queryKey: ['editions', round.editionId] });
    },
  });
}
