import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import type { Reader } from '#platform/unit-of-work';
import type { PrizeBlocker } from '../domain/blockers.js';
import { changesSince } from '../domain/result-set/changes-since.js';
import type { SetContent, SetPrize } from '../domain/result-set/result-set.js';
import { type FinalResult, type RankedEntry, rankedEntries } from './finalists.js';
import { PrizesNow } from './prizes-now.js';
import { liveSet } from './result-set/set-rows.js';
import type { StoredPrize } from './stored-prizes.js';

/** A prize of the finalised results; a vacancy has no entry. */
interface ConfirmedPrize {
  readonly awardCode: string;
  readonly entryId: string | null;
  /** Of a person's prize who it is for, and as the entry's record named them then. */
  readonly holderId: string | null;
  readonly holderName: string | null;
}

/** The finalised results it all comes from. */
interface ResultSetRef {
  readonly id: string;
  readonly no: number;
  /** SHA-256 of its bundle */
  readonly hash: string;
  /** Entries by their labels in it. */
  readonly labels: Readonly<Record<string, string>>;
  readonly finalisedAt: Date;
}

/** Who won what, with the final it follows from. */
interface PrizeSet {
  /** null: not finalised yet; then prizes and final are as they stand now */
  readonly set: ResultSetRef | null;
  readonly final: FinalResult;
  /** by rank; without those that are suspended now */
  readonly prizes: readonly ConfirmedPrize[];
  /** Those that wait for a decision about them: each keeps its seat, so that the award is not vacant. */
  readonly suspended: readonly ConfirmedPrize[];
  /** Why they cannot go out yet; empty when they can. */
  readonly blockers: readonly PrizeBlocker[];
}

/** The finalised prizes of an edition, for those who publish them. */
@Injectable()
export class PrizeSets {
  constructor(
    private readonly now: PrizesNow,
    private readonly entries: EntryCards,
  ) {}

  async of(reader: Reader, editionId: string): Promise<PrizeSet> {
    const { final, prizes, blockers } = await this.now.of(reader, editionId);
    const live = await liveSet(reader, editionId);
    if (!live) return { ...partsOf(prizes, prizes), set: null, final, blockers: or(blockers, 'not-finalised', 1) };
    const { content, ...set } = live;
    return {
      ...partsOf(content.prizes, prizes),
      set,
      final: { ...final, finalists: await this.finalistsOf(reader, content) },
      blockers: or(blockers, 'results-changed', changesSince(content, prizes, final)),
    };
  }

  /** The last round's entries with a rank, as they were finalised. */
  private async finalistsOf(reader: Reader, { rounds }: SetContent): Promise<RankedEntry[]> {
    const lines = rounds.at(-1)?.standings ?? [];
    const cards = await this.entries.byIds(
      reader,
      lines.map(({ entryId }) => entryId),
    );
    return rankedEntries(lines, cards);
  }
}

/** Of prizes those that are confirmed now, and those that are suspended now. */
function partsOf(prizes: readonly SetPrize[], now: readonly StoredPrize[]): Pick<PrizeSet, 'prizes' | 'suspended'> {
  const stored = new Map(now.map((one) => [one.id, one]));
  const inState = (wanted: StoredPrize['state']) =>
    prizes.flatMap(({ id, awardCode, entryId, holderName }): ConfirmedPrize[] => {
      const one = stored.get(id);
      return one?.state === wanted ? [{ awardCode, entryId, holderId: one.holderId, holderName }] : [];
    });
  return { prizes: inState('confirmed'), suspended: inState('suspended') };
}

/** What stands in the way of the prizes themselves; else this, where it counts anything. */
function or(blockers: readonly PrizeBlocker[], code: PrizeBlocker['code'], count: number): readonly PrizeBlocker[] {
  return blockers.length > 0 || count === 0 ? blockers : [{ code, awardCode: null, count }];
}
