import { type Answers, checkAnswers, type Field, type Finding, refuse } from '#kernel';

/** One stored answer; `version` counts its own saves from 1. */
export interface Answer {
  field: string;
  value: unknown;
  version: number;
}

/** One change of a form; `version` is the one the writer saw, 0 when there was no answer yet. */
export type Change = Answer;

/** Refuses with `answers-invalid` what no draft may hold: unknown fields, wrong shapes, broken upper limits, a field twice. */
export function assertSavable(fields: readonly Field[], changes: readonly Change[]): void {
  const known = new Set(fields.map(({ key }) => key));
  const names = changes.map(({ field }) => field);
  const twice = names.filter((field, index) => names.indexOf(field) !== index);
  const findings: Finding[] = [
    ...names.filter((field) => !known.has(field)).map((path) => ({ path, code: 'unknown-field' })),
    ...twice.map((path) => ({ path, code: 'duplicate' })),
    ...checkAnswers(
      fields.filter(({ key }) => names.includes(key)),
      ownAnswers(changes, known),
      { complete: false },
    ),
  ];
  if (findings.length > 0) refuse('invalid', 'answers-invalid', { fields: findings });
}

function ownAnswers(changes: readonly Change[], known: ReadonlySet<string>): Answers {
  return answersOf(changes.filter(({ field }) => known.has(field)));
}

/** Refuses with `stale` and the current answers when any field was saved since the writer saw it. */
export function assertFresh(stored: readonly Answer[], changes: readonly Change[]): void {
  const current = changes.flatMap(({ field, version }) => {
    const now = stored.find((answer) => answer.field === field) ?? { field, value: null, version: 0 };
    return now.version === version ? [] : [{ field, value: now.value, version: now.version }];
  });
  if (current.length > 0) refuse('conflict', 'stale', { current });
}

/** The answers by field; a cleared answer (null) is absent. */
export function answersOf(stored: readonly Pick<Answer, 'field' | 'value'>[]): Answers {
  return Object.fromEntries(
    stored.filter(({ value }) => value !== null && value !== undefined).map(({ field, value }) => [field, value]),
  );
}
