import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type FileRule, type IncomingFile, KeepFile } from '#file';
import { ProvePhone } from '#identity';
import { type Actor, refuse, VISITOR } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { MOST_EVIDENCE, purposeOf } from '../../domain/objection/objecting.js';
import { EvidenceEntity } from '../../tables/objection/evidence.entity.js';
import { runningNotice } from './lock-notice.js';

/** What evidence may be. */
export const EVIDENCE_RULE: FileRule = {
  mediaTypes: [
    ...['application/pdf', 'image/jpeg', 'image/png'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  maxBytes: 20 * 1024 * 1024,
  maxPages: 200,
};

const COUNT = 'SELECT count(*)::int AS count FROM publication.evidence WHERE proof_id = $1';

/** Takes in a file of somebody who proved their number and is about to object. The file is nobody's account's. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly phones: ProvePhone,
    private readonly files: KeepFile,
  ) {}

  async run(noticeId: string, token: string, side: 'objector' | 'seal', file: IncomingFile): Promise<KeptEvidence> {
    const { read } = this.unit;
    await runningNotice(read, this.editions, noticeId, await now(read));
    const { id: proofId } = await this.phones.proven(read, token, purposeOf.notice(noticeId));
    const kept = await row<{ count: number }>(read, COUNT, [proofId]);
    if ((kept?.count ?? 0) >= MOST_EVIDENCE) refuse('conflict', 'evidence-full', { most: MOST_EVIDENCE });
    const received = await this.files.receive(file, EVIDENCE_RULE);
    return this.unit.run(async (tx) => {
      const holder: Actor = { ...VISITOR, personId: proofId };
      const upload = await this.files.within(tx, holder, received);
      const id = newId();
      const none = { objectionId: null, hearingId: null };
      await tx.insert(EvidenceEntity, { id, uploadId: upload.id, side, proofId, ...none, keptAt: await now(tx) });
      return { id, name: upload.name, size: upload.size };
    });
  }
}

/** A file that was taken in. */
export interface KeptEvidence {
  id: string;
  name: string;
  size: number;
}
