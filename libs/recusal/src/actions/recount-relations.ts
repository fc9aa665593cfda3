import { Injectable } from '@nestjs/common';
import { Editions, recusalOf } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { findRelations } from '../domain/find-relations.js';
import { rememberedWords } from '../domain/names.js';
import { may } from '../domain/policy.js';
import { type KeptRelation, type Recount, recount } from '../domain/recount.js';
import { rulesOf } from '../domain/rules.js';
import { factsOf, type Scope } from '../queries/facts.js';

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('recusal.recount'), hashtext($1))`;
const KEPT = `SELECT id, person_id AS "personId", subject_id AS "subjectId", relation, source, evidence, state, effect
  FROM recusal.conflict WHERE edition_id = $1 AND ($2::uuid[] IS NULL OR person_id = ANY($2))
    AND ($3::uuid[] IS NULL OR subject_id = ANY($3)) ORDER BY id FOR UPDATE`;
const ADD = `INSERT INTO recusal.conflict
    (id, edition_id, person_id, subject_id, relation, source, evidence, why, state, effect, noted_at, version)
  SELECT f.id, $1, f."personId", f."subjectId", f.relation, f.source, f.evidence, f.why, 'suggested', f.effect, $3, 1
  FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, "personId" uuid, "subjectId" uuid, relation text, source text,
    evidence text, why jsonb, effect text)`;
const CHANGE = `UPDATE recusal.conflict c SET state = f.state, effect = f.effect, version = version + 1
  FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, state text, effect text) WHERE c.id = f.id`;

/** Looks again at how people stand to subjects: the facts or the rules have changed. As many statements for one as for all. */
@Injectable()
export class RecountRelations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, scope: Scope): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, scope));
  }

  async within(tx: Tx, actor: Actor, scope: Scope): Promise<void> {
    permit(may.recount(actor));
    const { editionId, people, subjects } = scope;
    await tx.query(ONE_AT_A_TIME, [editionId]);
    const rules = rulesOf(recusalOf((await this.editions.byId(tx, editionId)).plan).relations);
    const kept = await rows<KeptRelation>(tx, KEPT, [editionId, people, subjects]);
    const facts = await factsOf(tx, scope);
    const asked = { rules, now: await now(tx), words: rememberedWords() };
    const found = facts.people.flatMap((person) =>
      facts.subjects.flatMap((subject) => findRelations(person, subject, asked)),
    );
    await this.store(tx, actor, editionId, recount(kept, found, rules));
  }

  private async store(tx: Tx, actor: Actor, editionId: string, { added, changed }: Recount): Promise<void> {
    if (added.length + changed.length === 0) return;
    const fresh = added.map((one) => ({ id: newId(), ...one }));
    await tx.query(ADD, [editionId, JSON.stringify(fresh), await now(tx)]);
    await tx.query(CHANGE, [JSON.stringify(changed)]);
    const blocking = [...fresh, ...changed].filter(({ effect }) => effect === 'block').map(({ id }) => id);
    await this.journal.record(tx, actor, 'recusal.relations-recounted', {
      editionId,
      subject: editionId,
      details: { added: fresh.map(({ id }) => id), changed: changed.map(({ id }) => id), blocking },
    });
  }
}
