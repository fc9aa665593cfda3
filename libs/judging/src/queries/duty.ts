import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { declarationDue, keptAway } from '#recusal';
import { dutyEnd } from '../domain/closing/reader-due.js';
import { may } from '../domain/policy.js';
import type { RoundState } from '../domain/round.js';
import { CALIBRATION_DUE, refuseUncalibrated } from './calibration/calibration-due.js';
import { ENTRY_RELEASED } from './released.js';
import { planOf, timesOf } from './round-plan.js';
import { refuseUnready } from './undertaking/readiness.js';
import type { DutyRoundView } from './assignment.view.js';

/** A duty as its judge may read it. */
export interface ReadDuty {
  id: string;
  roundId: string;
  code: string;
  roundState: RoundState;
  entryId: string;
  revisionId: string;
  personId: string;
  /** Of its judge. */
  name: string;
  editionId: string;
  /** Whether its judge still has to say how they stand to the entry. */
  declarationDue: boolean;
  /** Whether the entry's result is out. */
  released: boolean;
  /** Until when it may be written where that is later than the round's end. */
  dueAt: Date | null;
  /** Whether its judge has samples to score first. */
  uncalibrated: boolean;
}

/** Entries of `round r` are read from its opening until it has advanced. */
export const READ_NOW = `r.state IN ('open', 'closed')`;

/**
 * Readable from the opening of its round until the round has advanced, while the judge has it, the entry is in and
 * nothing keeps the judge away from it.
 */
export const READABLE = `a.state = 'active' AND j.state = 'active' AND p.state <> 'left' AND ${READ_NOW}
  AND NOT ${keptAway('j.person_id', 'a.entry_id')}`;
/** Whether the judge `j` of `assignment a` still has to say how they stand to the entry. */
export const DUE = declarationDue('j.person_id', 'a.entry_id');
const DUTY = `SELECT a.id, a.round_id AS "roundId", r.code, r.state AS "roundState", a.entry_id AS "entryId",
    p.revision_id AS "revisionId", j.person_id AS "personId", person.name, j.edition_id AS "editionId",
    ${DUE} AS "declarationDue", ${ENTRY_RELEASED} AS released, a.due_at AS "dueAt",
    r.state = 'open' AND ${CALIBRATION_DUE} AS uncalibrated
  FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN identity.person person ON person.id = j.person_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  WHERE a.id = $1 AND ${READABLE}`;

/** The one rule of which entries a judge may read. */
@Injectable()
export class Duties {
  constructor(private readonly editions: Editions) {}

  /** Not signed yet: `undertaking-unsigned`; samples first: `calibration-due`. Not theirs, recused, replaced, not open yet or over: `not-found`. */
  async one(reader: Reader, actor: Actor, id: string): Promise<ReadDuty> {
    const duty = found(await row<ReadDuty>(reader, DUTY, [id]));
    found(may.readAssignment(actor, duty) || null);
    await refuseUnready(reader, actor, duty.editionId);
    refuseUncalibrated(duty);
    return duty;
  }

  edition(reader: Reader, editionId: string): Promise<Edition> {
    return this.editions.byId(reader, editionId);
  }
}

/** The round of a duty, for its judge; ending for them when they may no longer write. */
export function dutyRound(
  edition: Edition,
  round: { roundId: string; code: string; roundState: RoundState; dueAt?: Date | null },
): DutyRoundView {
  const plan = planOf(edition, round.code);
  const { name, kind } = plan;
  return {
    id: round.roundId,
    code: round.code,
    name,
    kind,
    state: round.roundState,
    endsAt: dutyEnd(timesOf(edition, plan).endsAt, round.dueAt ?? null),
    minutesEach: plan.minutesEach ?? null,
  };
}
