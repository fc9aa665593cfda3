import { type Answers, refuse } from '#kernel';

/** One stored answer; `version` counts its own saves from 1. */
export interface Answer {
  field: string;
  value: unknown;
  version: number;
}

/** One change of a form; `version` is the one the writer saw, 0 when there was no answer yet. */
export type Change = Answer;

/** Refuses with `stale` and the current answers when any field was saved since the writer saw it. */
export function assertFresh(stored: readonly Answer[], changes: readonly Change[]): void {
  const current = changes.flatMap(({ field, version }) => {
    const now = stored.find((answer) => answer.field === field) ?? { field, value: null, version: 0 };
    return now.version === version ? [] : [now];
  });
  if (current.length > 0) refuse('conflict', 'stale', { current });
}

/** The answers by field; a cleared answer (null) is absent. */
export function answersOf(stored: readonly Pick<Answer, 'field' | 'value'>[]): Answers {
  return Object.fromEntries(stored.filter(({ value }) => value !== null).map(({ field, value }) => [field, value]));
}
