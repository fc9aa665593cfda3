import { Injectable } from '@nestjs/common';
import { refuseArchived } from '#competition';
import type { OpenFile } from '#file';
import { Journal } from '#journal';
import { type Actor, type Locale, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { assertSealOpen, registrationFor } from '../../domain/window.js';
import { PledgePapers } from '../../queries/paper/pledge-papers.js';
import { type PledgeLook, PledgeLooks } from '../../queries/pledge/pledge-look.js';

const PRINTED = `INSERT INTO entry.pledge_print (entry_id, content_hash, version, printed_at, printed_by)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (entry_id, content_hash, version) DO UPDATE
  SET printed_at = excluded.printed_at, printed_by = excluded.printed_by`;

/** The lead prints the pledge of what the entry says now, before the submit or after it. */
@Injectable()
export class PrintPledge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly looks: PledgeLooks,
    private readonly papers: PledgePapers,
  ) {}

  /** Remembered only when there is a paper. */
  async run(actor: Actor, id: string, locale: Locale): Promise<OpenFile> {
    const look = await this.looks.at(this.unit.read, actor, id);
    assertPrintable(actor, look);
    const paper = await this.papers.print(actor, look, locale);
    await this.unit.run((tx) => this.within(tx, actor, look));
    return paper;
  }

  async within(tx: Tx, actor: Actor, { entry, current, at }: PledgeLook): Promise<void> {
    const { entryId, contentHash, version } = current;
    await tx.query(PRINTED, [entryId, contentHash, version, at, actor.personId]);
    const details = { contentHash, version };
    await this.journal.record(tx, actor, 'entry.pledge-printed', {
      editionId: entry.editionId,
      subject: entryId,
      details,
    });
  }
}

function assertPrintable(actor: Actor, { entry, edition, content, dueAt, at }: PledgeLook): void {
  permit(may.editEntry(actor, entry));
  refuseArchived(edition);
  assertSealOpen(entry, registrationFor(entry, edition.milestones), dueAt, at);
  if (content.organisation === null) refuse('conflict', 'pledge-too-early');
}
