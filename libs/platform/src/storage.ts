import type { Readable } from 'node:stream';

/** A kept object as a file of this machine; `release` when it is no longer needed. */
export interface LocalCopy {
  readonly path: string;
  release(): Promise<void>;
}

/** An object of the store; `at` is when it was last written, by the store's own clock. */
export interface Kept {
  readonly key: string;
  readonly at: Date;
}

/** Keeps bytes under keys such as `files/ab/abcd…`: on this machine's disk, or in an S3-compatible store. */
export abstract class Storage {
  /** Keeps a complete local file, which stays where it is. Durable when it resolves; the same key again changes nothing. */
  abstract keep(path: string, key: string): Promise<void>;

  /** The bytes from `from` to `to` (both inclusive, from 0) or all of them; an absent key rejects. */
  abstract open(key: string, range?: { from: number; to: number }): Promise<Readable>;

  /** The object as a local file; an absent key rejects. */
  abstract local(key: string): Promise<LocalCopy>;

  /** Its absence is fine. */
  abstract remove(key: string): Promise<void>;

  /** Everything below a prefix that ends in `/`, in no order. */
  abstract list(prefix: string): AsyncIterable<Kept>;
}
