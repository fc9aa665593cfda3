import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { dueAtOf } from '../../domain/review.js';
import { assertAskable, type ScanReason } from '../../domain/scan-decision.js';
import { workingDays } from '#competition';
import { ScanDecisionEntity } from '../../tables/scan-decision.entity.js';
import { changeEntry } from '../entry/store-entry.js';
import { LookBeside } from '../review/look-beside.js';
import { type ScanAtHand, ScansAtHand } from './scan-at-hand.js';

/** What the team reads; `dueAt`: null for as many working days as a correction has. */
export interface ScanRequest {
  reasons: ScanReason[];
  note: string;
  dueAt: Date | null;
}

/** A reviewer asks for another scan of the sealed pledge: that alone is open to the team, and no round of correction is spent. */
@Injectable()
export class AskForScan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly scans: ScansAtHand,
    private readonly beside: LookBeside,
  ) {}

  run(actor: Actor, id: string, request: ScanRequest): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, request));
  }

  async within(tx: Tx, actor: Actor, id: string, request: ScanRequest): Promise<void> {
    const atHand = await this.scans.take(tx, actor, id);
    const { entry, facts, by, at } = atHand;
    const { standing, scan, current } = facts;
    assertAskable(entry, standing, request);
    const dueAt = await dueOf(tx, atHand, request.dueAt);
    const [uploadId, reasons] = [scan?.uploadId ?? null, [...new Set(request.reasons)]];
    await tx.insert(ScanDecisionEntity, {
      ...{ id: newId(), entryId: id, uploadId, verdict: 'ask', version: current.version },
      ...{ contentHash: current.contentHash, reasons, note: request.note.trim(), dueAt, decidedBy: by, decidedAt: at },
    });
    await changeEntry(tx, id, { sealUntil: dueAt });
    await this.beside.within(tx, id);
    const details = { reasons, dueAt: dueAt.toISOString() };
    await this.journal.record(tx, actor, 'entry.scan-asked', { editionId: entry.editionId, subject: id, details });
  }
}

/** A day that is not before the one the team has anyway. */
async function dueOf(tx: Tx, { edition, at, dueAt: open }: ScanAtHand, asked: Date | null): Promise<Date> {
  if (asked !== null && asked <= at) refuse('invalid', 'due-in-past');
  const due = asked ?? dueAtOf(at, edition.plan.correctionDays, await workingDays(tx));
  return due > open ? due : open;
}
