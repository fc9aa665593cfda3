import { Injectable } from '@nestjs/common';
import { DeclareAffiliation } from '#identity';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { bindProfile } from './profile/bind-profile.js';

/** Once only, never a second place for somebody who has one, and not when the seat is gone again: news may come late. */
const JOIN = `UPDATE judging.judge j SET state = 'active', person_id = $2, version = version + 1
  WHERE j.invitation_id = $1 AND j.state <> 'active'
    AND EXISTS (SELECT FROM identity.seat s
      WHERE s.person_id = $2 AND s.edition_id = j.edition_id AND s.role = 'judge')
    AND NOT EXISTS (SELECT FROM judging.judge other
      WHERE other.edition_id = j.edition_id AND other.person_id = $2 AND other.id <> j.id)
  RETURNING j.id, j.edition_id AS "editionId", j.organisation_id AS "organisationId"`;

/** Somebody accepted the invitation: from now on they can sit on panels, and their organisation is known to recusal. */
@Injectable()
export class JoinPool {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly affiliation: DeclareAffiliation,
  ) {}

  run(actor: Actor, invitationId: string, personId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, invitationId, personId));
  }

  async within(tx: Tx, actor: Actor, invitationId: string, personId: string): Promise<void> {
    permit(may.joinPool(actor));
    const joined = await row<{ id: string; editionId: string; organisationId: string }>(tx, JOIN, [
      invitationId,
      personId,
    ]);
    if (!joined) return;
    const { id, editionId, organisationId } = joined;
    await bindProfile(tx, id, personId);
    await this.affiliation.within(tx, actor, { personId, organisationId });
    await this.journal.record(tx, actor, 'judging.judge-joined', { editionId, subject: id, details: { personId } });
  }
}
