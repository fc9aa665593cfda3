import { Injectable } from '@nestjs/common';
import { Editions, recusalOf, refuseArchived } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ConflictRelation, effectOf } from '../domain/conflict.js';
import { may } from '../domain/policy.js';
import { wordOf } from '../domain/recount.js';
import { refuseKeptAway } from '../queries/kept-away.js';
import { rulesOf } from '../domain/rules.js';

/** A relation that somebody of the staff knows of, or declares for themselves. */
export interface PinOrder {
  personId: string;
  subjectId: string;
  relation: ConflictRelation;
  reason: string;
}

const KNOWN = `SELECT s.subject_id FROM recusal.subject s WHERE s.edition_id = $1 AND s.subject_id = $2
  AND EXISTS (SELECT FROM identity.seat WHERE edition_id = $1 AND person_id = $3)`;
const PIN = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, evidence, why,
    state, effect, statement, entered_by, noted_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, 'stated', '{}', $7, $8, $9, $10, $11, 1)`;

/** Staff enter a relation that no list shows; of themselves it is a declaration and keeps them away at once. */
@Injectable()
export class PinConflict {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, order: PinOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  /** `relation-ignored` (409) for a kind that the edition's rules pass over. */
  async within(tx: Tx, actor: Actor, editionId: string, order: PinOrder): Promise<{ id: string }> {
    const { personId, subjectId, relation, reason } = order;
    const own = personId === actor.personId;
    found(may.declareOwn(actor, editionId) || null);
    permit(own || may.pinConflict(actor, editionId));
    if (!own) await refuseKeptAway(tx, actor.personId, [subjectId]);
    found(await row(tx, KNOWN, [editionId, subjectId, personId]));
    const state = own ? 'declared' : 'pinned';
    const effect = effectOf(state, await this.word(tx, editionId, relation), 'stated');
    if (effect === 'none') refuse('conflict', 'relation-ignored', { relation });
    const id = newId();
    const source = `${own ? 'own' : 'pin'}:${id}`;
    const values = [id, editionId, personId, subjectId, relation, source, state, effect, reason.trim()];
    await tx.query(PIN, [...values, actor.personId, await now(tx)]);
    const details = { conflictId: id, personId, relation, effect };
    await this.journal.record(tx, actor, 'recusal.conflict-pinned', { editionId, subject: subjectId, details });
    return { id };
  }

  private async word(tx: Tx, editionId: string, relation: ConflictRelation) {
    const edition = await this.editions.byId(tx, editionId);
    refuseArchived(edition);
    return wordOf(rulesOf(recusalOf(edition.plan).relations), relation);
  }
}
