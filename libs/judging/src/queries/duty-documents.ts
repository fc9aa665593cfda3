import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { Duties, type ReadDuty } from './duty.js';
import { JudgeCopies } from './judge-copies.js';
import { type AskedFile, JudgedEntries, type JudgedFile } from './judged-entries.js';
import { planOf } from './round-plan.js';

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
  async open(actor: Actor, id: string, asked: AskedFile): Promise<JudgedFile & { duty: ReadDuty }> {
    const reader = this.unit.read;
    const duty = await this.duties.one(reader, actor, id);
    if (duty.declarationDue) refuse('conflict', 'declaration-due');
    const edition = await this.duties.edition(reader, duty.editionId);
    const blind = planOf(edition, duty.code).blind === true;
    const { kind, file } = await this.judged.file(reader, duty, asked, edition.plan, blind);
    const { personId, name } = duty;
    const copy = await this.copies.of({ personId, name, at: await now(reader) }, file, blind);
    return { duty, kind, file: copy };
  }
}
