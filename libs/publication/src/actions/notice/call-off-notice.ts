import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { NoticeEntity } from '../../tables/notice/notice.entity.js';

/** A notice that has not begun is called off: nobody has read it. One that has is changed by a second notice alone. */
@Injectable()
export class CallOffNotice {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const at = await now(tx);
      const notice = found(await tx.findOne(NoticeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
      const { editionId } = notice;
      found(may.readNotices(actor, { editionId }) || null);
      permit(may.publishNotice(actor, { editionId }));
      await refuseArchivedIn(tx, editionId);
      if (notice.calledOffAt) refuse('conflict', 'notice-called-off');
      if (notice.startsAt <= at) refuse('conflict', 'notice-begun');
      await tx.update(NoticeEntity, { id }, { calledOffAt: at, calledOffBy: found(actor.personId) });
      const seal = { notice: id, no: String(notice.no) };
      await this.journal.record(tx, actor, 'publication.notice-called-off', { editionId, subject: id, seal });
    });
  }
}
