import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { found } from '#kernel';
import { sha256 } from '#platform/chance';
import type { View } from '#platform/live-streams';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { ScreenKind } from '../domain/screen.js';
import { stepOn } from './reveals.js';
import { type Scene, Scenes, type SceneTurn, sheetsIn } from './scene.js';
import type { NextTurnView, ScreenTurnView, ScreenView } from './screen.view.js';
import { entryNamed } from './sessions.js';
import { STAGE } from './stage-topics.js';

interface Screen {
  id: string;
  sessionId: string;
  roundId: string;
  kind: ScreenKind;
}

const SCREEN = `SELECT c.id, c.session_id AS "sessionId", s.round_id AS "roundId", c.kind
  FROM stage.screen c JOIN stage.session s ON s.id = c.session_id
  WHERE c.key_hash = $1 AND c.closed_at IS NULL`;

/** What a screen shows to whoever has its key. */
@Injectable()
export class Screens {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly scenes: Scenes,
    private readonly editions: Editions,
  ) {}

  async of(key: string): Promise<ScreenView> {
    const reader = this.unit.read;
    const screen = await this.byKey(key);
    const scene = await this.scenes.of(reader, screen.sessionId);
    const { plan } = await this.editions.byId(reader, scene.editionId);
    const on = screen.kind === 'hall' && scene.kind === 'judging' ? await stepOn(reader, screen.roundId) : null;
    return { ...screenOf(scene, screen.kind), edition: plan.name, reveal: on?.step ?? null, dark: on?.dark ?? false };
  }

  /** As it changes; one reading serves every browser with the same key. */
  async view(key: string): Promise<View> {
    const { id, sessionId, roundId } = await this.byKey(key);
    const topics = [STAGE.session(sessionId), STAGE.round(roundId), STAGE.judged(roundId)];
    return { key: `screen ${id}`, topics, read: () => this.of(key) };
  }

  private async byKey(key: string): Promise<Screen> {
    return found(await row<Screen>(this.unit.read, SCREEN, [sha256(key)]));
  }
}

/** What a screen of this kind shows of a scene. */
export function screenOf(scene: Scene, kind: ScreenKind): Omit<ScreenView, 'edition' | 'reveal' | 'dark'> {
  const { roundName, room, venue, pitchBells, questionBells, current, next, turns } = scene;
  const counts = kind === 'hall' && scene.kind === 'judging';
  return {
    ...{
      kind,
      rehearsal: scene.kind === 'rehearsal',
      round: roundName,
      room,
      venue,
      turns: turns.filter(({ leftAs }) => leftAs === null).length,
    },
    bells: { pitch: pitchBells, questions: questionBells },
    turn: current && turnShown(current, counts),
    next: next && nextShown(next),
  };
}

function turnShown(turn: SceneTurn, counts: boolean): ScreenTurnView {
  const { position, state, clock } = turn;
  const count = counts ? sheetsIn(turn) : null;
  const entry = entryNamed(turn.entryId, turn.card);
  return { position, state, entry, clock, count, shown: counts ? turn.shown : null };
}

const nextShown = ({ position, entryId, card }: SceneTurn): NextTurnView => ({
  position,
  entry: entryNamed(entryId, card),
});
