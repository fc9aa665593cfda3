import type { Field } from '#kernel';
import { answersOf, isListed, type KeptAnswer, liveRows } from '../../domain/answer.js';
import type { AnswerView } from '../entry/entry.view.js';

/** The stored answers by question, each list put together from its rows. */
export function answerViews(fields: readonly Field[], stored: readonly KeptAnswer[]): AnswerView[] {
  const answers = answersOf(fields, stored);
  return fields.flatMap((field): AnswerView[] => {
    const own = stored.filter((one) => one.field === field.key);
    if (own.length === 0) return [];
    const head = own.find(({ row }) => row === '');
    const latest = own.map(({ savedAt }) => savedAt).sort();
    const rows = isListed(field) ? (liveRows(stored, field.key) as KeptAnswer[]) : null;
    return [
      {
        field: field.key,
        value: answers[field.key] ?? null,
        version: head?.version ?? 0,
        savedAt: new Date(latest.at(-1) ?? 0),
        rows: rows && rows.map(({ row, version, savedAt }) => ({ id: row, version, savedAt: new Date(savedAt) })),
      },
    ];
  });
}
