import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FormKeeper, FormKeepers, type FormLoss, type OrphanedPart } from '#competition';
import type { Tx } from '#platform/unit-of-work';
import { orphanedInEdition } from '../../queries/draft/orphaned-answers.js';

const HOLD = 'SELECT id FROM entry.entry WHERE edition_id = $1 ORDER BY id FOR NO KEY UPDATE';
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
    return orphanedInEdition(tx, editionId, losses);
  }

  /** Drafts go along with the new version; what was handed in stays under the version it answered. */
  async move(tx: Tx, editionId: string, version: number): Promise<void> {
    await tx.query(MOVE, [editionId, version]);
  }
}
