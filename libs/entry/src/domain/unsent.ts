import { type Field, isShown } from '#kernel';
import { factsOf } from './facts.js';
import { changesBetween } from './review/revision-change.js';
import type { DraftContent, RevisionContent } from './revision.js';

/** A part that a team wrote after its last submit and has not handed in; `path` as in a comparison of two revisions. */
export interface UnsentPart {
  path: string;
  value: unknown;
}

/** Unsent parts that were kept aside, because the draft was put back to a revision. */
export interface SetAsideParts {
  id: string;
  entryId: string;
  /** The revision it was put back to. */
  revisionNo: number;
  /** Of the form that the parts answer. */
  formVersion: number;
  parts: UnsentPart[];
  setAsideAt: Date;
}

/**
 * What the draft says beyond what was handed in; what it merely leaves out are no words that could be lost. Nothing of `open`, which
 * stays in the draft, nor of the team, whose places live their own life.
 */
export function unsentParts(
  handedIn: RevisionContent,
  draft: DraftContent,
  open: readonly string[] = [],
): UnsentPart[] {
  const now = { ...draft, organisation: draft.organisation ?? handedIn.organisation };
  return changesBetween(handedIn, now)
    .filter(({ path, after }) => after !== null && path !== 'members' && !open.includes(path))
    .map(({ path, after }) => ({ path, value: path.startsWith(DOCUMENT) ? filesAt(path, draft) : after }));
}

const DOCUMENT = 'documents.';

/** The files of a kind, by which its team gets them back. */
function filesAt(path: string, { documents }: DraftContent) {
  const own = documents.filter(({ kind }) => path === `${DOCUMENT}${kind}`);
  return own.map(({ uploadId, name, sha256, size }) => ({ uploadId, name, sha256, size }));
}

/** The questions that what was handed in does not show: their answers are no part of it, whatever they say. */
export function hiddenBeside(fields: readonly Field[], content: RevisionContent): string[] {
  const beside = { ...content.answers, ...factsOf(content) };
  return fields.filter((field) => !isShown(field, beside)).map(({ key }) => key);
}
