import { refuse } from '#kernel';
import type { DocumentRule } from './document.js';
import { type Entry, isWaiting } from './entry.js';
import type { Draft, FrozenDocument, RevisionContent } from './revision.js';

/** How long after the deadline a file may still arrive that was on its way before. */
const GRACE_MINUTES = 15;

/** A file on its way: its id stays when it has arrived. */
export interface ExpectedFile {
  id: string;
  kind: string;
  name: string;
  size: number;
}

/** A submit that was pressed in time and waits for files; what it freezes was taken when it was pressed. */
export interface Waiting {
  entryId: string;
  pressedAt: Date;
  pressedBy: string;
  /** Exclusive. */
  until: Date;
  content: RevisionContent;
  expected: ExpectedFile[];
}

/** Until when a submit waits, exclusively: a quarter of an hour past the deadline. */
export function graceUntil(deadline: Date): Date {
  return new Date(deadline.getTime() + GRACE_MINUTES * 60_000);
}

/** Whether a file may take its place after the deadline: a submit waits for this very file, and still does. */
export function isExcused(waiting: Pick<Waiting, 'until' | 'expected'> | undefined, id: string, now: Date): boolean {
  return waiting !== undefined && now < waiting.until && waiting.expected.some((file) => file.id === id);
}

/** Refuses with `submission-waits` to take up an entry whose submit waits for a file that may still come. */
export function refuseWaiting(entry: Pick<Entry, 'waitsUntil'>, now: Date): void {
  if (isWaiting(entry, now)) refuse('conflict', 'submission-waits', { until: entry.waitsUntil });
}

/** The draft as it will be when the files are there; in a kind of one file the new one replaces the old. */
export function withExpected(draft: Draft, expected: readonly ExpectedFile[], rules: readonly DocumentRule[]): Draft {
  const single = (kind: string) => (rules.find(({ code }) => code === kind)?.maxFiles ?? 1) === 1;
  const replaced = (kind: string) => single(kind) && expected.some((file) => file.kind === kind);
  const coming = expected.map(({ id, ...file }) => ({
    ...{ ...file, uploadId: id, sha256: '', mediaType: '', state: 'held' as const },
    ...{ flaw: null, pages: null, seconds: null },
  }));
  const documents = [...draft.documents.filter(({ kind }) => !replaced(kind)), ...coming];
  return { ...draft, documents: documents.toSorted((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind))) };
}

/** What is frozen once every file has arrived; null while one is missing. */
export function arrivedContent(
  { content, expected }: Pick<Waiting, 'content' | 'expected'>,
  uploads: readonly Omit<FrozenDocument, 'kind'>[],
): RevisionContent | null {
  if (!expected.every(({ id }) => uploads.some(({ uploadId }) => uploadId === id))) return null;
  const documents = content.documents.map((file) => {
    const arrived = uploads.find(({ uploadId }) => uploadId === file.uploadId);
    return arrived ? { ...file, name: arrived.name, sha256: arrived.sha256, size: arrived.size } : file;
  });
  return { ...content, documents };
}
