import type { Duty } from '../api/my-assignments.js';

/** A first guess of what reading and scoring one entry takes. */
export const MINUTES_EACH = 15;

/** Whether a duty still waits for its sheet. */
export const isWaiting = ({ sheet, round }: Duty): boolean => sheet !== 'submitted' && round.state === 'open';

/** The duties of each round, rounds and duties in the order the server gives. */
export function byRound(duties: readonly Duty[]): { round: Duty['round']; duties: Duty[] }[] {
  const rounds = new Map<string, { round: Duty['round']; duties: Duty[] }>();
  for (const duty of duties) {
    const known = rounds.get(duty.round.id) ?? { round: duty.round, duties: [] };
    known.duties.push(duty);
    rounds.set(duty.round.id, known);
  }
  return [...rounds.values()];
}

/** The next entry to judge after this one: further down the list first, then what was skipped above. */
export function nextDuty(duties: readonly Duty[], after: string | null): Duty | undefined {
  const at = duties.findIndex(({ id }) => id === after);
  return [...duties.slice(at + 1), ...duties.slice(0, Math.max(0, at))].find(isWaiting);
}
