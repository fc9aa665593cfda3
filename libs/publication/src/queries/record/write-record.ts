import { createHash } from 'node:crypto';
import { pipeline, Readable, Transform } from 'node:stream';
import yazl from 'yazl';
import { checksums, type RecordedPart, recordIndex } from '../../domain/record/record-index.js';
import type { RecordPart } from './record-part.js';

/** What a record is about. */
export interface RecordAbout {
  readonly edition: { readonly code: string; readonly name: object };
  readonly at: Date;
}

/** An archive of the parts, one after the other as they are read, with their index and its checksums as the last ones. */
export function writeRecord(parts: readonly RecordPart[], { edition, at }: RecordAbout): Readable {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  const written: RecordedPart[] = [];
  for (const part of parts) add(zip, part.path, at, async () => counted(await part.open(), part, written));
  let index = Buffer.alloc(0);
  add(zip, 'index.json', at, () => {
    index = Buffer.from(recordIndex(edition, at, written));
    return Promise.resolve(Readable.from([index]));
  });
  add(zip, 'SHA256SUMS', at, () => {
    const last = { path: 'index.json', sha256: createHash('sha256').update(index).digest('hex') };
    return Promise.resolve(Readable.from([Buffer.from(checksums([...written, last]))]));
  });
  zip.end();
  return out;
}

/** Opened when its turn has come: an archive is written from its first part to its last. */
function add(zip: yazl.ZipFile, path: string, mtime: Date, open: () => Promise<Readable>): void {
  zip.addReadStreamLazy(path, { mtime }, (done) => {
    open().then(
      (stream) => done(null, stream),
      (error: unknown) => zip.emit('error', error),
    );
  });
}

/** The same bytes, noted with their number and hash once all have gone by. */
function counted(from: Readable | Buffer, { path, kind }: RecordPart, written: RecordedPart[]): Readable {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(piece: Buffer | string, _, next) {
      const data = Buffer.from(piece);
      hash.update(data);
      bytes += data.length;
      next(null, data);
    },
    flush(next) {
      written.push({ path, kind, bytes, sha256: hash.digest('hex') });
      next();
    },
  });
  const source = from instanceof Readable ? from : Readable.from([from]);
  return pipeline(source, through, () => undefined);
}
