import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { newId } from '#platform/chance';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { round } from '../domain/round.js';

const UPSERT = `INSERT INTO judging.round (id, edition_id, code, ordinal, state)
  SELECT id, $1, code, ordinal, $2 FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS planned (id, code, ordinal)
  ON CONFLICT (edition_id, code) DO UPDATE SET ordinal = excluded.ordinal WHERE round.ordinal <> excluded.ordinal
  RETURNING id`;
/** Only a draft edition can lose a code, so no entry has come into such a round; a panel may have been seated. */
const GONE = `edition_id = $1 AND state = $2 AND code <> ALL ($3)`;
const UNSEAT = `DELETE FROM judging.panel_seat WHERE round_id IN (SELECT id FROM judging.round WHERE ${GONE})`;
const DROP = `DELETE FROM judging.round WHERE ${GONE} RETURNING id`;

/** Makes a row for every round of the edition's plan; again: follows the plan. */
@Injectable()
export class PlanRounds {
  constructor(
    private readonly editions: Editions,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    permit(may.planRounds(actor, editionId));
    const { plan } = await this.editions.byId(tx, editionId);
    const codes = plan.rounds.map((one) => one.code);
    const ids = codes.map(() => newId());
    const made = await rows(tx, UPSERT, [editionId, round.initial, ids, codes]);
    await tx.query(UNSEAT, [editionId, round.initial, codes]);
    const dropped = await rows(tx, DROP, [editionId, round.initial, codes]);
    if (made.length + dropped.length === 0) return;
    await this.journal.record(tx, actor, 'judging.rounds-planned', {
      editionId,
      subject: editionId,
      details: { codes },
    });
  }
}
