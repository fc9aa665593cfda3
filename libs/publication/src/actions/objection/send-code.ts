import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { ProvePhone } from '#identity';
import { type Actor, type Locale, readMobile } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { purposeOf } from '../../domain/objection/objecting.js';
import { RECEIPT } from '../../queries/objection/columns.js';
import { runningNotice } from './lock-notice.js';

const OWN = `SELECT o.id FROM publication.objection o JOIN publication.objector w ON w.objection_id = o.id
  JOIN competition.edition ed ON ed.id = o.edition_id WHERE ${RECEIPT} = $1 AND w.phone = $2`;

/** Sends a code by short message: to whoever wants to object, or to who did and wants to know how it stands. */
@Injectable()
export class SendCode {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly phones: ProvePhone,
  ) {}

  toObject(actor: Actor, noticeId: string, number: string, locale: Locale): Promise<{ proofId: string }> {
    return this.unit.run(async (tx) => {
      await runningNotice(tx, this.editions, noticeId, await now(tx));
      const proofId = await this.phones.send(tx, actor, { number, purpose: purposeOf.notice(noticeId), locale });
      return { proofId };
    });
  }

  /** The token that stands for the number from now on. */
  async confirm(proofId: string, code: string): Promise<{ token: string }> {
    return { token: await this.phones.confirm(proofId, code) };
  }

  /** Answered alike whether receipt and number belong together; a code goes out only when they do. */
  toFollow(actor: Actor, receipt: string, number: string, locale: Locale): Promise<{ proofId: string }> {
    return this.unit.run(async (tx) => {
      const own = await row<{ id: string }>(tx, OWN, [receipt.trim().toUpperCase(), readMobile(number).normalised]);
      if (!own) return { proofId: newId() };
      const proofId = await this.phones.send(tx, actor, { number, purpose: purposeOf.objection(own.id), locale });
      return { proofId };
    });
  }
}
