import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FormKeeper, FormKeepers, type FormLoss, type OrphanedPart } from '#competition';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';

const HOLD = 'SELECT id FROM entry.entry WHERE edition_id = $1 ORDER BY id FOR NO KEY UPDATE';
/** The lost parts that entries have answered; of lists the rows count, not their order. */
const ORPHANED = `SELECT l.path, count(DISTINCT a.entry_id)::int AS entries
  FROM jsonb_to_recordset($2::jsonb) AS l(path text, field text, "column" text, option text, listed boolean)
  JOIN entry.entry e ON e.edition_id = $1
  JOIN entry.answer a ON a.entry_id = e.id AND a.field = l.field AND (a."row" <> '') = l.listed
  CROSS JOIN LATERAL (SELECT CASE WHEN l."column" IS NULL THEN a.value ELSE a.value->l."column" END) AS v(value)
  WHERE v.value NOT IN ('null', '""', '[]')
    AND (l.option IS NULL OR v.value = to_jsonb(l.option) OR v.value @> jsonb_build_array(l.option))
  GROUP BY l.path ORDER BY l.path`;
const MOVE = `UPDATE entry.entry SET form_version = $2 WHERE edition_id = $1 AND state = 'draft'`;

/** Keeps the answers of entries when the form of their edition changes: none loses its question. */
@Injectable()
export class KeepAnswers implements FormKeeper, OnModuleInit {
  constructor(private readonly keepers: FormKeepers) {}

  onModuleInit(): void {
    this.keepers.add(this);
  }

  /** Locks the edition's entries first, so that nobody answers meanwhile what is about to go. */
  async orphaned(tx: Tx, editionId: string, losses: readonly FormLoss[]): Promise<OrphanedPart[]> {
    await tx.query(HOLD, [editionId]);
    return losses.length === 0 ? [] : rows<OrphanedPart>(tx, ORPHANED, [editionId, JSON.stringify(losses)]);
  }

  /** Drafts go along with the new version; what was handed in stays under the version it answered. */
  async move(tx: Tx, editionId: string, version: number): Promise<void> {
    await tx.query(MOVE, [editionId, version]);
  }
}
