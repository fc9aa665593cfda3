import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { WriteLetters } from './write-letters.js';

interface Due {
  readonly id: string;
  readonly editionId: string;
  readonly no: number;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly announcedAt: Date | null;
}

/** A job that comes earlier than this was made for an instant that has been moved since. */
const PATIENCE = 15_000;
const WHEN = 'SELECT published_at AS "publishedAt" FROM publication.release WHERE id = $1 AND told_at IS NULL';
const DUE = `SELECT id, edition_id AS "editionId", no, hash, published_at AS "publishedAt", announced_at AS "announcedAt"
  FROM publication.release WHERE id = $1 AND told_at IS NULL AND published_at <= $2 FOR UPDATE`;
const TOLD = `UPDATE publication.release SET announced_at = coalesce(announced_at, $2), told_at = $2 WHERE id = $1`;
const OVERDUE = `SELECT id FROM publication.release WHERE told_at IS NULL AND published_at <= $1 ORDER BY published_at`;

/** At its instant, puts on record that a release is public and writes to everybody in one transaction; once, whoever tries. */
@Injectable()
export class TellRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly letters: WriteLetters,
  ) {}

  /** Waits for the last seconds before the instant, so that the letters leave in that second and not at the queue's next look. */
  async run(id: string): Promise<void> {
    const due = await row<{ publishedAt: Date | null }>(this.unit.read, WHEN, [id]);
    if (!due?.publishedAt) return;
    const left = due.publishedAt.getTime() - (await now(this.unit.read)).getTime();
    if (left > PATIENCE) return;
    if (left > 0) await pause(left);
    await this.unit.run((tx) => this.within(tx, id));
  }

  /** Those whose job was lost, or whose instant a moved clock has passed. */
  async overdue(): Promise<void> {
    const due = await rows<{ id: string }>(this.unit.read, OVERDUE, [await now(this.unit.read)]);
    for (const { id } of due) await this.unit.run((tx) => this.within(tx, id));
  }

  private async within(tx: Tx, id: string): Promise<void> {
    const at = await now(tx);
    const due = await row<Due>(tx, DUE, [id, at]);
    if (!due) return;
    const { editionId, no, hash, publishedAt, announcedAt } = due;
    await tx.query(TOLD, [id, at]);
    await this.letters.within(tx, due);
    if (announcedAt) return;
    const seal = { release: id, no: String(no), bodyHash: hash, publishedAt: publishedAt.toISOString() };
    await this.journal.record(tx, SYSTEM, 'publication.release-published', { editionId, subject: id, seal });
  }
}
