import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { People } from '#identity';
import { type SignedHead, SignHead } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { roundCode } from '../../queries/closing/round-code.js';
import { planOf } from '../../queries/round-plan.js';

const KEEP = `UPDATE judging.closure SET head_size = $2 WHERE round_id = $1 AND head_size IS NULL RETURNING round_id`;

/** Signs the ledger as it stands after a close and hands the head to the chair, outside the portal's reach. */
@Injectable()
export class SealClosure {
  constructor(
    private readonly head: SignHead,
    private readonly people: People,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  /** Once a closure; nothing for a round that was reopened meanwhile. */
  async within(tx: Tx, roundId: string): Promise<void> {
    const { editionId, code } = await roundCode(tx, roundId);
    const head = await this.head.within(tx, editionId);
    if (!head || (await rows(tx, KEEP, [roundId, head.size])).length === 0) return;
    const edition = await this.editions.byId(tx, editionId);
    const round = planOf(edition, code).name;
    for (const { id: personId, email: to, locale, name } of await this.people.seated(tx, editionId, 'panel-chair')) {
      const vars = { name, round: round[locale], edition: edition.plan.name[locale], ...told(head) };
      const dedupeKey = `judging.sealed.${roundId}.${head.size}.${personId}`;
      const at = dateText(new Date(head.time), locale);
      const where = { editionId, personId, template: 'judging.mails.sealed', dedupeKey };
      await this.notifier.mail(tx, { to, locale, vars: { ...vars, at }, ...where });
    }
  }
}

const told = ({ size, root, time, signature }: SignedHead) => ({ size, root, time, signature });
