import { refuse } from '#kernel';

/** An entry as the directory of an archive states it; sizes in bytes. */
export interface ArchiveEntry {
  name: string;
  packed: number;
  unpacked: number;
  /** Unix mode where the archive tells one, else 0. */
  mode: number;
  encrypted: boolean;
}

/** Bounds that no honest presentation comes near; sizes in bytes. */
const MOST = { entries: 5_000, unpacked: 500_000_000, ratio: 200, ratioFrom: 1_000_000, depth: 1, inner: 50_000_000 };
const ARCHIVE = /\.(zip|rar|7z|gz|bz2|xz|tar|tgz|jar|cab|iso)$/i;
const OFFICE = /\.(docx|xlsx|pptx)$/i;
const PROGRAM = /\.(exe|com|scr|bat|cmd|msi|dll|js|vbs|ps1|hta|lnk|sh)$/i;
const ACTIVE = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/.*)$/i;
const LINK = 0o120000;
const KIND = 0o170000;

/**
 * Refuses by the directory alone, before anything is unpacked: links, paths that lead out, programs and macros,
 * encryption, too many entries, and sizes or ratios of a bomb.
 * @throws DomainError with a code for each
 */
export function assertHarmless(entries: readonly ArchiveEntry[]): void {
  if (entries.length > MOST.entries) {
    refuse('invalid', 'file-archive-entries', { count: entries.length, max: MOST.entries });
  }
  for (const entry of entries) assertEntry(entry);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST.unpacked || entries.some(swells)) refuse('invalid', 'file-archive-bomb');
}

function assertEntry({ name, mode, encrypted }: ArchiveEntry): void {
  if (leadsOut(name)) refuse('invalid', 'file-archive-path');
  if ((mode & KIND) === LINK) refuse('invalid', 'file-archive-link');
  if (encrypted) refuse('invalid', 'file-encrypted');
  if (ACTIVE.test(name) || PROGRAM.test(name)) refuse('invalid', 'file-archive-active', { name });
  if (ARCHIVE.test(name)) refuse('invalid', 'file-archive-nested', { name });
}

/** Whether unpacking would write outside: absolute, with a drive, or climbing. */
function leadsOut(name: string): boolean {
  return /^([\\/]|[A-Za-z]:)/.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0');
}

function swells({ packed, unpacked }: ArchiveEntry): boolean {
  return unpacked > MOST.ratioFrom && unpacked > packed * MOST.ratio;
}

/**
 * The documents inside a document (the table behind a chart, say) that must be looked into as well.
 * @param depth how deep this archive lies itself, 0 for the file
 * @throws DomainError `file-archive-nested` when they lie too deep, `file-archive-bomb` when one is too large to look into
 */
export function documentsWithin(entries: readonly ArchiveEntry[], depth: number): string[] {
  const inner = entries.filter(({ name }) => OFFICE.test(name));
  if (inner.length > 0 && depth >= MOST.depth) refuse('invalid', 'file-archive-nested', { name: inner[0]?.name });
  if (inner.some(({ unpacked }) => unpacked > MOST.inner)) refuse('invalid', 'file-archive-bomb');
  return inner.map(({ name }) => name);
}
