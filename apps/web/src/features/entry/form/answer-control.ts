import type { Answers, Field, Finding } from '#kernel';
import type { MaterialsCall } from './plan.js';

/** What every control of the form is given. */
export interface AnswerProps {
  field: Field;
  /** Where the answer stands in the form: `members.2.name`. */
  path: string;
  value: unknown;
  /** What conditions may ask of: the form's answers and, in a row, the row's over them. */
  context: Answers;
  /** Everything wrong in this answer or within it. */
  findings: readonly Finding[];
  disabled: boolean;
  /** The call for later materials that the entry answers. */
  call?: MaterialsCall | null;
  onChange: (value: unknown) => void;
  /** The writer has left the control at this path: from now on what is missing there is said. */
  onLeave: (path: string) => void;
}

/** The answer as text, whatever is stored. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The answer as a list, whatever is stored. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The list with the item at one place moved to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
