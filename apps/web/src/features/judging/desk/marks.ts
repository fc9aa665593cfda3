import { codePoints, parseHundredths } from '#kernel';
import type { CommentRule, RubricCriterion } from '../api/assignment.js';

/** Marks as typed, by criterion. */
export type Marks = Readonly<Record<string, string>>;

const STEP = 50;
const POINT = 100;

/** What keeps a typed mark from being one. */
export type MarkFault = 'mark-malformed' | 'mark-range' | 'mark-step';

/** A mark as people type it (`12`, `12.`, `１２．５`), in hundredths; null for what is none. */
export function readMark(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim().replace('。', '.').replace(/\.$/, '');
  return parseHundredths(plain.replace(/^0+(?=\d)/, ''));
}

/** What is wrong with a typed mark: not a number, outside 0…max, not on half a point. Empty is not wrong, only missing. */
export function faultOf(typed: string, max: number): MarkFault | null {
  if (typed.trim() === '') return null;
  const hundredths = readMark(typed);
  if (hundredths === null) return 'mark-malformed';
  if (hundredths < 0 || hundredths > max * POINT) return 'mark-range';
  return hundredths % STEP === 0 ? null : 'mark-step';
}

/** Hundredths as people write marks: 1250 → `12.5`, 1200 → `12`. */
export function markText(hundredths: number): string {
  return (hundredths / POINT).toFixed(1).replace('.0', '');
}

/** The mark so many half points further, within 0…max; from nothing it starts at the end it comes from. */
export function stepped(typed: string, halves: number, max: number): string {
  const now = readMark(typed);
  const from = now ?? (halves > 0 ? -STEP : max * POINT + STEP);
  const next = Math.floor(from / STEP) * STEP + halves * STEP;
  return markText(Math.min(max * POINT, Math.max(0, next)));
}

/** The marks that are fit to be saved, and their exact sum in hundredths. */
export function fitMarks(rubric: readonly Pick<RubricCriterion, 'code' | 'max'>[], marks: Marks) {
  const fit = rubric.flatMap(({ code, max }) => {
    const typed = marks[code] ?? '';
    const hundredths = readMark(typed);
    return hundredths === null || faultOf(typed, max) ? [] : [{ criterion: code, hundredths }];
  });
  return { fit, total: fit.reduce((sum, { hundredths }) => sum + hundredths, 0) };
}

/** Where a band begins and ends on a criterion, in half points: both ends are marks one can give. */
export function bandRange(max: number, from: number, until: number | null): { least: number; most: number } {
  const least = Math.ceil((from * max * 2) / 100);
  const most = until === null ? max * 2 : Math.ceil((until * max * 2) / 100) - 1;
  return { least: least * STEP, most: most * STEP };
}

/** Whether a comment is due and why: the total by itself, or far from the judge's own other sheets. */
export interface CommentState {
  rule: CommentRule;
  due: 'outside' | 'far' | null;
  /** Code points written. */
  length: number;
  short: boolean;
}

/**
 * Whether the total (hundredths) asks for a comment, and how much of it is written.
 * @param others totals of the judge's own other sheets, hundredths
 */
export function commentState(
  rule: CommentRule,
  total: number,
  complete: boolean,
  comment: string,
  others: readonly number[] = [],
): CommentState {
  const length = codePoints(comment.trim());
  const outside = total < rule.below * POINT || total >= rule.from * POINT;
  const due = !complete ? null : outside ? 'outside' : isFar(rule, total, others) ? 'far' : null;
  return { rule, due, length, short: due !== null && length < rule.minLength };
}

function isFar({ ownMedian }: CommentRule, total: number, others: readonly number[]): boolean {
  if (!ownMedian || others.length < ownMedian.sheets) return false;
  return Math.abs(total - median(others)) > ownMedian.distance * POINT;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
