import { createCipheriv, createDecipheriv, randomBytes, randomInt, scryptSync } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, type ZipFile as Zip } from 'yauzl';
import { ZipFile } from 'yazl';

/** Without I, L, O and U, which people take for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CIPHER = 'aes-256-gcm';
const MARK = 'portal parcel 1\n';
const [SALT, IV, TAG] = [16, 12, 16];
const HEAD = MARK.length + SALT + IV;
const OWNER_ONLY = 0o600;

/** Thrown when a parcel cannot be opened: another code, another kind of file, or damage on the way. */
export class ParcelError extends Error {}

/** A part of a parcel, opened when it is its turn. */
export interface Part {
  readonly name: string;
  open(): Promise<Readable>;
}

/** A code of 100 bits, as people write it down. */
export function parcelCode(): string {
  const letters = Array.from({ length: 20 }, () => ALPHABET[randomInt(32)]).join('');
  return letters.match(/.{5}/g)!.join('-');
}

/** Puts the parts into one file that only the code opens (ZIP in AES-256-GCM); it is there when it is whole. */
export async function packParcel(file: string, code: string, parts: Iterable<Part>): Promise<void> {
  const [salt, iv] = [randomBytes(SALT), randomBytes(IV)];
  const cipher = createCipheriv(CIPHER, keyOf(code, salt), iv);
  const half = `${file}.half`;
  await writeFile(half, Buffer.concat([Buffer.from(MARK), salt, iv]), { mode: OWNER_ONLY });
  const zip = new ZipFile();
  for (const part of parts) {
    zip.addReadStreamLazy(part.name, {}, (give) => {
      part.open().then(
        (stream) => give(null, stream),
        (error: unknown) => give(error, undefined as never),
      );
    });
  }
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  zip.end();
  await Promise.race([pipeline(zip.outputStream, cipher, createWriteStream(half, { flags: 'a' })), failed]);
  await appendFile(half, cipher.getAuthTag(), { flush: true });
  await rename(half, file);
}

/** An opened parcel: its bytes are those that were packed. Close it, which also forgets what was unlocked. */
export class Parcel {
  private constructor(
    private readonly zip: Zip,
    private readonly folder: string,
  ) {}

  /** @throws ParcelError */
  static async open(file: string, code: string, folder: string): Promise<Parcel> {
    const own = join(folder, 'parcel-unlocked');
    // What a process that was killed has left is open to whoever reads the folder.
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { recursive: true, mode: 0o700 });
    try {
      const unlocked = join(own, 'parcel.zip');
      await unlock(file, code, unlocked);
      return new Parcel(await openPromise(unlocked, { lazyEntries: true, autoClose: false }), own);
    } catch (error) {
      await rm(own, { recursive: true, force: true });
      throw error;
    }
  }

  /** The parts in the order in which they were packed; each is to be read before the next. */
  async *parts(): AsyncGenerator<{ name: string; bytes: Readable }> {
    for await (const entry of this.zip.eachEntry()) {
      yield { name: entry.fileName, bytes: await this.zip.openReadStreamPromise(entry) };
    }
  }

  async close(): Promise<void> {
    this.zip.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Nothing of it is used before all of it has proven to be as it was packed. */
async function unlock(file: string, code: string, to: string): Promise<void> {
  const { head, tag, size } = await endsOf(file);
  const salt = head.subarray(MARK.length, MARK.length + SALT);
  const decipher = createDecipheriv(CIPHER, keyOf(code, salt), head.subarray(HEAD - IV));
  decipher.setAuthTag(tag);
  const sealed = createReadStream(file, { start: HEAD, end: size - TAG - 1 });
  await pipeline(sealed, decipher, createWriteStream(to, { mode: OWNER_ONLY })).catch((error: unknown) => {
    if ((error as { code?: string }).code) throw error;
    throw new ParcelError('This code does not open the parcel, or the parcel was damaged on the way.');
  });
}

async function endsOf(file: string): Promise<{ head: Buffer; tag: Buffer; size: number }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const [head, tag] = [Buffer.alloc(HEAD), Buffer.alloc(TAG)];
    if (size > HEAD + TAG) await handle.read(head, 0, HEAD, 0);
    if (head.subarray(0, MARK.length).toString('latin1') !== MARK)
      throw new ParcelError(`${file} is no parcel of a portal.`);
    await handle.read(tag, 0, TAG, size - TAG);
    return { head, tag, size };
  } finally {
    await handle.close();
  }
}

/** Whoever types the code may leave out the hyphens and write small. */
function keyOf(code: string, salt: Buffer): Buffer {
  return scryptSync(code.toUpperCase().replace(/[^0-9A-Z]/g, ''), salt, 32);
}
