import { Injectable } from '@nestjs/common';
import { type Criterion, type Edition, Editions, refuseArchived, type RoundPlan } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { may } from '../domain/policy.js';
import { ENTRY_RELEASED } from '../queries/released.js';
import { planOf, rubricOf } from '../queries/round-plan.js';
import { refuseFor, refuseUnready } from '../queries/undertaking/readiness.js';
import { refuseUnprepared, type Unprepared, UNPREPARED } from '../queries/unprepared.js';
import { SheetEntity } from '../tables/sheet.entity.js';

/** A judge's own duty, locked, with the round that cannot close meanwhile. */
export interface Duty extends Unprepared {
  id: string;
  entryId: string;
  judgeId: string;
  personId: string;
  roundId: string;
  code: string;
  /** of the frozen revision */
  division: string;
  /** the chief judge has let the entry's result out: its sheets stay as they are */
  released: boolean;
  /** until when it may be written where that is later than the round's end */
  dueAt: Date | null;
}

/** What a judge works on: the duty, its rule, and the sheet when there is one. */
export interface OpenDuty {
  duty: Duty;
  edition: Edition;
  plan: RoundPlan;
  criteria: Criterion[];
  sheet: SheetEntity | null;
}

type DutyPermission = 'saveSheet' | 'submitSheet' | 'recuseMyself';

const ROUND = `SELECT r.state FROM judging.round r
  WHERE r.id = (SELECT round_id FROM judging.assignment WHERE id = $1) FOR SHARE`;
/** The columns and the rows of a duty that its judge may work on. */
export const DUTY_COLUMNS = `a.id, a.entry_id AS "entryId", a.judge_id AS "judgeId", j.person_id AS "personId",
    j.edition_id AS "editionId", a.round_id AS "roundId", r.code, v.division, ${ENTRY_RELEASED} AS released, a.due_at AS "dueAt",
    ${UNPREPARED}`;
export const DUTY_ROWS = `JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  JOIN entry.revision v ON v.id = p.revision_id`;
export const WORKABLE = `a.state = 'active' AND j.state = 'active' AND p.state <> 'left'
    AND NOT ${keptAway('j.person_id', 'a.entry_id')}`;
const DUTY = `SELECT ${DUTY_COLUMNS} FROM judging.assignment a ${DUTY_ROWS}
  WHERE a.id = $1 AND ${WORKABLE} FOR NO KEY UPDATE OF a`;

/** The first step of everything a judge does with an entry. */
@Injectable()
export class LockDuty {
  constructor(private readonly editions: Editions) {}

  /** Locks round (shared), duty and sheet. Not theirs, recused, replaced or not yet opened: `not-found`. */
  async within(tx: Tx, actor: Actor, id: string, permission: DutyPermission): Promise<OpenDuty> {
    const round = found(await row<{ state: string }>(tx, ROUND, [id]));
    const duty = found(await row<Duty>(tx, DUTY, [id]));
    assertTheirs(actor, duty, permission);
    await refuseUnready(tx, actor, duty.editionId);
    if (permission !== 'recuseMyself') refuseUnprepared(duty);
    return this.open(tx, duty, round.state);
  }

  /** For those who bring in what its judge wrote on paper; null: its judge may not work on it any more. */
  async onPaper(tx: Tx, id: string): Promise<OpenDuty | null> {
    const round = found(await row<{ state: string }>(tx, ROUND, [id]));
    const duty = await row<Duty>(tx, DUTY, [id]);
    return duty ? this.open(tx, duty, round.state) : null;
  }

  private async open(tx: Tx, duty: Duty, state: string): Promise<OpenDuty> {
    if (state !== 'open') refuse('conflict', 'round-not-open', { state });
    const { id } = duty;
    const edition = await this.editions.byId(tx, duty.editionId);
    refuseArchived(edition);
    const sheet = await tx.findOne(SheetEntity, { where: { assignmentId: id }, lock: { mode: 'pessimistic_write' } });
    const plan = planOf(edition, duty.code);
    return { duty, edition, plan, criteria: rubricOf(plan, duty.division), sheet };
  }
}

/** As {@link assertTheirs}, and refused where `unready` names what the judge has to do first. */
export function assertReady(actor: Actor, duty: Duty, permission: DutyPermission, unready: string | null): void {
  assertTheirs(actor, duty, permission);
  refuseFor(unready, duty.editionId);
  refuseUnprepared(duty);
}

/** Somebody else's is `not-found`. */
function assertTheirs(actor: Actor, duty: Duty, permission: DutyPermission): void {
  found(may.readAssignment(actor, duty) || null);
  permit(may[permission](actor, duty));
}
