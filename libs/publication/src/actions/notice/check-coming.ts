import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ComingNotice, ComingNotices } from '../../queries/notice/coming-notices.js';
import { NoticeEntity } from '../../tables/notice/notice.entity.js';
import { TellOrganisers } from './tell-organisers.js';

/** Milliseconds before its beginning from which on a notice that is no longer true is held back; until then there is time to mend it. */
const LAST_MOMENT = 90_000;

/** Looks whether notices to come still say what is so: organisers are told of one that does not, and it never begins. */
@Injectable()
export class CheckComing {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly coming: ComingNotices,
    private readonly organisers: TellOrganisers,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await this.coming.all(this.unit.read)) await this.one(id);
  }

  one(id: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const notice = await this.coming.byId(tx, id);
      if (!notice || !(await this.coming.outdated(tx, notice))) return;
      const at = await now(tx);
      const left = notice.startsAt.getTime() - at.getTime();
      if (left > LAST_MOMENT) return this.organisers.within(tx, notice, 'notice-outdated');
      if (left > 0) await this.holdBack(tx, notice, at);
    });
  }

  private async holdBack(tx: Tx, notice: ComingNotice, at: Date): Promise<void> {
    const { id, editionId, no } = notice;
    await tx.update(NoticeEntity, { id }, { calledOffAt: at });
    const seal = { notice: id, no: String(no) };
    await this.journal.record(tx, SYSTEM, 'publication.notice-held-back', { editionId, subject: id, seal });
    await this.organisers.within(tx, notice, 'notice-held-back');
  }
}
