import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type WorkingDaysView = Answer<'WorkingDaysView'>;
export type ListedDay = Answer<'ListedDayView'>;

const key = (editionId: string) => ['editions', editionId, 'working-days'];

/** The calendar of working days, one year of it in full. */
export function useWorkingDays(editionId: string, year: number | undefined) {
  return useQuery({
    queryKey: [...key(editionId), year],
    queryFn: () => request<WorkingDaysView>('GET', withQuery(`/editions/${editionId}/working-days`, { year })),
    placeholderData: keepPreviousData,
  });
}

/** The period of so many working days from a day on. */
export function useWorkingPeriod(editionId: string) {
  return useMutation({
    mutationFn: (query: { start: string; days: number }) =>
      request<Answer<'WorkingPeriodView'>>('GET', withQuery(`/editions/${editionId}/working-days/period`, query)),
  });
}

function useCalendarChange<T>(editionId: string, send: (change: T) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
}

/** Lists a day, or changes what it is. */
export const useListDay = (editionId: string) =>
  useCalendarChange(editionId, ({ day, ...change }: { day: string } & Answer<'ListedDayDto'>) =>
    request<void>('PUT', `/editions/${editionId}/working-days/days/${day}`, change),
  );

/** Strikes a day off: it is what its weekday says again. */
export const useStrikeDay = (editionId: string) =>
  useCalendarChange(editionId, ({ day, reason }: { day: string; reason: string }) =>
    request<void>('DELETE', `/editions/${editionId}/working-days/days/${day}`, { reason }),
  );

/** Confirms that a year is that of the published notice. */
export const useConfirmYear = (editionId: string) =>
  useCalendarChange(editionId, ({ year, reason }: { year: number; reason: string }) =>
    request<void>('PUT', `/editions/${editionId}/working-days/years/${year}`, { reason }),
  );
