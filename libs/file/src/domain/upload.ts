import { lifecycle } from '#kernel';

/** What a file may be; `maxBytes` in bytes; `maxPages` null where pages are not counted; `maxSeconds` of a film. */
export interface FileRule {
  mediaTypes: readonly string[];
  maxBytes: number;
  maxPages: number | null;
  maxSeconds?: number | null;
}

/** A file on its way in, as the client describes it. */
export interface IncomingFile {
  stream: NodeJS.ReadableStream;
  name: string;
  mediaType: string;
}

/** Kept bytes are held until somebody has looked inside. */
export const UPLOAD_STATES = ['held', 'passed', 'refused'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** What the inspection makes of an upload. */
export const uploadLife = lifecycle<UploadState, 'pass' | 'refuse'>({
  initial: 'held',
  final: ['passed', 'refused'],
  moves: { held: { pass: 'passed', refuse: 'refused' } },
});

/** Why an upload was refused: a refusal's code and what fills its text. */
export interface Flaw {
  code: string;
  details: Record<string, unknown>;
}

/** Bytes that lie safely, but belong to nothing yet; `pages` and `seconds` null when unknown or without meaning. */
export interface ReceivedFile {
  sha256: string;
  name: string;
  mediaType: string;
  size: number;
  pages: number | null;
  seconds: number | null;
  state: UploadState;
  rule: FileRule;
}

/** A kept file: who handed in which bytes under which name. */
export interface Upload extends ReceivedFile {
  id: string;
  personId: string;
  createdAt: Date;
  flaw: Flaw | null;
}
