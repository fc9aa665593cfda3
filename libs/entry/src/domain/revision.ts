import type { Answers } from '#kernel';

/** What is frozen at a submit; nothing of it can ever change. Its hash is SHA-256 of its canonical JSON (RFC 8785). */
export interface RevisionContent {
  title: string;
  track: string;
  division: string;
  formVersion: number;
  lead: { id: string; name: string };
  organisation: { id: string; name: string; uscc: string | null; kind: string; region: string };
  answers: Answers;
  documents: { kind: string; uploadId: string; name: string; sha256: string; size: number }[];
  consents: { code: string; version: number }[];
}
