import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import type { EditionPlan } from '#competition';
import { type EntryCard, EntryCards, PublishedNames } from '#entry';
import { publicCard, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Listed, Part } from '../../domain/notice/compose-notice.js';

/** The list a notice is asked for; `round` is the one from which entries go on. */
export interface WantedList {
  readonly list: 'admitted' | 'round' | 'awards';
  readonly round: string | null;
}

/** Who stands on the list, and the round's row where it is a round's. */
export interface FoundList {
  readonly roundId: string | null;
  readonly parts: readonly Part[];
}

type Placed = Pick<Listed, 'entryId' | 'awardCode' | 'holderId' | 'score' | 'suspended'>;
type Found = Pick<Listed, 'entryId' | 'score'>;

const ADMITTED = `SELECT id AS "entryId", NULL AS score FROM entry.entry WHERE edition_id = $1 AND state = 'admitted' ORDER BY number`;
const ROUND = 'SELECT id, state FROM judging.round WHERE edition_id = $1 AND code = $2';
const GONE_ON = `SELECT p.entry_id AS "entryId", s.shown AS score
  FROM judging.participation p JOIN entry.entry e ON e.id = p.entry_id
  LEFT JOIN judging.standing s ON s.round_id = p.round_id AND s.entry_id = p.entry_id
  WHERE p.round_id = $1 AND p.state = 'advanced' AND e.state = 'admitted' ORDER BY CASE WHEN $2 THEN p.list_key END, CASE WHEN $2 THEN s.rank END, e.number`;

/** Gathers the entries of a list from the contexts that own it; refuses while the list is not settled. */
@Injectable()
export class NoticeParts {
  constructor(
    private readonly prizes: PrizeSets,
    private readonly entries: EntryCards,
    private readonly names: PublishedNames,
  ) {}

  async of(
    reader: Reader,
    editionId: string,
    plan: EditionPlan,
    wanted: WantedList,
    scores: boolean,
  ): Promise<FoundList> {
    if (wanted.list === 'awards') return { roundId: null, parts: await this.awards(reader, editionId, plan) };
    if (wanted.list === 'admitted') {
      const admitted = await rows<Found>(reader, ADMITTED, [editionId]);
      return { roundId: null, parts: await this.whole(reader, admitted) };
    }
    const round = await row<{ id: string; state: string }>(reader, ROUND, [editionId, wanted.round ?? '']);
    if (!round) refuse('invalid', 'notice-round-unknown');
    if (round.state !== 'advanced') refuse('conflict', 'round-not-advanced');
    const goneOn = await rows<Found>(reader, GONE_ON, [round.id, scores]);
    return { roundId: round.id, parts: await this.whole(reader, goneOn) };
  }

  /** Prizes by the order of the catalogue. */
  private async awards(reader: Reader, editionId: string, { awards }: EditionPlan): Promise<Part[]> {
    const { prizes, suspended, blockers, final } = await this.prizes.of(reader, editionId);
    if (blockers.length > 0) refuse('conflict', 'notice-blocked', { blockers });
    const shown = new Map(final.finalists.map(({ entryId, shown: score }) => [entryId, score]));
    const placed = (some: typeof prizes, waits: boolean) =>
      some.flatMap(({ entryId, awardCode, holderId }): Placed[] =>
        entryId ? [{ entryId, awardCode, holderId, score: shown.get(entryId) ?? null, suspended: waits }] : [],
      );
    const listed = await this.listed(reader, [...placed(prizes, false), ...placed(suspended, true)]);
    return awards.map(({ code, name }) => ({
      ...{ code, name, listed: listed.filter(({ awardCode }) => awardCode === code) },
      vacant: prizes.filter(({ awardCode, entryId }) => awardCode === code && entryId === null).length,
    }));
  }

  private async whole(reader: Reader, found: readonly Found[]): Promise<Part[]> {
    const listed = await this.listed(
      reader,
      found.map((one) => ({ ...one, awardCode: null, holderId: null, suspended: false })),
    );
    return [{ code: null, name: null, vacant: 0, listed }];
  }

  private async listed(reader: Reader, placed: readonly Placed[]): Promise<Listed[]> {
    const ids = [...new Set(placed.map(({ entryId }) => entryId))];
    const cards = new Map((await this.entries.byIds(reader, ids)).map((card) => [card.id, card]));
    const names = await this.names.of(reader, ids);
    return placed.flatMap((one) => {
      const card = cards.get(one.entryId);
      const own = names.filter(({ entryId }) => entryId === one.entryId);
      if (!card) return [];
      const team = card.publicationConsent ? own : [];
      const people = one.holderId ? own.filter(({ personId }) => personId === one.holderId) : team;
      return [{ ...one, ...publicWords(card), people: people.map(({ name }) => name) }];
    });
  }
}

function publicWords(card: EntryCard) {
  const { number, title, organisation } = publicCard(card);
  return { number, title, organisation };
}
