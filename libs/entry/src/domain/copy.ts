import { type Answers, checkAnswers, type Field, isBlank } from '#kernel';

/**
 * Why an answer of an earlier entry was not copied: the form asks no such question any more, asks it in another kind,
 * has no place for what was said, or the team has answered already.
 */
export const LEFT_REASONS = ['no-question', 'other-kind', 'does-not-fit', 'answered'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** What a copy takes over, and what it leaves, by the earlier form's questions. */
export interface Copy {
  taken: Answers;
  left: { field: Field; why: LeftReason }[];
}

/** A form's questions and the answers to them. */
export interface Answered {
  fields: readonly Field[];
  answers: Answers;
}

/** Takes over what both forms ask in the same kind, where nothing has been answered yet; nothing is overwritten. */
export function copyOf(earlier: Answered, now: Answered): Copy {
  const asked = new Map(now.fields.map((field) => [field.key, field]));
  const given = earlier.fields.filter(({ key }) => !isBlank(earlier.answers[key]));
  const judged = given.map((field) => ({ field, why: obstacle(field, asked.get(field.key), earlier, now) }));
  const taken = judged.filter(({ why }) => why === null).map(({ field: { key } }) => [key, earlier.answers[key]]);
  return {
    taken: Object.fromEntries(taken) as Answers,
    left: judged.flatMap(({ field, why }) => (why === null ? [] : [{ field, why }])),
  };
}

function obstacle(before: Field, field: Field | undefined, earlier: Answered, now: Answered): LeftReason | null {
  if (!field) return 'no-question';
  if (field.kind !== before.kind) return 'other-kind';
  if (!isBlank(now.answers[field.key])) return 'answered';
  const found = checkAnswers([field], { [field.key]: earlier.answers[field.key] }, { complete: false });
  return found.length > 0 ? 'does-not-fit' : null;
}
