import type { Paper, Reading } from '../api/papers.js';
import { type fitMarks, type Marks, markText } from '../desk/marks.js';

/** A sheet as it is being typed off. */
export interface TypedSheet {
  marks: Marks;
  comment: string;
  suggestion: string;
  reason: string;
}

/** A sheet as it is sent. */
export interface SentSheet {
  marks: { criterion: string; mark: string }[];
  comment: string;
  suggestion: string;
  reason: string;
}

export type Differing = NonNullable<Paper['differing']>;

/** An empty sheet; for the third person what both read alike, and nothing where they differ. */
export function beginning(rubric: Paper['rubric'], differing: Differing | undefined): TypedSheet {
  const alike = (field: string, of: (reading: Reading) => string) =>
    differing && !differing.fields.includes(field) ? of(differing.first) : '';
  const markOf = (code: string) => (reading: Reading) =>
    reading.marks.find(({ criterion }) => criterion === code)?.mark ?? '';
  return {
    marks: Object.fromEntries(rubric.map(({ code }) => [code, alike(`marks.${code}`, markOf(code))])),
    comment: alike('comment', ({ comment }) => comment),
    suggestion: alike('suggestion', ({ suggestion }) => suggestion),
    reason: '',
  };
}

/** What is sent of it. */
export function sentOf(sheet: TypedSheet, fit: ReturnType<typeof fitMarks>['fit']): SentSheet {
  const marks = fit.map(({ criterion, hundredths }) => ({ criterion, mark: markText(hundredths) }));
  const { comment, suggestion, reason } = sheet;
  return { marks, comment, suggestion, reason: reason.trim() };
}
