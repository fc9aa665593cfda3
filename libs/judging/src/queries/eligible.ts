import { Injectable } from '@nestjs/common';
import { type AdmittedEntry, AdmittedEntries } from '#entry';
import { refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';

const PREVIOUS = `SELECT id, code, state FROM judging.round
  WHERE edition_id = $1 AND ordinal < $2 ORDER BY ordinal DESC LIMIT 1`;
const ADVANCED = `SELECT entry_id AS id FROM judging.participation WHERE round_id = $1 AND state = 'advanced'`;

/** Whom a round is for. */
@Injectable()
export class Eligible {
  constructor(private readonly admitted: AdmittedEntries) {}

  /** Admitted entries for the first round, those advanced from the round before otherwise (which must have advanced). */
  async forRound(reader: Reader, round: { editionId: string; ordinal: number }): Promise<AdmittedEntry[]> {
    const place = [round.editionId, round.ordinal];
    const previous = await row<{ id: string; code: string; state: RoundState }>(reader, PREVIOUS, place);
    const admitted = await this.admitted.of(reader, round.editionId);
    if (!previous) return admitted;
    if (previous.state !== 'advanced') refuse('conflict', 'round-before-not-advanced', { before: previous.code });
    const advanced = new Set((await rows<{ id: string }>(reader, ADVANCED, [previous.id])).map((one) => one.id));
    return admitted.filter((one) => advanced.has(one.id));
  }
}
