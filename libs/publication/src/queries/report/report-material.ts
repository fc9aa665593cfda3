import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import { type Edition, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { type ReportedEntry, type Stage, stagesOf } from '../../domain/report/tally.js';
import { enteredIn } from './reported-entries.js';

/** The release that counts, as the press is told. */
export interface ReportedRelease {
  readonly no: number;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly body: ReleaseBody;
}

/** What the tables and the press sheet are written from. */
export interface ReportMaterial {
  readonly edition: Edition;
  readonly entries: readonly ReportedEntry[];
  readonly stages: readonly Stage[];
  /** null: nothing is out yet */
  readonly release: ReportedRelease | null;
  readonly at: Date;
}

const RELEASE = `SELECT no, hash, body, published_at AS "publishedAt" FROM publication.release
  WHERE edition_id = $1 AND published_at <= $2 ORDER BY no DESC LIMIT 1`;

/** Gathers it for whoever may take it away; of entries they must keep away from, only awards the public knows. */
@Injectable()
export class ReportMaterials {
  constructor(
    private readonly editions: Editions,
    private readonly prizes: PrizeSets,
  ) {}

  async of(reader: Reader, actor: Actor, editionId: string): Promise<ReportMaterial> {
    found(may.takeReports(actor, { editionId }) || null);
    const edition = await this.editions.byId(reader, editionId);
    const { prizes } = await this.prizes.of(reader, editionId);
    const { awards, rounds } = edition.plan;
    const at = await now(reader);
    const release = (await row<ReportedRelease>(reader, RELEASE, [editionId, at])) ?? null;
    const entered = await enteredIn(reader, editionId, found(actor.personId));
    const entries = entered.map(({ id, away, ...entry }): ReportedEntry => {
      const own = prizes.filter(({ entryId }) => entryId === id);
      const held = awards.filter(
        ({ code }) => own.some(({ awardCode }) => awardCode === code) && !(away && !names(release, code, entry.number)),
      );
      return { ...entry, awards: held.map(({ code }) => code) };
    });
    return { edition, entries, stages: stagesOf(rounds.map(({ code }) => code)), release, at };
  }
}

/** Whether the public reads there that the entry won the award. */
function names(release: ReportedRelease | null, award: string, number: string): boolean {
  const winners = release?.body.awards.find(({ code }) => code === award)?.winners ?? [];
  return winners.some((one) => one.number === number);
}
