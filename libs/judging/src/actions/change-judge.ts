import { Injectable } from '@nestjs/common';
import type { OrganisationOrder } from '#identity';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, permit, type JudgeKind } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { JudgeView } from '../queries/judge.view.js';
import { Judges } from '../queries/judges.js';
import { JudgeEntity } from '../tables/judge.entity.js';
import { NameOrganisation } from './name-organisation.js';
import { refuseUnknownTracks } from './refuse-unknown-tracks.js';

/** What is to be different; absent: stays. */
export interface JudgeChange {
  kind?: JudgeKind;
  capacity?: number;
  tracks?: string[];
  organisation?: OrganisationOrder;
  version: number;
}

/** The next edition begins with what was last known. */
const REMEMBER = `UPDATE judging.profile SET kind = $2, capacity = $3, organisation_id = $4, version = version + 1
  WHERE id = $1 AND (kind, capacity, organisation_id) IS DISTINCT FROM ($2, $3, $4::uuid)`;

/** Corrects what the pool knows of a judge. */
@Injectable()
export class ChangeJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly organisations: NameOrganisation,
    private readonly judges: Judges,
  ) {}

  run(actor: Actor, id: string, change: JudgeChange): Promise<JudgeView> {
    return this.unit.run((tx) => this.within(tx, actor, id, change));
  }

  async within(tx: Tx, actor: Actor, id: string, change: JudgeChange): Promise<JudgeView> {
    const judge = found(await tx.findOne(JudgeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    const { editionId } = judge;
    found(may.knowRounds(actor, editionId) || null);
    permit(may.changeJudge(actor, editionId));
    await refuseArchivedIn(tx, editionId);
    checkVersion(judge.version, change.version);
    const { kind = judge.kind, capacity = judge.capacity, tracks = judge.tracks } = change;
    if (change.tracks) await refuseUnknownTracks(tx, editionId, tracks);
    const organisationId = await this.organisationOf(tx, actor, judge, change);
    await tx.update(JudgeEntity, id, { kind, capacity, tracks, organisationId, version: judge.version + 1 });
    await tx.query(REMEMBER, [judge.profileId, kind, capacity, organisationId]);
    const details = { fields: Object.keys(change).filter((key) => key !== 'version') };
    await this.journal.record(tx, actor, 'judging.judge-changed', { editionId, subject: id, details });
    return this.judges.one(tx, id);
  }

  private async organisationOf(tx: Tx, actor: Actor, judge: JudgeEntity, { organisation }: JudgeChange) {
    const { personId, organisationId: before } = judge;
    return organisation ? this.organisations.within(tx, actor, organisation, { personId, before }) : before;
  }
}
