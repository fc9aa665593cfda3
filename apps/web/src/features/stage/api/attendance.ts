import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type AttendanceView = Answer<'AttendanceView'>;
export type Attendee = Answer<'AttendeeView'>;
export type CheckInOutcome = Answer<'CheckInOutcomeView'>;

const pathOf = (roundId: string, sessionId: string) => `/rounds/${roundId}/sessions/${sessionId}`;
const keyOf = (sessionId: string) => ['attendance', sessionId];

/** The published sittings of a round. */
export function useSessions(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'sessions'],
    queryFn: () => request<Answer<'StageSessionsView'>>('GET', `/rounds/${roundId}/sessions`),
  });
}

/** Who has come to a sitting; several people check in at once, so it is read again every few seconds. */
export function useAttendance(roundId: string, sessionId: string) {
  return useQuery({
    queryKey: keyOf(sessionId),
    queryFn: () => request<AttendanceView>('GET', `${pathOf(roundId, sessionId)}/attendance`),
    refetchInterval: 5000,
  });
}

/** Notes that somebody has come. */
export function useCheckIn(roundId: string, sessionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who: Answer<'CheckInDto'>) =>
      request<CheckInOutcome>('POST', `${pathOf(roundId, sessionId)}/check-ins`, who),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(sessionId) }),
  });
}

/** Takes a check-in back. */
export function useUndoCheckIn(roundId: string, sessionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<AttendanceView>('DELETE', `${pathOf(roundId, sessionId)}/check-ins/${id}`),
    onSuccess: (next) => client.setQueryData(keyOf(sessionId), next),
  });
}
