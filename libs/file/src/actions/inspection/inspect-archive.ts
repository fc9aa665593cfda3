import { buffer } from 'node:stream/consumers';
import { DomainError, refuse } from '#kernel';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { type ArchiveEntry, assertHarmless, documentsWithin } from '../../domain/archive.js';

const LAZY = { lazyEntries: true, decodeStrings: false, autoClose: false };
/** More than the domain allows, so that a directory of millions is not read to its end. */
const MOST_READ = 20_000;

/** Looks at a document that is an archive (PPTX, DOCX, XLSX) by its directory, and into the documents inside it. */
export async function inspectArchive(path: string): Promise<void> {
  await legible(async () => look(await openPromise(path, LAZY), 0));
}

/** What cannot be read as an archive is refused in our own words. */
async function legible(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    refuse('invalid', 'file-archive-broken');
  }
}

async function look(zip: ZipFile, depth: number): Promise<void> {
  try {
    const raw = await entriesOf(zip);
    const entries = raw.map(describe);
    assertHarmless(entries);
    const inner = new Set(documentsWithin(entries, depth));
    for (const [index, { name }] of entries.entries()) {
      const entry = raw[index];
      if (entry && inner.has(name)) await lookInto(zip, entry, depth + 1);
    }
  } finally {
    zip.close();
  }
}

async function lookInto(zip: ZipFile, entry: Entry, depth: number): Promise<void> {
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  await look(await fromBufferPromise(bytes, LAZY), depth);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MOST_READ) break;
  }
  return entries;
}

function describe(entry: Entry): ArchiveEntry {
  return {
    name: entry.fileNameRaw.toString('utf8'),
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    mode: entry.externalFileAttributes >>> 16,
    encrypted: entry.isEncrypted(),
  };
}
