import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { finished, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, refuse } from '#kernel';
import { codeOf } from '#platform/sql-state';

/** Bytes that lie on this machine's disk. */
export interface Written {
  path: string;
  sha256: string;
  size: number;
}

/** What comes while the disk writes is gathered, so that a file takes a few large writes; in bytes. */
const GATHERED = 512 * 1024;
/** No room on the disk, or none left for this user. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a stream to a new file and forces it to disk. The stream is never destroyed but read to its end, kept or not:
 * the connection it comes from would hang.
 * @throws DomainError `file-too-large` as soon as `maxBytes` are exceeded, `file-empty`, `file-interrupted`, `storage-full`
 */
export async function write(path: string, stream: NodeJS.ReadableStream, maxBytes: number): Promise<Written> {
  const meter = { size: 0, hash: createHash('sha256') };
  const gate = metered(meter, maxBytes);
  finished(stream, (error) => error && gate.destroy(new DomainError('malformed', 'file-interrupted')));
  stream.pipe(gate);
  try {
    await pipeline(gate, createWriteStream(path, { flags: 'wx', flush: true, highWaterMark: GATHERED }));
    if (meter.size === 0) refuse('invalid', 'file-empty');
    return { path, size: meter.size, sha256: meter.hash.digest('hex') };
  } catch (error) {
    await discard(path);
    throw inWords(error);
  } finally {
    stream.unpipe(gate).resume();
  }
}

/** Adds to the end of a file, creating it, and forces it to disk; what came before a cut stays. Returns the new size. */
export async function append(path: string, stream: Readable): Promise<number> {
  try {
    await pipeline(stream, createWriteStream(path, { flags: 'a', flush: true, highWaterMark: GATHERED }));
  } catch (error) {
    throw inWords(error);
  }
  return sizeOf(path);
}

/** Size of a file in bytes, 0 when there is none. */
export async function sizeOf(path: string): Promise<number> {
  const facts = await stat(path).catch(() => null);
  return facts?.size ?? 0;
}

/** Reads a file that came in pieces and forces it to disk as a whole. */
export async function measured(path: string): Promise<Written> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const meter = { size: 0, hash: createHash('sha256') };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    meter.size += (chunk as Buffer).length;
    meter.hash.update(chunk as Buffer);
  }
  return { path, size: meter.size, sha256: meter.hash.digest('hex') };
}

/** Removes a file that is no longer wanted; its absence is fine. */
export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
}

function inWords(error: unknown): unknown {
  return FULL.has(codeOf(error)) ? new DomainError('full', 'storage-full') : error;
}

function metered(meter: { size: number; hash: Hash }, maxBytes: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      meter.size += chunk.length;
      if (meter.size > maxBytes) return done(new DomainError('too-large', 'file-too-large', { maxBytes }));
      meter.hash.update(chunk);
      done(null, chunk);
    },
  });
}
