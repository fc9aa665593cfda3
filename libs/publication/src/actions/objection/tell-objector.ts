import { Injectable } from '@nestjs/common';
import { found, SYSTEM } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { MATTER, RECEIPT } from '../../queries/objection/columns.js';
import { ObjectionSms } from './objection-sms.js';
import { ObjectorLetter, type ToldObjection, type ToldStep } from './objector-letter.js';
import { ReadObjector } from './read-objector.js';

const ABOUT = `SELECT o.id, o.edition_id AS "editionId", ${RECEIPT} AS receipt, ed.plan->'name' AS edition,
    o.accept_due_at AS "acceptDueAt", o.decide_due_at AS "decideDueAt", o.answer, o.state, ${MATTER} AS matter
  FROM publication.objection o JOIN competition.edition ed ON ed.id = o.edition_id JOIN publication.notice n ON n.id = o.notice_id WHERE o.id = $1 FOR UPDATE OF o`;

/** Tells whoever objects how it goes on: by short message, by mail where they gave an address, in the inbox of an account. */
@Injectable()
export class TellObjector {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly objectors: ReadObjector,
    private readonly messages: ObjectionSms,
    private readonly letters: ObjectorLetter,
  ) {}

  run(id: string, step: ToldStep): Promise<void> {
    return this.unit.run(async (tx) => {
      const about = found(await row<ToldObjection>(tx, ABOUT, [id]));
      if (await this.messages.isPast(tx, id, step)) return;
      const objector = await this.objectors.within(tx, SYSTEM, about);
      const words = this.letters.words(about, step, objector.locale);
      const sms = await this.messages.send(tx, objector, words.receipt, words.step);
      const mail = await this.letters.write(tx, { ...about, step }, objector, words);
      await this.messages.record(tx, about, step, [...(sms ? ['sms'] : []), ...(mail ? ['mail'] : [])]);
    });
  }
}
