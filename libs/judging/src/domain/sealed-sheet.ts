import { canonicalJson } from '#fairness';
import type { Mark } from './score.js';

/** What of a sheet is sealed. */
export interface SealedSheet {
  /** criterion and hundredths as text, in the order in which they were sealed */
  marks: readonly (readonly [string, string])[];
  /** hundredths */
  total: number;
  comment: string;
  suggestion: string;
}

/** Marks as they are sealed. */
export function sealedMarks(marks: readonly Mark[]): [string, string][] {
  return marks.map(({ criterion, hundredths }) => [criterion, String(hundredths)]);
}

/** The text that is hashed behind its salt: RFC 8785 JSON, so that anybody can hash it again. */
export function sealedText({ marks, total, comment, suggestion }: SealedSheet): string {
  return canonicalJson({ marks, total: String(total), comment, suggestion });
}
