import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { DraftSettings } from '../../domain/workbench/draft-settings.js';
import { BeginDraft } from './begin-draft.js';

const IN_FORCE = `SELECT d.settings FROM judging.assignment_draft d JOIN judging.round r ON r.id = d.round_id
  WHERE r.id = $1 AND d.state = 'published' AND d.published_at = r.drawn_at`;
/** What would move more than it must. */
const UNMOVED = { floorPercent: 0, capPercent: 100, kept: true } as const;

/** Begins a draft that keeps what is in force and fills only the seats that are free in it. */
@Injectable()
export class RepairPublished {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: BeginDraft,
  ) {}

  run(actor: Actor, roundId: string, seed?: string): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, seed));
  }

  /** By the settings by which it was worked out, or the plan's. */
  async within(tx: Tx, actor: Actor, roundId: string, seed?: string): Promise<{ id: string }> {
    const published = await row<{ settings: DraftSettings }>(tx, IN_FORCE, [roundId]);
    return this.drafts.within(tx, actor, roundId, { ...published?.settings, ...UNMOVED }, seed);
  }
}
