import { Fraction } from '#kernel';
import type { Score } from '../src/scores.js';

/** Marks as a table: a line for each entry (E1, E2, …), a column for each judge (J1, J2, …), `.` for no mark. */
export function panel(text: string): Score[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, entry) =>
      line
        .trim()
        .split(/\s+/)
        .map((mark, judge) => ({ entry: `E${entry + 1}`, judge: `J${judge + 1}`, value: Fraction.fromDecimal(mark)! }))
        .filter(({ value }) => value !== null),
    );
}
