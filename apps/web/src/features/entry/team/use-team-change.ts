import { useMutation, useQueryClient } from '@tanstack/react-query';
import { renewTeam } from '../api/team.js';

/** A change of a team that needs no answer; afterwards the team is read anew. */
export function useTeamChange<Given = void>(entryId: string, change: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => renewTeam(client, entryId) });
}
