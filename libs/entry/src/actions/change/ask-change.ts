import { Injectable } from '@nestjs/common';
import { RegisterOrganisation } from '#identity';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertRequestable, changeRequestLife } from '../../domain/change-request.js';
import { may } from '../../domain/policy.js';
import { ChangeRequestEntity } from '../../tables/change-request.entity.js';
import { askToLead } from './answer-lead.js';
import { TeamAtHand } from '../team/team-at-hand.js';
import { type ChangeOrder, wantedChange } from './wanted-change.js';

/** The lead asks to change what is fixed since the entry was reviewed or admitted. */
@Injectable()
export class AskChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
    private readonly register: RegisterOrganisation,
  ) {}

  run(actor: Actor, id: string, order: ChangeOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, id, order));
  }

  /** `change-open` while another one waits, `change-same` where nothing would change. */
  async within(tx: Tx, actor: Actor, id: string, order: ChangeOrder): Promise<{ id: string }> {
    const held = await this.team.take(tx, actor, id);
    permit(may.leadTeam(actor, held.entry));
    assertRequestable(held.entry, order.part);
    const wanted = await wantedChange(tx, held, order, (asked) => this.register.within(tx, actor, asked));
    if (wanted.before === wanted.wanted) refuse('invalid', 'change-same');
    const request = newId();
    const stored = tx.insert(ChangeRequestEntity, {
      ...{ id: request, entryId: id, part: order.part, state: changeRequestLife.initial, ...wanted },
      ...{ reason: order.reason.trim(), proof: order.proof.trim(), askedBy: held.entry.leadId, askedAt: held.at },
      ...{ agreedAt: null, settledBy: null, settledAt: null, note: '', revisionNo: null },
    });
    await uniqueRefusal(stored, { uq_change_request_open: ['conflict', 'change-open'] });
    const note = { editionId: held.entry.editionId, subject: id };
    const details = { requestId: request, part: order.part };
    await this.journal.record(tx, actor, 'entry.change-requested', { ...note, details });
    if (wanted.memberId !== null) await askToLead(tx, this.journal, actor, { ...held, memberId: wanted.memberId });
    return { id: request };
  }
}
