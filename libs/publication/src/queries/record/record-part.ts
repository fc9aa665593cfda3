import type { Readable } from 'node:stream';
import type { RecordKind } from '../../domain/record/record-index.js';

/** A part of the record before it is written: it is opened when its turn comes. */
export interface RecordPart {
  readonly path: string;
  readonly kind: RecordKind;
  readonly open: () => Promise<Readable | Buffer>;
}

/** A part that is data. */
export function jsonPart(path: string, kind: RecordKind, value: unknown): RecordPart {
  return { path, kind, open: () => Promise.resolve(Buffer.from(`${JSON.stringify(value, null, 2)}\n`)) };
}
