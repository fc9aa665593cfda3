import { open, readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { refuse } from '#kernel';
import { filmSeconds } from '../../domain/film.js';
import { assertContent } from '../../domain/media-type.js';
import { lookAtPdf } from '../../domain/pdf.js';
import { isShowable } from '../../domain/picture.js';
import { isAlsoArchive } from '../../domain/polyglot.js';
import type { FileRule } from '../../domain/upload.js';
import { inspectArchive } from './inspect-archive.js';

/** What a look inside tells beside that nothing is wrong; null where unknown or without meaning. */
export interface Facts {
  pages: number | null;
  seconds: number | null;
}

/** What is looked at: the bytes, and what they claim to be. */
export interface Claim {
  path: string;
  size: number;
  name: string;
  mediaType: string;
}

const NONE: Facts = { pages: null, seconds: null };

/** Looks inside a file; whatever is wrong with it is thrown as the refusal that people read. */
export async function inspectFile(claim: Claim, rule: FileRule): Promise<Facts> {
  const found = await fileTypeFromFile(claim.path);
  assertContent(found?.mime, claim.mediaType, claim.name);
  if (claim.mediaType === 'application/pdf') return inspectPdf(await readFile(claim.path), rule);
  if (claim.mediaType.startsWith('image/')) return inspectPicture(await readFile(claim.path));
  if (claim.mediaType === 'video/mp4') return inspectFilm(claim, rule);
  await inspectArchive(claim.path);
  return NONE;
}

function inspectPdf(bytes: Buffer, { maxPages }: FileRule): Facts {
  if (isAlsoArchive(bytes)) refuse('invalid', 'file-polyglot');
  const { pages, active, encrypted } = lookAtPdf(bytes);
  if (encrypted) refuse('invalid', 'file-encrypted');
  if (active) refuse('invalid', 'file-active-content');
  if (maxPages !== null && pages !== null && pages > maxPages) {
    refuse('invalid', 'file-too-many-pages', { pages, maxPages });
  }
  return { ...NONE, pages };
}

function inspectPicture(bytes: Buffer): Facts {
  if (isAlsoArchive(bytes)) refuse('invalid', 'file-polyglot');
  if (!isShowable(bytes)) refuse('invalid', 'file-picture');
  return NONE;
}

async function inspectFilm({ path, size }: Claim, { maxSeconds = null }: FileRule): Promise<Facts> {
  const file = await open(path, 'r');
  try {
    const read = async (at: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const seconds = await filmSeconds(read, size);
    if (seconds === null) refuse('invalid', 'file-film');
    if (maxSeconds !== null && seconds > maxSeconds) {
      refuse('invalid', 'file-too-long', { seconds: Math.ceil(seconds), maxSeconds });
    }
    return { ...NONE, seconds: Math.round(seconds * 10) / 10 };
  } finally {
    await file.close();
  }
}
