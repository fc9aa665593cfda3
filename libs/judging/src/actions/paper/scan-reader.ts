import { Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type FileRule, type IncomingFile, KeepFile, type Upload } from '#file';
import type { Actor } from '#kernel';
import { Press } from '#platform/press';
import type { Tx } from '#platform/unit-of-work';
import { PAPER_PREFIX, type PaperCode, paperCodeOf } from '../../domain/paper/paper.js';

const RULE: FileRule = {
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
  maxBytes: 15 * 1024 * 1024,
  maxPages: 4,
};

/** A scan that has come in and was looked into; `code`: null where none could be read. */
export interface ReadScan {
  received: Awaited<ReturnType<KeepFile['receive']>>;
  code: PaperCode | null;
}

/** Takes scans of paper sheets in, by the rules every file keeps, and reads the code on them. */
@Injectable()
export class ScanReader {
  constructor(
    private readonly files: KeepFile,
    private readonly press: Press,
  ) {}

  /** Outside a transaction. What still waits for the scanner of malware is opened by nobody, so its code stays unread. */
  async read({ stream, ...incoming }: IncomingFile): Promise<ReadScan> {
    const pieces: Buffer[] = [];
    const copy = new Transform({
      transform(piece: Buffer, _encoding, done) {
        pieces.push(piece);
        done(null, piece);
      },
    });
    stream.on('error', (error: Error) => copy.destroy(error));
    const received = await this.files.receive({ ...incoming, stream: stream.pipe(copy) }, RULE);
    if (received.state !== 'passed') return { received, code: null };
    const texts = await this.press.codes(Buffer.concat(pieces), received.mediaType, PAPER_PREFIX);
    return { received, code: texts.map(paperCodeOf).find((one) => one !== null) ?? null };
  }

  keep(tx: Tx, actor: Actor, { received }: ReadScan): Promise<Upload> {
    return this.files.within(tx, actor, received);
  }
}
