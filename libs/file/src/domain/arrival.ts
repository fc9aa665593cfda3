import type { FileRule } from './upload.js';

/** Longest value of a target, and how many there may be. */
const TARGET = { values: 8, length: 200 } as const;

/** Where an upload belongs, in the words of the context that takes it: an entry's id and a kind of document, say. */
export type UploadTarget = Readonly<Record<string, string>>;

/** What a client says about a file before its bytes come. */
export interface Announcement {
  purpose: string;
  target: UploadTarget;
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
}

/** An upload that has begun; `createdAt` is when, and decides about deadlines. */
export interface Arrival extends Announcement {
  id: string;
  personId: string;
  rule: FileRule;
  createdAt: Date;
}

/**
 * The announcement in the metadata of a tus upload: `purpose`, `filename`, `filetype`, and the target.
 * @returns null when a part is missing or there is too much of it
 */
export function announcementOf(metadata: Readonly<Record<string, string | null>>, size: number): Announcement | null {
  const { purpose, filename: name, filetype, ...rest } = metadata;
  const target = Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== null);
  const fits = target.length <= TARGET.values && target.every(([, value]) => value.length <= TARGET.length);
  if (!purpose || !name || !fits || !Number.isSafeInteger(size)) return null;
  return { purpose, name, mediaType: filetype ?? '', size, target: Object.fromEntries(target) };
}
