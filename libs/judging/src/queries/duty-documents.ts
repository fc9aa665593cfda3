import { Injectable } from '@nestjs/common';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { Duties, type ReadDuty } from './duty.js';
import { JudgeCopies } from './judge-copies.js';
import { JudgedEntries, type JudgedFile } from './judged-entries.js';
import { planOf } from './round-plan.js';

const NAME = 'SELECT name FROM identity.person WHERE id = $1';

/** Documents of the revision a judge reads, each in the judge's own copy. */
@Injectable()
export class DutyDocuments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: Duties,
    private readonly judged: JudgedEntries,
    private readonly copies: JudgeCopies,
  ) {}

  /** `not-found` for everybody but the judge, and for what a blind round does not show. */
  async open(actor: Actor, id: string, fileId: string): Promise<JudgedFile & { duty: ReadDuty }> {
    const reader = this.unit.read;
    const duty = await this.duties.one(reader, actor, id);
    if (duty.declarationDue) refuse('conflict', 'declaration-due');
    const edition = await this.duties.edition(reader, duty.editionId);
    const blind = planOf(edition, duty.code).blind === true;
    const { kind, file } = await this.judged.file(reader, duty, fileId, edition.plan, blind);
    const { name } = found(await row<{ name: string }>(reader, NAME, [duty.personId]));
    const copy = await this.copies.of({ personId: duty.personId, name, at: await now(reader) }, file, blind);
    return { duty, kind, file: copy };
  }
}
