import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { giveConsents, type GivenConsent } from '../submission/give-consents.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

const ENTRY = `SELECT e.edition_id AS "editionId" FROM entry.entry e WHERE e.id = $1 AND EXISTS (
  SELECT 1 FROM entry.consent c WHERE c.entry_id = e.id AND c.person_id = $2 AND c.code = $3) FOR NO KEY UPDATE OF e`;
const WITHDRAW = `UPDATE entry.consent SET withdrawn_at = $4
  WHERE entry_id = $1 AND person_id = $2 AND code = $3 AND withdrawn_at IS NULL`;

/** A person's own consents after joining: given anew, or taken back. */
@Injectable()
export class ChangeConsents {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  give(actor: Actor, entryId: string, consents: GivenConsent[]): Promise<void> {
    return this.unit.run((tx) => this.giveWithin(tx, actor, entryId, consents));
  }

  withdraw(actor: Actor, entryId: string, code: string): Promise<void> {
    return this.unit.run((tx) => this.withdrawWithin(tx, actor, entryId, code));
  }

  async giveWithin(tx: Tx, actor: Actor, entryId: string, given: GivenConsent[]): Promise<void> {
    const { entry, edition, at } = await this.entries.take(tx, actor, entryId);
    permit(may.seeDraft(actor, entry));
    await giveConsents(tx, actor, entryId, at, { given, rules: edition.plan });
    const details = { codes: given.map(({ code }) => code) };
    await this.journal.record(tx, actor, 'entry.consents-given', {
      editionId: entry.editionId,
      subject: entryId,
      details,
    });
  }

  /** A right at any time, also of those who have left the team; what was done before stays lawful. */
  async withdrawWithin(tx: Tx, actor: Actor, entryId: string, code: string): Promise<void> {
    const own = [entryId, actor.personId, code];
    const { editionId } = found(await row<{ editionId: string }>(tx, ENTRY, own));
    await tx.query(WITHDRAW, [...own, await now(tx)]);
    const note = { editionId, subject: entryId, details: { code } };
    await this.journal.record(tx, actor, 'entry.consent-withdrawn', note);
  }
}
