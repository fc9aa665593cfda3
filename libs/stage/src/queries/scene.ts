import { Injectable } from '@nestjs/common';
import { type Edition, Editions, type RoundPlan } from '#competition';
import { type EntryCard, EntryCards } from '#entry';
import { found, type Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { SessionKind, SlotFormat } from '../domain/session.js';
import { LEFT, type LeftAs } from './left.js';
import { stageRuleOf } from '../domain/stage-rule.js';
import { type Step, type Turn, turnOf } from '../domain/turn-clock.js';

/** A sitting with everything that happens on its stage; whoever asks decides who may see what of it. */
export interface Scene extends SlotFormat {
  id: string;
  roundId: string;
  editionId: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  version: number;
  pitchBells: number[];
  questionBells: number[];
  bufferMinutes: number;
  roundState: string;
  roundReleaseId: string | null;
  roundName: Localised;
  turns: SceneTurn[];
  /** The turn that was called last; null: nobody yet. */
  current: SceneTurn | null;
  /** The first that waits, after the current one if there is one. */
  next: SceneTurn | null;
}

/** How many of a turn's sheets are in; null: its team was called and did not come. */
export function sheetsIn({ state, submitted, assigned }: SceneTurn): { submitted: number; of: number } | null {
  return state === 'absent' ? null : { submitted, of: assigned };
}

/** One turn of it. `assigned` leaves out judges somebody answered for. Counts are of sheets, never of values; `shown` only what was released. */
export interface SceneTurn extends Turn {
  id: string;
  entryId: string;
  position: number;
  startsAt: Date;
  steps: Step[];
  submitted: number;
  assigned: number;
  releaseId: string | null;
  shown: string | null;
  /** What was released is no longer what counts: sheets of it have been voided since. */
  outdated: boolean;
  /** null: the entry takes part. */
  leftAs: LeftAs | null;
  /** Why, in the words of its lead. */
  leftReason: string | null;
  /** The turns after it have moved up. */
  closed: boolean;
  card: EntryCard | undefined;
}

/** Bells null: nobody has set others than the edition's. */
type SessionRow = Omit<
  Scene,
  'roundName' | 'turns' | 'current' | 'next' | 'pitchBells' | 'questionBells' | 'bufferMinutes'
> & {
  code: string;
  pitchBells: number[] | null;
  questionBells: number[] | null;
};
type TurnRow = Omit<SceneTurn, 'state' | 'clock' | 'card' | 'steps'> & {
  steps: { verb: Step['verb']; at: string; seconds: number }[];
};

const SESSION = `SELECT s.id, s.round_id AS "roundId", s.edition_id AS "editionId", s.kind, s.room, s.venue,
    s.starts_at AS "startsAt", s.pitch_minutes AS "pitchMinutes", s.question_minutes AS "questionMinutes",
    s.changeover_minutes AS "changeoverMinutes", r.code, r.state AS "roundState", out.id AS "roundReleaseId",
    coalesce(run.version, 1) AS version, run.pitch_bells AS "pitchBells", run.question_bells AS "questionBells"
  FROM stage.session s
  JOIN judging.round r ON r.id = s.round_id
  LEFT JOIN stage.run run ON run.session_id = s.id
  LEFT JOIN judging.release out ON out.round_id = r.id AND out.entry_id IS NULL AND out.withdrawn_at IS NULL
  WHERE s.id = $1`;
/** Somebody answers for it that the sheet of `assignment a` does not come: nobody waits for it. */
const EXCUSED = `EXISTS (SELECT FROM judging.excuse x WHERE x.round_id = a.round_id AND x.entry_id = a.entry_id
      AND x.judge_id = a.judge_id AND x.code = CASE WHEN sheet.state = 'draft' THEN 'draft-open' ELSE 'sheet-missing' END)`;
const TURNS = `SELECT t.id, t.entry_id AS "entryId", t.position, t.starts_at AS "startsAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('verb', p.verb, 'at', p.at, 'seconds', p.seconds) ORDER BY p.no)
      FROM stage.step p WHERE p.slot_id = t.id AND p.undone_at IS NULL), '[]') AS steps,
    work.assigned, work.submitted, out.id AS "releaseId", out.shown,
    s.kind = 'judging' AND out.id IS NOT NULL AND out.sheets <> work.submitted AS outdated,
    ${LEFT} AS "leftAs", t.closed_at IS NOT NULL AS closed,
    (SELECT e.withdrawal_reason FROM entry.entry e WHERE e.id = t.entry_id AND e.state = 'withdrawn') AS "leftReason"
  FROM stage.slot t
  JOIN stage.session s ON s.id = t.session_id
  CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE sheet.state = 'submitted' OR NOT ${EXCUSED}))::int AS assigned, (count(*) FILTER (WHERE sheet.state = 'submitted'))::int AS submitted
    FROM judging.assignment a LEFT JOIN judging.sheet ON sheet.assignment_id = a.id
    WHERE a.round_id = s.round_id AND a.entry_id = t.entry_id AND a.state = 'active' AND s.kind = 'judging'
  ) work
  LEFT JOIN judging.release out ON out.round_id = s.round_id AND out.entry_id = t.entry_id AND out.withdrawn_at IS NULL
    AND s.kind = 'judging'
  WHERE t.session_id = $1 ORDER BY t.position`;

/** What is on a stage now, in a constant number of statements. */
@Injectable()
export class Scenes {
  constructor(
    private readonly editions: Editions,
    private readonly cards: EntryCards,
  ) {}

  async of(reader: Reader, sessionId: string): Promise<Scene> {
    const { code, ...session } = found(await row<SessionRow>(reader, SESSION, [sessionId]));
    const stored = await rows<TurnRow>(reader, TURNS, [sessionId]);
    const ids = stored.map(({ entryId }) => entryId);
    const cards = new Map((await this.cards.byIds(reader, ids)).map((card) => [card.id, card]));
    const turns = stored.map((turn) => turnAs(turn, session, cards.get(turn.entryId)));
    const plan = ruleOf(await this.editions.byId(reader, session.editionId), code);
    const { bells, bufferMinutes } = stageRuleOf(plan);
    const pitchBells = session.pitchBells ?? bells.pitch;
    const questionBells = session.questionBells ?? bells.questions;
    const rule = { pitchBells, questionBells, bufferMinutes };
    return { ...session, ...rule, roundName: plan.name, turns, ...placesOf(turns) };
  }
}

function turnAs({ steps, ...turn }: TurnRow, format: SlotFormat, card: EntryCard | undefined): SceneTurn {
  const taken = steps.map((step) => ({ ...step, at: new Date(step.at) }));
  return { ...turn, ...turnOf(taken, format), steps: taken, card };
}

function ruleOf({ plan }: Edition, code: string): RoundPlan {
  return found(plan.rounds.find((round) => round.code === code));
}

function placesOf(turns: readonly SceneTurn[]): Pick<Scene, 'current' | 'next'> {
  const called = ({ steps }: SceneTurn) => steps.findLast(({ verb }) => verb === 'call')?.at.getTime() ?? 0;
  const current = turns.filter((turn) => called(turn) > 0).toSorted((a, b) => called(b) - called(a))[0] ?? null;
  const waiting = turns.filter(({ state, leftAs }) => state === 'waiting' && leftAs === null);
  const after = waiting.find(({ position }) => position > (current?.position ?? 0));
  return { current, next: after ?? waiting[0] ?? null };
}
