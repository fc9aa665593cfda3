import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { overtaken, type StandingProfile } from '../../domain/profile-import.js';
import { ProfileEntity } from '../../tables/profile.entity.js';
import { ProfileImportEntity } from '../../tables/profile-import.entity.js';

const STANDING = `SELECT p.id, p.version, EXISTS (SELECT FROM judging.judge j WHERE j.profile_id = p.id) AS used
  FROM judging.profile p WHERE p.id = ANY ($1) FOR UPDATE OF p`;

/** Takes an import back whole, as long as nobody has gone on working with what it wrote. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, id));
  }

  async within(tx: Tx, actor: Actor, editionId: string, id: string): Promise<void> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.importProfiles(actor, editionId));
    const where = { id, editionId };
    const stored = found(await tx.findOne(ProfileImportEntity, { where, lock: { mode: 'pessimistic_write' } }));
    if (stored.undoneAt) refuse('conflict', 'import-undone');
    const { changes } = stored;
    const standing = await rows<StandingProfile>(tx, STANDING, [changes.map((one) => one.id)]);
    const count = overtaken(changes, standing).length;
    if (count > 0) refuse('conflict', 'import-overtaken', { count });
    for (const { id: profileId, before, version } of changes) {
      if (before) await tx.update(ProfileEntity, profileId, { ...before, version: version + 1 });
      else await tx.delete(ProfileEntity, profileId);
    }
    await tx.update(ProfileImportEntity, id, { undoneAt: await now(tx) });
    const details = { profiles: changes.length };
    await this.journal.record(tx, actor, 'judging.profiles-import-undone', { editionId, subject: id, details });
  }
}
