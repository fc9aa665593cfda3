import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { type Actor, checkVersion, found, permit } from '#kernel';
import { Live } from '#platform/live';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../domain/policy.js';
import type { SlotFormat } from '../domain/session.js';
import { stageRuleOf } from '../domain/stage-rule.js';
import { STAGE } from '../queries/stage-topics.js';
import { RunEntity } from '../tables/run.entity.js';

/** A sitting whose stage nobody else can move until the transaction ends. */
export interface LockedRun extends SlotFormat {
  id: string;
  roundId: string;
  editionId: string;
  run: RunEntity;
}

type Session = Omit<LockedRun, 'run'> & { code: string };

const SESSION = `SELECT s.id, s.round_id AS "roundId", s.edition_id AS "editionId", s.pitch_minutes AS "pitchMinutes",
    s.question_minutes AS "questionMinutes", s.changeover_minutes AS "changeoverMinutes", r.code
  FROM stage.session s JOIN judging.round r ON r.id = s.round_id WHERE s.id = $1`;
const BEGIN = `INSERT INTO stage.run (session_id, version, pitch_bells, question_bells) VALUES ($1, 1, $2, $3)
  ON CONFLICT (session_id) DO NOTHING`;

/** The first step of every action on a stage, and the last: the version goes up, and everybody who looks is told. */
@Injectable()
export class LockRun {
  constructor(
    private readonly editions: Editions,
    private readonly live: Live,
  ) {}

  /** Asks the policy and, of entries that something is decided `about`, who must keep away; two managers at once: the one who knew less is `stale`. */
  async within(
    tx: Tx,
    actor: Actor,
    sessionId: string,
    { version, about }: { version: number; about: readonly string[] },
  ): Promise<LockedRun> {
    const { code, ...session } = found(await row<Session>(tx, SESSION, [sessionId]));
    found(may.readSessions(actor, session.editionId) || null);
    permit(may.runStage(actor, session.editionId));
    await refuseKeptAway(tx, actor.personId, about);
    const edition = await this.editions.byId(tx, session.editionId);
    refuseArchived(edition);
    const { bells } = stageRuleOf(edition.plan.rounds.find((round) => round.code === code) ?? {});
    await tx.query(BEGIN, [sessionId, bells.pitch, bells.questions]);
    const lock = { mode: 'pessimistic_write' as const };
    const run = await tx.findOneOrFail(RunEntity, { where: { sessionId }, lock });
    checkVersion(run.version, version);
    return { ...session, run };
  }

  async moved(tx: Tx, { id, editionId, run }: LockedRun): Promise<void> {
    await tx.update(RunEntity, { sessionId: id }, { version: run.version + 1 });
    await this.live.tell(tx, STAGE.session(id), STAGE.edition(editionId));
  }
}
