import { addDays, shanghaiDate } from '#kernel';
import type { EditionPlan } from '../api/plan.js';

export type Stage = EditionPlan['timeline'][number];
export type Offset = Stage['start'];
export type Edge = 'start' | 'end';

const DAY = 86_400_000;

/** Whether an edge is a set day: counted in plain days from the first one, so that it moves with the whole plan. */
export const isSetDay = ({ from, unit, land }: Offset): boolean =>
  from === 'T0' && unit === 'day' && land === 'as-counted';

/** The edge as a set day, YYYY-MM-DD, of an edition that counts from `firstDay`. */
export function onDay(offset: Offset, day: string, firstDay: string): Offset {
  const count = Math.round((Date.parse(day) - Date.parse(firstDay)) / DAY);
  return { ...offset, from: 'T0', unit: 'day', land: 'as-counted', count };
}

/** The day of an edge that is a set day. */
export const dayOf = ({ count }: Offset, firstDay: string): string => addDays(firstDay, count);

/** The day of an instant that was counted; the first day where there is none yet. */
export const dayAt = (instant: string | null | undefined, firstDay: string): string =>
  instant ? shanghaiDate(new Date(instant)) : firstDay;

/** A further stage, the working day after the last one listed. */
export function freshStage(code: string, last: Stage | undefined): Stage {
  const common = { unit: 'day', land: 'as-counted', count: 0 } as const;
  const start: Offset = last
    ? { ...common, from: `${last.code}.end`, count: 1, unit: 'workday', at: '09:00' }
    : { ...common, from: 'T0', at: '09:00' };
  return { code, name: { 'zh-CN': '', en: '' }, start, end: { ...common, from: `${code}.start`, at: '17:00' } };
}
