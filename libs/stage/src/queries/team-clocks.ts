import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found } from '#kernel';
import type { View } from '#platform/live-streams';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { Scenes } from './scene.js';
import type { ScreenView } from './screen.view.js';
import { screenOf } from './screens.js';
import { STAGE } from './stage-topics.js';

const SITTING = `SELECT s.edition_id AS "editionId", coalesce((SELECT array_agg(DISTINCT person)
      FROM stage.slot t JOIN entry.entry e ON e.id = t.entry_id CROSS JOIN unnest(e.member_ids || e.lead_id) AS person
      WHERE t.session_id = s.id), '{}') AS "teamIds"
  FROM stage.session s WHERE s.id = $1`;

/** The clock of a sitting for the teams that are on in it, who need no link for it. */
@Injectable()
export class TeamClocks {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly scenes: Scenes,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, sessionId: string): Promise<ScreenView> {
    await this.refuseStranger(actor, sessionId);
    return this.read(sessionId);
  }

  /** As it changes; one reading serves everybody who watches. */
  async view(actor: Actor, sessionId: string): Promise<View> {
    await this.refuseStranger(actor, sessionId);
    return { key: `clock ${sessionId}`, topics: [STAGE.session(sessionId)], read: () => this.read(sessionId) };
  }

  private async read(sessionId: string): Promise<ScreenView> {
    const scene = await this.scenes.of(this.unit.read, sessionId);
    const { plan } = await this.editions.byId(this.unit.read, scene.editionId);
    return { ...screenOf(scene, 'clock'), edition: plan.name, reveal: null, dark: false };
  }

  private async refuseStranger(actor: Actor, sessionId: string): Promise<void> {
    const sitting = found(await row<{ editionId: string; teamIds: string[] }>(this.unit.read, SITTING, [sessionId]));
    found(may.watchClock(actor, sitting) || null);
  }
}
