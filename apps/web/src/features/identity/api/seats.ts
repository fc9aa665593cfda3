import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

export type Seat = Answer<'SeatView'>;
export type SeatRole = Seat['role'];
export type StaffInvitation = Answer<'InvitationView'>;
type SeatsView = Answer<'SeatsView'>;

export const SEAT_ROLES = [
  'organiser',
  'secretariat',
  'supervisor',
  'panel-chair',
  'scorekeeper',
  'stage-manager',
  'judge',
] as const satisfies readonly SeatRole[];

const seats = (editionId: string) => ['editions', editionId, 'seats'];
const invitations = (editionId: string) => ['editions', editionId, 'invitations'];

async function readSeats(editionId: string): Promise<Pick<SeatsView, 'items' | 'can'>> {
  let can: SeatsView['can'] = { invite: false, removeSeat: false };
  const items = await wholeList(async (page, pageSize) => {
    const answer = await request<SeatsView>('GET', withQuery(`/editions/${editionId}/seats`, { page, pageSize }));
    can = answer.can;
    return answer;
  });
  return { items, can };
}

/** Every seat of an edition. */
export function useSeats(editionId: string) {
  return useQuery({ queryKey: seats(editionId), queryFn: () => readSeats(editionId) });
}

/** Every invitation of an edition, the newest first. */
export function useStaffInvitations(editionId: string) {
  return useQuery({
    queryKey: invitations(editionId),
    queryFn: () =>
      wholeList((page, pageSize) =>
        request<Answer<'InvitationsView'>>('GET', withQuery(`/editions/${editionId}/invitations`, { page, pageSize })),
      ),
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: seats(editionId) });
    await client.invalidateQueries({ queryKey: invitations(editionId) });
  };
}

/** Offers somebody a seat by mail; asked again while the offer is open, it mails a new link. */
export function useInvite(editionId: string) {
  const refresh = useRefresh(editionId);
  return useMutation({
    mutationFn: (order: Answer<'InvitePersonDto'>) =>
      request<StaffInvitation>('POST', `/editions/${editionId}/invitations`, order),
    onSuccess: refresh,
  });
}

/** Takes an open offer back: its link dies. */
export function useWithdrawInvitation(editionId: string) {
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/invitations/${id}`),
    onSuccess: useRefresh(editionId),
  });
}

/** Takes a seat away. */
export function useRemoveSeat(editionId: string) {
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/seats/${id}`),
    onSuccess: useRefresh(editionId),
  });
}
