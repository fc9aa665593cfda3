import { Injectable } from '@nestjs/common';
import { type Actor, checkVersion, permit, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { assertKnown, type Check } from '../../domain/review/checks.js';
import type { SavedSheetView } from '../../queries/review/desk.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

/** The desk's notes as somebody typed them; `version` is the one they saw, 0 when there were none. */
export interface WorksheetOrder {
  checks: Check[];
  note: string;
  version: number;
}

const STORED = 'SELECT version, checks, note FROM entry.worksheet WHERE entry_id = $1';
const SAVE = `INSERT INTO entry.worksheet (entry_id, checks, note, version, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (entry_id) DO UPDATE SET checks = excluded.checks, note = excluded.note, version = excluded.version,
    saved_by = excluded.saved_by, saved_at = excluded.saved_at`;

/** The checklist saves itself while somebody works on it; the entry's lock makes two of them wait for one another. */
@Injectable()
export class SaveWorksheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, order: WorksheetOrder): Promise<SavedSheetView> {
    return this.unit.run((tx) => this.within(tx, actor, id, order));
  }

  async within(tx: Tx, actor: Actor, id: string, { checks, note, version }: WorksheetOrder): Promise<SavedSheetView> {
    const { entry, edition, at } = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, entry));
    if (entry.state !== 'in_review') refuse('conflict', 'worksheet-closed', { state: entry.state });
    assertKnown(edition.plan.checklist, checks);
    const stored = await row<{ version: number }>(tx, STORED, [id]);
    checkVersion(stored?.version ?? 0, version, stored);
    await tx.query(SAVE, [id, JSON.stringify(checks), note, version + 1, actor.personId, at]);
    return { version: version + 1, savedAt: at };
  }
}
