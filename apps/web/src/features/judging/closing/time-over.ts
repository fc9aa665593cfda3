import type { RoundView } from '../api/rounds.js';

/** Whether the time for writing is over: a round held online ends by the clock, one in a hall when it is closed. */
export function timeIsOver({ kind, endsAt, now }: Pick<RoundView, 'kind' | 'endsAt' | 'now'>): boolean {
  return kind === 'online_review' && Date.parse(endsAt) <= Date.parse(now);
}
