import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { blobPath } from '../domain/blob.js';

interface Written {
  path: string;
  sha256: string;
  size: number;
}

/**
 * Writes a stream to a new file of the folder and forces it to disk. The stream is never destroyed but read to its end,
 * kept or not: the connection it comes from would hang.
 * @throws DomainError `file-too-large` as soon as `maxBytes` are exceeded, `file-empty`, `file-interrupted`
 */
export async function write(folder: string, stream: NodeJS.ReadableStream, maxBytes: number): Promise<Written> {
  const path = join(folder, newId());
  const meter = { size: 0, hash: createHash('sha256') };
  const gate = metered(meter, maxBytes);
  finished(stream, (error) => error && gate.destroy(new DomainError('malformed', 'file-interrupted')));
  stream.pipe(gate);
  try {
    await pipeline(gate, createWriteStream(path, { flags: 'wx', flush: true }));
    if (meter.size === 0) refuse('invalid', 'file-empty');
    return { path, size: meter.size, sha256: meter.hash.digest('hex') };
  } catch (error) {
    await discard(path);
    throw error;
  } finally {
    stream.unpipe(gate).resume();
  }
}

/** Moves a complete file to the place of its hash; the same bytes again change nothing. */
export async function settle(path: string, dataFolder: string, sha256: string): Promise<void> {
  const place = blobPath(dataFolder, sha256);
  await mkdir(dirname(place), { recursive: true });
  await rename(path, place);
  const folder = await open(dirname(place), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes a file that is no longer wanted; its absence is fine. */
export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
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
