import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { drawLife } from '../domain/draw.js';
import { may } from '../domain/policy.js';
import { voidDraws } from './void-draws.js';
import type { DrawListItemView, DrawsView, DrawValueView, StageDrawView } from './draw.view.js';
import { roundOf } from './round-ground.js';

type Value = Omit<DrawValueView, 'can'> & { leadId: string | null; giverId: string | null };
type Stored = Omit<StageDrawView, 'edition' | 'round' | 'values' | 'voided' | 'can'> & {
  editionId: string;
  code: string;
};

const DRAW = `SELECT d.id, d.round_id AS "roundId", d.edition_id AS "editionId", r.code, d.state, d.mode, d.event,
    (SELECT jsonb_agg(jsonb_build_object('id', l->>'id') ORDER BY at)
      FROM jsonb_array_elements(d.lines) WITH ORDINALITY AS list (l, at)) AS lines, d.list_hash AS "listHash",
    d.commitment AS commit, CASE WHEN d.state = 'revealed' THEN d.seed END AS seed, d.public_value AS "publicValue",
    d.draw_seed AS "drawSeed", d.drawn AS "order", d.frozen_at AS "frozenAt", d.committed_at AS "committedAt",
    d.revealed_at AS "revealedAt", d.voided_at AS "voidedAt", d.void_reason AS "voidReason"
  FROM stage.draw d JOIN judging.round r ON r.id = d.round_id WHERE d.id = $1`;
const VALUES = `SELECT v.position, v.party, v.hash, v.sealed_at AS "sealedAt", v.value, v.salt,
    v.opened_at AS "openedAt", v.typed_in AS "typedIn", e.lead_id AS "leadId",
    CASE WHEN v.giver_id = ANY (e.member_ids) THEN v.giver_id END AS "giverId"
  FROM stage.draw_value v LEFT JOIN entry.entry e ON e.id = v.entry_id WHERE v.draw_id = $1 ORDER BY v.position`;
const LIST = `SELECT id, state, mode, frozen_at AS "frozenAt", revealed_at AS "revealedAt", voided_at AS "voidedAt",
    void_reason AS "voidReason"
  FROM stage.draw WHERE round_id = $1 ORDER BY frozen_at DESC`;

/** Draws of the order; each is public from the moment its list is frozen. */
@Injectable()
export class Draws {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async one(actor: Actor, id: string, reader: Reader = this.unit.read): Promise<StageDrawView> {
    const { editionId, code, ...draw } = found(await row<Stored>(reader, DRAW, [id]));
    const stored = await rows<Value>(reader, VALUES, [id]);
    const { plan } = await this.editions.byId(reader, editionId);
    const round = found(plan.rounds.find((one) => one.code === code)).name;
    const given = draw.state === 'frozen' ? 'seal' : 'open';
    const values = stored.map(({ leadId, giverId, ...value }): DrawValueView => {
      const open = drawLife.allows(draw.state, given) && value.openedAt === null;
      const give = open && leadId !== null && may.giveValue(actor, { leadId, giverId });
      return { ...value, can: { give, typeIn: open && !give && may.typeValue(actor, editionId) } };
    });
    const voided = await voidDraws(reader, draw.roundId);
    return { ...draw, edition: plan.name, round, values, voided, can: canOf(actor, editionId, draw.state) };
  }

  /** Those of a round, void ones too, for whoever works on the edition. */
  async of(actor: Actor, roundId: string): Promise<DrawsView> {
    const { editionId } = found(await roundOf(this.unit.read, roundId));
    found(may.readSessions(actor, editionId) || null);
    const items = await rows<DrawListItemView>(this.unit.read, LIST, [roundId]);
    return { items, can: { freeze: may.runDraw(actor, editionId) } };
  }
}

function canOf(actor: Actor, editionId: string, state: StageDrawView['state']) {
  const runs = may.runDraw(actor, editionId);
  return {
    commit: runs && drawLife.allows(state, 'commit'),
    reveal: runs && drawLife.allows(state, 'reveal'),
    void: may.voidDraw(actor, editionId) && drawLife.allows(state, 'void'),
  };
}
