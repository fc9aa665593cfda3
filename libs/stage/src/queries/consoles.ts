import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import type { View } from '#platform/live-streams';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { lagOf } from '../domain/lag.js';
import { may } from '../domain/policy.js';
import type { RevealState } from '../domain/reveal.js';
import { SLOT_VERBS, turn as life } from '../domain/slot.js';
import { type Scene, Scenes, type SceneTurn, sheetsIn } from './scene.js';
import { entryNamed } from './sessions.js';
import { STAGE } from './stage-topics.js';
import type {
  ConsoleCanView,
  ConsoleTurnView,
  ConsoleView,
  EarlierReleaseView,
  LagView,
  ScreenCardView,
} from './stage.view.js';

const SCREENS = `SELECT id, kind, name, made_at AS "madeAt" FROM stage.screen
  WHERE session_id = $1 AND closed_at IS NULL ORDER BY made_at, id`;
const REVEAL = 'SELECT state FROM stage.reveal WHERE round_id = $1';
const ROUND = `SELECT round_id AS "roundId" FROM stage.session WHERE id = $1`;

const EARLIER = `SELECT entry_id AS "entryId", shown, released_at AS "releasedAt", withdrawn_at AS "withdrawnAt",
    withdrawal_reason AS reason
  FROM judging.release WHERE round_id = $1 AND withdrawn_at IS NOT NULL ORDER BY released_at, id`;

type Earlier = EarlierReleaseView & { entryId: string | null };

/** A sitting for those who run it, and for those who watch over it. */
@Injectable()
export class Consoles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly scenes: Scenes,
  ) {}

  async of(actor: Actor, sessionId: string, reader: Reader = this.unit.read): Promise<ConsoleView> {
    const scene = await this.scenes.of(reader, sessionId);
    found(may.readSessions(actor, scene.editionId) || null);
    permit(may.readConsole(actor, scene.editionId));
    const screens = await rows<ScreenCardView>(reader, SCREENS, [sessionId]);
    const reveal = await row<{ state: RevealState }>(reader, REVEAL, [scene.roundId]);
    const earlier = await rows<Earlier>(reader, EARLIER, [scene.roundId]);
    return { ...consoleOf(scene, earlier), screens, reveal: reveal?.state ?? null, can: canOf(actor, scene) };
  }

  /** As it changes. */
  async view(actor: Actor, sessionId: string): Promise<View> {
    const { roundId } = found(await row<{ roundId: string }>(this.unit.read, ROUND, [sessionId]));
    const topics = [STAGE.session(sessionId), STAGE.round(roundId), STAGE.judged(roundId)];
    return { key: `console ${sessionId} ${actor.personId}`, topics, read: () => this.of(actor, sessionId) };
  }
}

function consoleOf(scene: Scene, all: readonly Earlier[]): Omit<ConsoleView, 'screens' | 'reveal' | 'can'> {
  const { id, roundId, editionId, roundName, roundState, roundReleaseId, kind, room, venue, startsAt } = scene;
  const { pitchMinutes, questionMinutes, version, pitchBells, questionBells, current, next, turns } = scene;
  return {
    ...{ id, roundId, editionId, roundName, roundState, roundReleaseId, kind, room, venue, startsAt },
    ...{ pitchMinutes, questionMinutes, version, bells: { pitch: pitchBells, questions: questionBells } },
    ...{
      currentId: current?.id ?? null,
      nextId: next?.id ?? null,
      turns: turns.map((turn) => turnView(turn, earlierOf(all, turn.entryId))),
    },
    lag: lagView(scene),
    earlier: earlierOf(all, null),
  };
}

function lagView(scene: Scene): LagView | null {
  const lag = scene.kind === 'judging' ? lagOf(scene, scene) : null;
  return lag && { ...lag, bufferMinutes: scene.bufferMinutes };
}

function earlierOf(all: readonly Earlier[], of: string | null): EarlierReleaseView[] {
  return all.flatMap(({ entryId, ...release }) => (entryId === of ? [release] : []));
}

function turnView(turn: SceneTurn, earlier: EarlierReleaseView[]): ConsoleTurnView {
  const { id, position, startsAt, state, clock, releaseId, shown, outdated } = turn;
  const release = releaseId !== null && shown !== null ? { id: releaseId, shown, outdated } : null;
  return {
    ...{ id, position, startsAt, state, clock, release, earlier },
    entry: entryNamed(turn.entryId, turn.card),
    count: sheetsIn(turn),
    verbs: SLOT_VERBS.filter((verb) => life.allows(state, verb) && (turn.leftAs === null || verb !== 'call')),
    left: turn.leftAs && { as: turn.leftAs, reason: turn.leftReason, closed: turn.closed },
    back: turn.steps.length > 0,
  };
}

function canOf(actor: Actor, { editionId, roundState, kind }: Scene): ConsoleCanView {
  const scoring = roundState === 'open' || roundState === 'closed';
  return {
    run: may.runStage(actor, editionId),
    openScreens: may.runStage(actor, editionId),
    release: may.releaseOnStage(actor, editionId) && scoring,
    withdraw: may.withdrawOnStage(actor, editionId),
    readReveal: may.readReveal(actor, editionId),
    watchStandings: may.watchStandings(actor, editionId) && scoring && kind === 'judging',
  };
}
