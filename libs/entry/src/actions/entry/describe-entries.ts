import { Injectable } from '@nestjs/common';
import { Editions, recusalOf } from '#competition';
import { SYSTEM } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { NoteSubjects } from '#recusal';
import { peopleBehindEntries } from '../../queries/entry/people-behind.js';

const EDITION = 'SELECT edition_id AS "editionId" FROM entry.entry WHERE id = $1';

/** Tells recusal who and what stands behind entries, so that it can say who must keep away from them. */
@Injectable()
export class DescribeEntries {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly subjects: NoteSubjects,
  ) {}

  /** One entry, as it stands. */
  async one(entryId: string): Promise<void> {
    const entry = await row<{ editionId: string }>(this.unit.read, EDITION, [entryId]);
    if (entry) await this.run(entry.editionId, [entryId]);
  }

  /** All that were handed in to an edition, or some of them. */
  run(editionId: string, entryIds: readonly string[] | null = null): Promise<void> {
    return this.unit.run(async (tx) => {
      const { mentions } = recusalOf((await this.editions.byId(tx, editionId)).plan);
      const behind = await peopleBehindEntries(tx, { editionId, entryIds, mentions });
      await this.subjects.within(tx, SYSTEM, editionId, behind);
    });
  }
}
