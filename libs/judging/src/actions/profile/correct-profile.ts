import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, type JudgeKind, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { type Absence, type Language, tidyWords, wrongAbsences } from '../../domain/profile.js';
import { ProfileEntity } from '../../tables/profile.entity.js';

/** What judges may say of themselves; absent: stays. */
export interface OwnProfileChange {
  title?: string;
  expertise?: string[];
  languages?: Language[];
  capacity?: number;
  away?: Absence[];
  version: number;
}

/** What an organiser may correct besides. */
export interface ProfileChange extends OwnProfileChange {
  kind?: JudgeKind;
}

/** Corrects what is remembered of a judge beyond the edition: an organiser, or the judge. */
@Injectable()
export class CorrectProfile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, id: string, change: ProfileChange): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, id, change));
  }

  own(actor: Actor, change: OwnProfileChange): Promise<void> {
    return this.unit.run((tx) => this.ownWithin(tx, actor, change));
  }

  async within(tx: Tx, actor: Actor, editionId: string, id: string, change: ProfileChange): Promise<void> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.changeProfile(actor, editionId));
    const profile = found(await tx.findOne(ProfileEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    await this.write(tx, actor, { profile, editionId }, change);
  }

  async ownWithin(tx: Tx, actor: Actor, change: OwnProfileChange): Promise<void> {
    const where = { personId: found(actor.personId) };
    const profile = found(await tx.findOne(ProfileEntity, { where, lock: { mode: 'pessimistic_write' } }));
    permit(may.changeOwnProfile(actor, profile));
    await this.write(tx, actor, { profile, editionId: null }, change);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { profile, editionId }: { profile: ProfileEntity; editionId: string | null },
    { version, ...change }: ProfileChange,
  ): Promise<void> {
    checkVersion(profile.version, version);
    const [wrong] = wrongAbsences(change.away ?? []);

    if (wrong !== undefined) refuse('invalid', 'absence-wrong', { fields: [{ path: 'away', code: 'not-a-date' }] });
    const expertise = tidyWords(change.expertise ?? profile.expertise);
    await tx.update(ProfileEntity, profile.id, { ...change, expertise, version: version + 1 });
    const details = { fields: Object.keys(change) };
    await this.journal.record(tx, actor, 'judging.profile-changed', { editionId, subject: profile.id, details });
  }
}
