import { Injectable } from '@nestjs/common';
import { RegisterOrganisation } from '#identity';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { ImportedProfile } from '../../domain/profile-import.js';
import { type PlannedRow, planImport } from '../../queries/import/import-plan.js';
import type { ImportedView } from '../../queries/import/import.view.js';
import { ProfileEntity } from '../../tables/profile.entity.js';
import { ProfileImportEntity } from '../../tables/profile-import.entity.js';

/** One import at a time, so that what was looked at is what is written. */
const ALONE = `SELECT pg_advisory_xact_lock(hashtextextended('judging import', 0))`;

/** Takes a table of judges over into the competition's pool; nobody is invited by it. */
@Injectable()
export class ImportJudges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly organisations: RegisterOrganisation,
  ) {}

  /** @param digest of the preview: what it promised is done, or nothing (`import-changed`) */
  run(actor: Actor, editionId: string, cells: string[][], digest: string): Promise<ImportedView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, cells, digest));
  }

  async within(tx: Tx, actor: Actor, editionId: string, cells: string[][], digest: string): Promise<ImportedView> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.importProfiles(actor, editionId));
    await tx.query(ALONE);
    const { planned, preview } = await planImport(tx, cells);
    const faulty = preview.rows.filter((row) => row.state === 'faulty').length;
    if (preview.missing.length + faulty > 0)
      refuse('invalid', 'import-faulty', { count: preview.missing.length + faulty });
    if (preview.digest !== digest) refuse('conflict', 'import-changed');
    const due = planned.filter((row) => !row.known || row.changed.length > 0);
    if (due.length === 0) refuse('conflict', 'import-empty');
    const changes: ImportedProfile[] = [];
    for (const row of due) changes.push(await this.write(tx, actor, row));
    const id = newId();
    await tx.insert(ProfileImportEntity, { id, editionId, changes, importedAt: await now(tx), undoneAt: null });
    const added = changes.filter((change) => change.before === null).length;
    const counts = { added, changed: changes.length - added };
    await this.journal.record(tx, actor, 'judging.profiles-imported', { editionId, subject: id, details: counts });
    return { id, ...counts };
  }

  private async write(tx: Tx, actor: Actor, { judge, known }: PlannedRow): Promise<ImportedProfile> {
    const { organisation, email, ...said } = judge;
    const { id: organisationId } = await this.organisations.within(tx, actor, organisation);
    const fresh = { ...said, organisationId };
    if (!known) {
      const id = newId();
      const first = { id, personId: null, email, away: [], version: 1, addedAt: await now(tx) };
      await tx.insert(ProfileEntity, { ...first, ...fresh });
      return { id, before: null, version: 1 };
    }
    const { id, name, kind, title, expertise, languages, capacity } = known;
    const before = { name, kind, organisationId: known.organisationId, title, expertise, languages, capacity };
    await tx.update(ProfileEntity, id, { ...fresh, version: known.version + 1 });
    return { id, before, version: known.version + 1 };
  }
}
