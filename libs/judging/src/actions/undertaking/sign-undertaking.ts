import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { People } from '#identity';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { sameName } from '../../domain/undertaking.js';
import { may } from '../../domain/policy.js';
import { readinessOf } from '../../queries/undertaking/readiness.js';

/** What was read, and the name under it. */
export interface Signature {
  textHash: string;
  name: string;
}

const SIGN = `INSERT INTO judging.undertaking (id, edition_id, person_id, text, text_hash, edition_version, name, signed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** A judge signs the undertaking of an edition; the text as it was read is kept. Signed already: stays as it is. */
@Injectable()
export class SignUndertaking {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly people: People,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, signature: Signature): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, signature));
  }

  async within(tx: Tx, actor: Actor, editionId: string, { textHash, name }: Signature): Promise<void> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.signUndertaking(actor, editionId));
    refuseArchived(await this.editions.byId(tx, editionId));
    const ready = found(await readinessOf(tx, actor, editionId));
    if (ready.factorDue) refuse('not-allowed', 'judge-factor-needed');
    if (ready.textHash === null || ready.textHash !== textHash) refuse('conflict', 'undertaking-changed');
    const [person] = await this.people.byIds(tx, [found(actor.personId)]);
    const fields = [{ path: 'name', code: 'matches' }];
    if (!sameName(found(person).name, name)) refuse('invalid', 'signature-other', { fields });
    if (ready.signedAt) return;
    const what = [ready.text, textHash, ready.version, name.trim(), await now(tx)];
    await tx.query(`${SIGN} ON CONFLICT DO NOTHING`, [newId(), editionId, actor.personId, ...what]);
    const details = { textHash, version: ready.version };
    const note = { editionId, subject: actor.personId, details };
    await this.journal.record(tx, actor, 'judging.undertaking-signed', note);
  }
}
