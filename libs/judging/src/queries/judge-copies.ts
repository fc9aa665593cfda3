import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { dateText, refuse, shanghaiDate } from '#kernel';
import { newId } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { readerId, readerMark, showingOf } from '../domain/reading.js';

/** For whom a copy is made, and when. */
export interface CopyReader {
  personId: string;
  name: string;
  at: Date;
}

/** Where copies lie; everything in it can be made again. */
export const copiesFolder = (dataFolder: string) => join(dataFolder, 'copies');

/** Copies for one judge: marked with who reads them, and in a blind round without what tells of their authors. */
@Injectable()
export class JudgeCopies {
  constructor(
    private readonly config: PortalConfig,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  /**
   * Made once a reader and day. A film stays as it is, for pages lay the mark over it; `file-unmarkable` for what can carry
   * none, `file-unreadable` when a file cannot be changed.
   */
  async of(reader: CopyReader, file: OpenFile, blind: boolean): Promise<OpenFile> {
    const showing = showingOf(file.mediaType);
    if (showing === 'overlaid') return file;
    if (showing === 'kept') {
      file.stream.destroy();
      refuse('conflict', 'file-unmarkable');
    }
    const original = await buffer(file.stream);
    const key = [reader.personId, shanghaiDate(reader.at), String(blind), hash('sha256', original)].join(' ');
    const folder = copiesFolder(this.config.DATA_DIR);
    const path = join(folder, hash('sha256', key));
    const kept = await readFile(path).catch(() => null);
    const bytes = kept ?? (await this.made(reader, original, file.mediaType, blind));
    if (kept === null) await keep(folder, path, bytes);
    return { ...file, stream: Readable.from([bytes]), size: bytes.length };
  }

  private async made(reader: CopyReader, original: Buffer, mediaType: string, blind: boolean): Promise<Buffer> {
    const { personId, name, at } = reader;
    const plain = blind ? await this.press.strip(personId, original, mediaType) : original;
    const who = { name, id: readerId(personId), at: dateText(at, 'zh-CN') };
    const foot = this.texts.say('zh-CN', 'judging.copies.foot', who);
    return this.press.stamp(personId, { bytes: plain, mediaType }, { across: readerMark(reader), foot, madeAt: at });
  }
}

/** Whole or not at all, for another request may look for it now. */
async function keep(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${path}.${newId()}`;
  await writeFile(beside, bytes);
  await rename(beside, path);
}
