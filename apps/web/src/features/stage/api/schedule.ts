import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ScheduleView = Answer<'ScheduleView'>;

const keyOf = (roundId: string) => ['rounds', roundId, 'schedule'];

/** The plan of a round's sittings as people work on it. */
export function useSchedule(roundId: string) {
  return useQuery({
    queryKey: keyOf(roundId),
    queryFn: () => request<ScheduleView>('GET', `/rounds/${roundId}/schedule`),
  });
}

const STEPS = { plan: '', arrangement: '/arrangement', publication: '/publication' } as const;

interface Orders {
  plan: Answer<'PlanScheduleDto'>;
  arrangement: Answer<'ArrangeScheduleDto'>;
  publication: Answer<'PublishScheduleDto'>;
}

/** Changes, arranges or publishes the plan; what comes back takes its place. */
export function useScheduleStep<Step extends keyof Orders>(roundId: string, step: Step) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Orders[Step]) =>
      request<ScheduleView>('PUT', `/rounds/${roundId}/schedule${STEPS[step]}`, order),
    onSuccess: (next) => {
      client.setQueryData(keyOf(roundId), next);
      void client.invalidateQueries({ queryKey: ['rounds', roundId] });
    },
  });
}
