import { showHundredths } from '#kernel';
import type { RubricCriterion, Sheet } from '../api/assignment.js';
import type { SheetOrder } from '../api/sheet.js';
import { faultOf, fitMarks, type Marks } from '../desk/marks.js';

/** What a judge has written on a sheet, marks as typed. */
export interface Written {
  marks: Marks;
  comment: string;
  suggestion: string;
  notes: string;
}

/** The sheet somebody writes on, as far as a queue must know it. */
export interface Target {
  assignment: string;
  edition: string;
  /** Number and title, to name it in lists and on paper. */
  name: string;
  rubric: readonly Pick<RubricCriterion, 'code' | 'max' | 'name'>[];
  sheet: Sheet | null;
}

/** A sheet of which this device knows more than the server has confirmed. */
export interface Pending extends Omit<Target, 'sheet'> {
  person: string;
  /** When it began to wait, by this device's clock: sheets go out in this order. */
  since: number;
  written: Written;
  /** Of the sheet on the server over which it was written. */
  version: number;
  /** Written since the last order was made. */
  unsent: boolean;
  /** The save that is on its way. */
  order: Order | null;
  /** The judge has submitted; `sent`: the whole sheet as it goes out, of which the server may have heard. */
  submit: { asked: number; sent: Order | null } | null;
  /** Saved elsewhere meanwhile; the judge decides. */
  theirs: Sheet | null;
  /** The server does not take it; kept until the judge has seen to it. */
  refusal: Refusal | null;
}

/** Refusals that the judge lifts on another page: the sheet then goes on by itself, submit and all. */
const LIFTED = ['judge-factor-needed', 'undertaking-unsigned', 'calibration-due', 'declaration-due'];
/** Refusals of a sheet that has changed on the server. */
const OVERTAKEN = ['stale', 'wrong-state'];
export const isOvertaken = (code: string): boolean => OVERTAKEN.includes(code);

/** What is on its way: sent again unchanged, under its key, until it is answered. */
interface Order {
  key: string;
  body: SheetOrder;
}

/** Why the server does not take a step; of a submit: what is written may still be saved. */
interface Refusal {
  code: string;
  message: string;
  of: Step['kind'];
}

export type Step = Order & { kind: 'save' | 'submit' };

/** The later of two answers of the server: one that was asked for earlier may come in last. */
export const newest = (one: Sheet | null, other: Sheet | undefined): Sheet | null =>
  other && other.version > (one?.version ?? 0) ? other : one;

/** What a sheet on the server says. */
export const writtenOn = (sheet: Sheet | null): Written => ({
  marks: Object.fromEntries(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]) ?? []),
  comment: sheet?.comment ?? '',
  suggestion: sheet?.suggestion ?? '',
  notes: sheet?.notes ?? '',
});

/** The judge writes: whole, in place of what was written before. A sheet that waits to be submitted is not written on. */
export function wrote(old: Pending | undefined, person: string, target: Target, written: Written, at: number): Pending {
  if (old?.submit) return old;
  const { sheet, ...facts } = target;
  const none = { order: null, submit: null, theirs: null };
  const base = old ?? { ...facts, person, since: at, version: sheet?.version ?? 0, ...none };
  return { ...base, written, unsent: true, refusal: null };
}

/** The judge submits what is written. */
export function submitted(old: Pending | undefined, person: string, target: Target, at: number): Pending {
  const base = old ?? { ...wrote(undefined, person, target, writtenOn(target.sheet), at), unsent: false };
  return { ...base, refusal: null, submit: { asked: at, sent: null } };
}

/** Takes a submit back that the server has not heard of. */
export const withdrawn = (old: Pending): Pending => (old.submit && !old.submit.sent ? { ...old, submit: null } : old);

/** The order that carries what is written: marks that are none yet stay behind. */
function orderOf({ written, rubric, version }: Pending): SheetOrder {
  const { fit } = fitMarks(rubric, written.marks);
  const marks = fit.map(({ criterion, hundredths }) => ({ criterion, mark: showHundredths(hundredths) }));
  return { marks, comment: written.comment, suggestion: written.suggestion, notes: written.notes, version };
}

/** Whether a mark is typed that cannot be one: it is kept here alone. */
export const hasUnfit = ({ rubric, written }: Pick<Pending, 'rubric' | 'written'>): boolean =>
  rubric.some(({ code, max }) => faultOf(written.marks[code] ?? '', max) !== null);

/** Whether nobody has to decide anything before the next step. */
const mayGo = (one: Pending): boolean => !one.theirs && one.refusal?.of !== 'save' && !isHeldBack(one);

/** Takes the next step to be sent, so that it is written down before it goes: a submit carries the whole sheet. */
export function ordered(old: Pending, key: string): Pending {
  if (!mayGo(old) || old.order || old.submit?.sent) return old;
  if (old.submit) return { ...old, submit: { ...old.submit, sent: { key, body: orderOf(old) } } };
  return old.unsent ? { ...old, order: { key, body: orderOf(old) }, unsent: false } : old;
}

/** The step that was taken; null when there is none, or the judge must decide first. */
export function stepOf(one: Pending): Step | null {
  if (!mayGo(one)) return null;
  if (one.order) return { kind: 'save', ...one.order };
  return one.submit?.sent ? { kind: 'submit', ...one.submit.sent } : null;
}

/** The server has kept what the step carried; null: this device knows no more than the server. */
export function answered(old: Pending, step: Step, sheet: Sheet): Pending | null {
  if (step.kind === 'submit') return null;
  const next = old.order?.key === step.key ? { ...old, order: null, version: sheet.version } : old;
  return isDone(next) ? null : next;
}

/** The server did not take the step: the sheet waits for its judge, and nothing is thrown away. */
export function refused(old: Pending, refusal: Refusal): Pending {
  const unsent = old.unsent || old.order !== null;
  const submit = LIFTED.includes(refusal.code) && old.submit ? { ...old.submit, sent: null } : null;
  return { ...old, unsent, order: null, submit, refusal };
}

/** Whether it goes on once the judge has done elsewhere what its refusal asks for. */
export const isHeldBack = ({ refusal }: Pick<Pending, 'refusal'>): boolean =>
  refusal !== null && LIFTED.includes(refusal.code);

/** The judge may have done it: the sheet tries again. */
export const again = (old: Pending): Pending => (isHeldBack(old) ? { ...old, refusal: null } : old);

/**
 * The sheet on the server is not the one it was written over. Where it is what this device sent itself, the answer was
 * only lost; a draft with other words is the judge's choice; what cannot be written on any more is refused.
 */
export function overtaken(old: Pending, theirs: Sheet | null, refusal: Refusal): Pending | null {
  if (theirs && saysTheSame(old.written, old, theirs)) {
    if (theirs.state === 'submitted') return null;
    const submit = old.submit && { ...old.submit, sent: null };
    const same = { ...old, submit, order: null, unsent: false, version: theirs.version };
    return isDone(same) ? null : same;
  }
  if (theirs?.state !== 'draft') return refused(old, refusal);
  if (old.order && sameBody(old.order.body, orderOf({ ...old, written: writtenOn(theirs) }))) {
    return { ...old, order: null, version: theirs.version };
  }
  return { ...old, unsent: true, order: null, submit: null, theirs };
}

/** The judge has decided which version stays. */
export function settled(old: Pending, winner: 'mine' | 'theirs'): Pending | null {
  if (!old.theirs) return old;
  if (winner === 'theirs') return null;
  return { ...old, version: old.theirs.version, theirs: null, unsent: true };
}

/** Whether the server knows all of it. */
const isDone = (one: Pending): boolean =>
  !one.unsent && !one.order && !one.submit && !one.theirs && !one.refusal && !hasUnfit(one);

/** Whether it goes out by itself as soon as there is a connection. */
export const isWaiting = (one: Pending): boolean =>
  mayGo(one) && (one.unsent || one.order !== null || one.submit !== null);

/** The one that waits longest, of those not seen yet. */
export function nextOf(pending: ReadonlyMap<string, Pending>, seen = new Set<string>()): Pending | undefined {
  const waiting = [...pending.values()].filter((one) => isWaiting(one) && !seen.has(one.assignment));
  return waiting.toSorted((a, b) => a.since - b.since)[0];
}

const sameBody = (one: SheetOrder, other: SheetOrder) =>
  JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 });

const saysTheSame = (written: Written, one: Pending, theirs: Sheet) =>
  sameBody(orderOf({ ...one, written }), orderOf({ ...one, written: writtenOn(theirs) }));
