import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Journal } from '#journal';
import { refuse, VISITOR } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { TipEntity } from '../../tables/objection/tip.entity.js';
import { runningNotice } from './lock-notice.js';

const LINE = 'SELECT 1 FROM publication.notice_line WHERE notice_id = $1 AND place = $2';

/** Somebody tells something without a name: kept as a lead for the supervisors, and never handled as an objection. */
@Injectable()
export class LeaveTip {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  run(noticeId: string, { place, words }: { place: number | null; words: string }): Promise<void> {
    return this.unit.run(async (tx) => {
      const receivedAt = await now(tx);
      const { editionId } = await runningNotice(tx, this.editions, noticeId, receivedAt);
      if (place !== null && !(await row(tx, LINE, [noticeId, place]))) refuse('invalid', 'line-unknown');
      const id = newId();
      await tx.insert(TipEntity, { id, editionId, noticeId, place, words, receivedAt });
      await this.journal.record(tx, VISITOR, 'publication.tip-left', { editionId, subject: id });
    });
  }
}
