import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import {
  assertApprovable,
  assertRequestable,
  type ChangeRequest,
  changeRequestLife,
} from '../../domain/change-request.js';
import { may } from '../../domain/policy.js';
import { ChangeRequestEntity } from '../../tables/change-request.entity.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';
import { changePlace } from '../team/store-member.js';
import { makeChange } from './make-change.js';
import { requestOf } from './request-of.js';

/** An organiser approves or refuses what a team asked to change; its lead may take it back. */
@Injectable()
export class SettleChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  approve(actor: Actor, id: string, requestId: string, note: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const atHand = await this.entries.takeForDesk(tx, actor, id);
      permit(may.settleChange(actor, atHand.entry));
      const request = await requestOf(tx, id, requestId);
      const state = changeRequestLife.advance(request.state, 'approve');
      assertRequestable(atHand.entry, request.part);
      assertApprovable(request, note);
      const frozen = await makeChange(tx, actor, atHand, request);
      await this.settle(tx, actor, { request, atHand }, { state, note, revisionNo: frozen.no });
      const details = { revision: frozen.no, number: frozen.number, contentHash: frozen.contentHash };
      const line = { editionId: atHand.entry.editionId, subject: id };
      await this.journal.record(tx, actor, 'entry.revision-frozen', { ...line, details, seal: { ...details } });
      const about = { requestId, part: request.part, revision: frozen.no };
      await this.journal.record(tx, actor, 'entry.change-approved', { ...line, details: about });
    });
  }

  refuse(actor: Actor, id: string, requestId: string, note: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const atHand = await this.entries.takeForDesk(tx, actor, id);
      permit(may.settleChange(actor, atHand.entry));
      const request = await requestOf(tx, id, requestId);
      const state = changeRequestLife.advance(request.state, 'refuse');
      await this.settle(tx, actor, { request, atHand }, { state, note, revisionNo: null });
      await this.note(tx, actor, 'entry.change-refused', { request, atHand });
    });
  }

  takeBack(actor: Actor, id: string, requestId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const atHand = await this.entries.take(tx, actor, id);
      permit(may.leadTeam(actor, atHand.entry));
      const request = await requestOf(tx, id, requestId);
      const state = changeRequestLife.advance(request.state, 'takeBack');
      await this.settle(tx, actor, { request, atHand }, { state, note: '', revisionNo: null });
      await this.note(tx, actor, 'entry.change-taken-back', { request, atHand });
    });
  }

  private async settle(tx: Tx, actor: Actor, { request, atHand }: Settling, settled: Settled): Promise<void> {
    const { state, note, revisionNo } = settled;
    const who = { settledBy: actor.personId, settledAt: atHand.at };
    await tx.update(ChangeRequestEntity, { id: request.id }, { state, note: note.trim(), revisionNo, ...who });
    if (request.memberId !== null) await changePlace(tx, request.memberId, { leadOfferedAt: null });
  }

  private note(tx: Tx, actor: Actor, kind: SettledLine, { request, atHand }: Settling): Promise<void> {
    const { editionId, id: subject } = atHand.entry;
    const details = { requestId: request.id, part: request.part };
    return this.journal.record(tx, actor, kind, { editionId, subject, details });
  }
}

type SettledLine = 'entry.change-refused' | 'entry.change-taken-back';
type Settled = Pick<ChangeRequest, 'state' | 'note' | 'revisionNo'>;

interface Settling {
  request: ChangeRequest;
  atHand: AtHand;
}
