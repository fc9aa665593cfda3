import { type Answers, type Eligibility, type Field, type Finding, isShown, refuse } from '#kernel';
import { factsOf, type FormContext } from './facts.js';

/** What the inspection of a file has said so far. */
export type UploadState = 'held' | 'passed' | 'refused';

/** Why a file was refused: a refusal's code and what fills its text. */
export interface Flaw {
  code: string;
  details: Record<string, unknown>;
}

/** What the edition asks about one kind of file; `maxFiles` 1 where it is absent. */
export interface DocumentRule extends Pick<Field, 'shownIf'> {
  code: string;
  required: boolean;
  requiredFrom?: string;
  maxFiles?: number;
}

/** A file, as far as completeness goes. */
export interface CheckedDocument {
  kind: string;
  state: UploadState;
}

/** What decides which kinds are asked for. */
export interface DocumentContext extends FormContext {
  eligibility?: Eligibility | null;
  answers: Answers;
}

/** Whether the edition asks this team for files of the kind. */
function isAsked(rule: Pick<DocumentRule, 'shownIf'>, context: DocumentContext): boolean {
  const { eligibility, answers } = context;
  return isShown(rule, { ...answers, ...factsOf(context), ...(eligibility ? { eligibility } : {}) });
}

/** Of the files those whose kind is asked for, by the plan's order of kinds; within a kind as they are. */
export function askedDocuments<T extends { kind: string }>(
  rules: { documents: readonly DocumentRule[] },
  context: DocumentContext,
  files: readonly T[],
): T[] {
  const asked = rules.documents.filter((rule) => isAsked(rule, context));
  return asked.flatMap(({ code }) => files.filter(({ kind }) => kind === code));
}

/**
 * What keeps the files from being handed in: `required` where one is missing that is needed now, `file-refused` where
 * one did not pass its inspection. One that is still being inspected may go in, and the sealed pledge may follow.
 */
export function documentFindings(
  rules: { documents: readonly DocumentRule[]; pledge?: { document: string } },
  context: DocumentContext,
  files: readonly CheckedDocument[],
  reached: readonly string[] = [],
): Finding[] {
  return rules.documents
    .filter((rule) => isAsked(rule, context))
    .flatMap(({ code, required, requiredFrom }): Finding[] => {
      const path = `documents.${code}`;
      const own = files.filter(({ kind }) => kind === code);
      if (own.some(({ state }) => state === 'refused')) return [{ path, code: 'file-refused' }];
      const due = requiredFrom === undefined || reached.includes(requiredFrom);
      const now = required && due && code !== rules.pledge?.document;
      return now && own.length === 0 ? [{ path, code: 'required' }] : [];
    });
}

/** Refuses one file more than the kind may have; a kind of one file has it replaced instead. */
export function assertRoom({ maxFiles = 1 }: DocumentRule, count: number): void {
  if (maxFiles > 1 && count >= maxFiles) refuse('conflict', 'too-many-files', { max: maxFiles });
}

/** Refuses with `files-unknown` an order that does not name each file exactly once. */
export function assertOrder(wanted: readonly string[], files: readonly string[]): void {
  const same = wanted.length === files.length && new Set(wanted).size === files.length;
  if (!same || !files.every((id) => wanted.includes(id))) refuse('conflict', 'files-unknown', { files });
}
