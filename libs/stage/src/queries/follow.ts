import { Injectable } from '@nestjs/common';
import { type Actor, hasSeat, permit } from '#kernel';
import type { View } from '#platform/live-streams';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import type { FollowedStageView, FollowView } from './follow.view.js';
import { LEFT } from './left.js';
import { type Scene, Scenes } from './scene.js';
import { entryNamed } from './sessions.js';
import { STAGE } from './stage-topics.js';

/** Sittings of open rounds, with the judge on the panel of their room, on which something has been called. */
const BEFORE = `SELECT s.id FROM stage.session s
  JOIN judging.round r ON r.id = s.round_id AND r.state = 'open'
  JOIN judging.panel_seat seat ON seat.round_id = r.id AND (seat.room IS NULL OR seat.room = s.room)
  JOIN judging.judge j ON j.id = seat.judge_id AND j.person_id = $2
  WHERE s.edition_id = $1 AND s.kind = 'judging'
    AND EXISTS (SELECT FROM stage.slot t WHERE t.session_id = s.id AND t.state <> 'waiting')
    AND EXISTS (SELECT FROM stage.slot t WHERE t.session_id = s.id AND t.state NOT IN ('ended', 'absent') AND ${LEFT} IS NULL
      OR t.session_id = s.id AND t.state = 'ended' AND NOT EXISTS (SELECT FROM judging.release o
        WHERE o.round_id = s.round_id AND o.entry_id = t.entry_id AND o.withdrawn_at IS NULL))
  ORDER BY s.starts_at, s.id LIMIT 3`;
const MINE = `SELECT a.id, a.entry_id AS "entryId" FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id AND j.person_id = $2
  WHERE a.round_id = $1 AND a.entry_id = $3 AND a.state = 'active'
    AND NOT ${keptAway('j.person_id', 'a.entry_id')}`;
const ROUNDS = 'SELECT id FROM judging.round WHERE edition_id = $1';

/** What is on the stages that a judge sits before, with the way to their own sheet. */
@Injectable()
export class Follow {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly scenes: Scenes,
  ) {}

  async of(actor: Actor, editionId: string): Promise<FollowView> {
    permit(hasSeat(actor, editionId, 'judge'));
    const sessions = await rows<{ id: string }>(this.unit.read, BEFORE, [editionId, actor.personId]);
    const scenes = await Promise.all(sessions.map(({ id }) => this.scenes.of(this.unit.read, id)));
    return { items: await Promise.all(scenes.map((scene) => this.followed(actor, scene))) };
  }

  /** As it changes: the stages, and the judge's own duties, which can end while a team stands there. */
  async view(actor: Actor, editionId: string): Promise<View> {
    permit(hasSeat(actor, editionId, 'judge'));
    const judged = await rows<{ id: string }>(this.unit.read, ROUNDS, [editionId]);
    const topics = [STAGE.edition(editionId), ...judged.map(({ id }) => STAGE.judged(id))];
    return { key: `follow ${editionId} ${actor.personId}`, topics, read: () => this.of(actor, editionId) };
  }

  private async followed(actor: Actor, scene: Scene): Promise<FollowedStageView> {
    const { id: sessionId, roundName: round, room, venue, current } = scene;
    const stage = { sessionId, round, room, venue };
    if (!current) return { ...stage, entry: null, position: null, state: null, clock: null, assignmentId: null };
    const whose = [scene.roundId, actor.personId, current.entryId];
    const [duty] = await rows<{ id: string }>(this.unit.read, MINE, whose);
    const { position, state, clock } = current;
    const entry = entryNamed(current.entryId, current.card);
    return { ...stage, entry, position, state, clock, assignmentId: duty?.id ?? null };
  }
}
