import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { acceptedBy, assertAcceptable } from '../../domain/scan-decision.js';
import { ScanDecisionEntity } from '../../tables/scan-decision.entity.js';
import { LookBeside } from '../review/look-beside.js';
import { ScansAtHand } from './scan-at-hand.js';

/** A reviewer has read the scan whose code no program can, and finds it right; it counts when a second one does too. */
@Injectable()
export class AcceptScan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly scans: ScansAtHand,
    private readonly beside: LookBeside,
  ) {}

  run(actor: Actor, id: string, note: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, note));
  }

  async within(tx: Tx, actor: Actor, id: string, note: string): Promise<void> {
    const { entry, facts, by, at } = await this.scans.take(tx, actor, id);
    const { current, sealedBefore, scan, decisions, standing } = facts;
    const accepted = acceptedBy(decisions, scan, { ...current, sealedBefore });
    assertAcceptable(standing, accepted, by);
    const { version, contentHash } = current;
    const uploadId = scan?.uploadId ?? null;
    await tx.insert(ScanDecisionEntity, {
      ...{ id: newId(), entryId: id, uploadId, verdict: 'accept', version, contentHash, reasons: [] },
      ...{ note: note.trim(), dueAt: null, decidedBy: by, decidedAt: at },
    });
    await this.beside.within(tx, id);
    const details = { uploadId, second: accepted.size > 0 };
    await this.journal.record(tx, actor, 'entry.scan-accepted', { editionId: entry.editionId, subject: id, details });
  }
}
