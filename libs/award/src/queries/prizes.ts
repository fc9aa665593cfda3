import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { prizeBlockers } from '../domain/blockers.js';
import { candidatesOf } from '../domain/candidates.js';
import { may } from '../domain/policy.js';
import { type Prize, takesSeat } from '../domain/prize.js';
import { type FinalResult, Finalists } from './finalists.js';
import type { AwardView, PrizeEntryView, PrizesView } from './prizes.view.js';

export type StoredPrize = Prize & { proposedAt: Date; confirmedAt: Date | null };

const STORED = `SELECT id, edition_id AS "editionId", award_code AS "awardCode", entry_id AS "entryId",
    holder_name AS "holderName", rank, reason, state, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
    confirmed_at AS "confirmedAt"
  FROM award.prize WHERE edition_id = $1 ORDER BY rank NULLS LAST, proposed_at, id`;

/** All prizes of an edition, the withdrawn ones too. */
export function prizesOf(reader: Reader, editionId: string): Promise<StoredPrize[]> {
  return rows<StoredPrize>(reader, STORED, [editionId]);
}

/** The prizes as staff work on them: catalogue, candidates, what is proposed and what still blocks. */
@Injectable()
export class Prizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  async view(actor: Actor, editionId: string): Promise<PrizesView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const edition = await this.editions.byId(this.unit.read, editionId);
    const final = await this.finalists.of(this.unit.read, editionId);
    const stored = await prizesOf(this.unit.read, editionId);
    const proposed = stored.filter(({ state }) => state === 'proposed');
    return {
      items: stored.map(({ editionId: _edition, entryId, proposedBy: _by, ...prize }) => ({
        ...prize,
        entry: entryOf(final, entryId),
      })),
      catalogue: edition.plan.awards.map((award) => awardView(award, stored, final)),
      blockers: prizeBlockers(final.closed, edition.plan.awards, stored),
      can: {
        propose: may.proposePrizes(actor, { editionId }) && final.closed,
        withdraw: may.withdrawPrize(actor, { editionId }),
        confirm: may.confirmPrizes(actor, { editionId, proposedBy: proposed.map(({ proposedBy }) => proposedBy) }),
      },
    };
  }
}

function awardView(award: AwardPlan, prizes: readonly Prize[], final: FinalResult): AwardView {
  const { code, kind, holder, name, quota } = award;
  const taken = prizes.filter((prize) => prize.awardCode === code && takesSeat(prize)).length;
  const candidates = final.closed ? candidatesOf(award.candidates, finalistsOf(final)) : [];
  return { code, kind, holder, name, quota, taken, candidates: candidates.map((id) => entryOf(final, id)!) };
}

/** The final's entries as the candidate rules read them. */
export function finalistsOf({ standings, cards }: FinalResult) {
  return standings.map(({ entryId, criteria }) => ({ entryId, criteria, trl: cards.get(entryId)?.trl ?? null }));
}

function entryOf({ cards }: FinalResult, id: string | null): PrizeEntryView | null {
  const card = id ? cards.get(id) : undefined;
  return card ? { id: card.id, number: card.number, title: card.title, organisation: card.organisation } : null;
}
