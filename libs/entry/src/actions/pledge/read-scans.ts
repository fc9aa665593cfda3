import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Files } from '#file';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { Press } from '#platform/press';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { PLEDGE_PREFIX, type PledgeCode, pledgeCodeOf } from '../../domain/pledge.js';
import { type UnreadScan, unreadScans } from '../../queries/pledge/unread-scans.js';

const KEEP = `INSERT INTO entry.pledge_reading (upload_id, code_entry_id, code_version, code_hash, read_at)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (upload_id) DO NOTHING RETURNING upload_id`;

/** Reads the codes on the scans of sealed pledges that came in; what they mean is decided by whoever looks. */
@Injectable()
export class ReadScans {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly files: Files,
    private readonly press: Press,
  ) {}

  /** The scans of one entry, or the oldest of all that wait. */
  async run(entryId: string | null): Promise<void> {
    for (const scan of await unreadScans(this.unit.read, entryId)) {
      const code = await this.read(scan);
      await this.unit.run((tx) => this.within(tx, scan, code));
    }
  }

  async within(tx: Tx, { uploadId, entryId, editionId }: UnreadScan, code: PledgeCode | null): Promise<void> {
    const said = [code?.entryId ?? null, code?.version ?? null, code?.contentHash ?? null];
    const kept = await row(tx, KEEP, [uploadId, ...said, await now(tx)]);
    if (!kept) return;
    const details = { uploadId, found: code !== null };
    await this.journal.record(tx, SYSTEM, 'entry.pledge-read', { editionId, subject: entryId, details });
  }

  private async read({ uploadId }: UnreadScan): Promise<PledgeCode | null> {
    const { stream, mediaType } = await this.files.open(this.unit.read, uploadId);
    const texts = await this.press.codes(await buffer(stream), mediaType, PLEDGE_PREFIX);
    return texts.map(pledgeCodeOf).find((code) => code !== null) ?? null;
  }
}
