import type { Clock } from '../api/console.js';

/** Milliseconds left by the server's time; below zero: over. */
export function leftOf({ allowedMs, spentMs, runningSince }: Clock, now: Date): number {
  const running = runningSince ? Math.max(0, now.getTime() - new Date(runningSince).getTime()) : 0;
  return allowedMs - spentMs - running;
}

/** `8:00`, and `+0:12` when the time is over by so much. A begun second counts as a whole one until the end. */
export function timeText(leftMs: number): string {
  const seconds = leftMs >= 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return leftMs < 0 && seconds > 0 ? `+${text}` : text;
}

/** How a clock looks: plenty of time, the last minute, or over. */
export type Urgency = 'calm' | 'soon' | 'over';

export function urgencyOf(leftMs: number): Urgency {
  if (leftMs <= 0) return 'over';
  return leftMs <= 60_000 ? 'soon' : 'calm';
}

/** The bells that ring between two readings, seconds before the end; a jump of more than some seconds rings none. */
export function bellsBetween(beforeMs: number, nowMs: number, marks: readonly number[]): number[] {
  if (nowMs >= beforeMs || beforeMs - nowMs > 5000) return [];
  return marks.filter((mark) => beforeMs > mark * 1000 && nowMs <= mark * 1000);
}
