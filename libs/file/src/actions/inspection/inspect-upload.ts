import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { DomainError, SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { Storage } from '#platform/storage';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { VirusScan } from '#platform/virus-scan';
import { blobKey } from '../../domain/blob.js';
import { type Flaw, type Upload, uploadLife } from '../../domain/upload.js';
import { UPLOAD } from '../../queries/files.js';
import { type Facts, inspectFile } from './inspect-file.js';

/** The job that looks into one held upload. */
export const INSPECTION = 'file.inspect';

type Outcome = { flaw: null; facts: Facts } | { flaw: Flaw; facts: null };

const OUTCOME = `UPDATE file.upload SET state = $2, flaw = $3, pages = $4, seconds = $5, inspected_at = $6
  WHERE id = $1`;

/** Looks into a held upload, asks the scanner, and lets it pass or refuses it. */
@Injectable()
export class InspectUpload {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly storage: Storage,
    private readonly scan: VirusScan,
  ) {}

  /** Nothing to do for an upload that is no longer held. @throws ScannerAway while the scanner does not answer */
  async run(id: string): Promise<void> {
    const upload = await row<Upload>(this.unit.read, `${UPLOAD} WHERE id = $1`, [id]);
    if (upload?.state !== 'held') return;
    const outcome = await this.look(upload);
    await this.unit.run((tx) => this.within(tx, id, outcome));
  }

  async within(tx: Tx, id: string, { flaw, facts }: Outcome): Promise<void> {
    const upload = await row<Upload>(tx, `${UPLOAD} WHERE id = $1 FOR UPDATE`, [id]);
    if (upload?.state !== 'held') return;
    const state = uploadLife.advance(upload.state, flaw ? 'refuse' : 'pass');
    await tx.query(OUTCOME, [id, state, flaw, facts?.pages ?? null, facts?.seconds ?? null, await now(tx)]);
    if (!flaw) return;
    const details = { reason: flaw.code, personId: upload.personId };
    await this.journal.record(tx, SYSTEM, 'file.refused', { editionId: null, subject: id, details });
  }

  private async look({ sha256, name, mediaType, size, rule }: Upload): Promise<Outcome> {
    const copy = await this.storage.local(blobKey(sha256));
    try {
      const malware = await this.scan.look(copy.path);
      if (malware !== null) return { flaw: { code: 'file-infected', details: { malware } }, facts: null };
      return { flaw: null, facts: await inspectFile({ path: copy.path, size, name, mediaType }, rule) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { flaw: { code: error.code, details: { ...error.details } }, facts: null };
    } finally {
      await copy.release();
    }
  }
}
