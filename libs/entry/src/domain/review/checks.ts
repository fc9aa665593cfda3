import { type Locale, type Localised, refuse } from '#kernel';
import type { CheckedItem } from '../review.js';

/** A question of the checklist as the plan asks it. */
export interface Question {
  code: string;
  text: Localised;
  /** What a no opens to correction. */
  fields?: readonly string[];
  reasons?: readonly { code: string; text: Localised }[];
}

/** A question as far as the desk has come: null while it is open. */
export interface Check {
  code: string;
  ok: boolean | null;
  note: string;
  reasons: string[];
}

/** What a check says beside yes or no. */
type Reasoned = Pick<Check, 'code' | 'ok'> & { reasons?: readonly string[] | undefined };

/** Refuses with `checks-unknown` questions and reasons that the plan does not have, and a question asked twice. */
export function assertKnown(questions: readonly Question[], checks: readonly Reasoned[]): void {
  const unknown = checks.flatMap(({ code, reasons = [] }, index) => {
    const question = questions.find((one) => one.code === code);
    if (!question || checks.findIndex((one) => one.code === code) !== index) return [code];
    const known = (question.reasons ?? []).map((reason) => reason.code);
    return reasons.filter((reason) => !known.includes(reason)).map((reason) => `${code}.${reason}`);
  });
  if (unknown.length > 0) refuse('invalid', 'checks-unknown', { unknown });
}

/** What the failed questions open to correction, each part once, in the order of the checklist. */
export function partsToReopen(questions: readonly Question[], checks: readonly Reasoned[]): string[] {
  const failed = new Set(checks.filter(({ ok }) => ok === false).map(({ code }) => code));
  return [...new Set(questions.filter(({ code }) => failed.has(code)).flatMap(({ fields = [] }) => fields))];
}

/** What the team reads: the chosen reasons one a line and numbered when there are several, then the free text. */
export function reasonFor(
  questions: readonly Question[],
  checks: readonly Reasoned[],
  free: string,
  locale: Locale,
): string {
  const lines = questions.flatMap(({ code, reasons = [] }) => {
    const check = checks.find((one) => one.code === code && one.ok === false);
    return reasons.filter((reason) => check?.reasons?.includes(reason.code)).map(({ text }) => text[locale]);
  });
  const numbered = lines.length > 1 ? lines.map((line, index) => `${index + 1}. ${line}`) : lines;
  return [...numbered, free.trim()].filter(Boolean).join('\n');
}

/** Whether every question is answered with yes. */
export function allPassed(
  questions: readonly { code: string }[],
  checks: readonly Pick<Check, 'code' | 'ok'>[],
): boolean {
  return questions.every(({ code }) => checks.some((check) => check.code === code && check.ok === true));
}

/** What a checklist says about sending the entry back by its reasons alone. */
export interface ReturnableAnswers {
  /** Every question is answered. */
  finished: boolean;
  /** Questions answered with no. */
  failed: number;
  /** Each of those carries a reason of the checklist, in words for the team. */
  worded: boolean;
}

/** Whether the answers carry a return without another word. */
export function returnableAnswers(questions: readonly Question[], checks: readonly Check[]): ReturnableAnswers {
  const answers = questions.map(({ code }) => checks.find((check) => check.code === code));
  const failed = answers.filter((one) => one?.ok === false);
  return {
    finished: answers.every((one) => typeof one?.ok === 'boolean'),
    failed: failed.length,
    worded: failed.every((one) => (one?.reasons.length ?? 0) > 0),
  };
}

/** The finished checklist of these checks; open questions are left out, so that a decision refuses them. */
export function checklistOf(checks: readonly Check[]): CheckedItem[] {
  return checks.flatMap(({ ok, ...rest }) => (ok === null ? [] : [{ ...rest, ok }]));
}
