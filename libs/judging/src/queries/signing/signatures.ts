import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { EntryCards } from '#entry';
import { type Actor, found, hasSeat } from '#kernel';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { roundCode } from '../closing/round-code.js';
import { planOf } from '../round-plan.js';
import { refuseUnready } from '../undertaking/readiness.js';
import { signedSheets, signedView } from './signed-sheets.js';
import type { SignaturesView } from './signature.view.js';

/** Who has signed which submitted sheet of a round. */
@Injectable()
export class Signatures {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly entries: EntryCards,
  ) {}

  of(actor: Actor, roundId: string): Promise<SignaturesView> {
    return this.within(this.unit.read, actor, roundId);
  }

  /** The same number of statements however many sheets there are. */
  async within(reader: Reader, actor: Actor, roundId: string): Promise<SignaturesView> {
    const { editionId, code } = await roundCode(reader, roundId);
    found(may.knowRounds(actor, editionId) || null);
    const edition = await this.editions.byId(reader, editionId);
    const everySheet = planOf(edition, code).signatures === true;
    const whose = { all: may.readPapers(actor, editionId), personId: actor.personId };
    if (!whose.all && hasSeat(actor, editionId, 'judge')) await refuseUnready(reader, actor, editionId);
    const lines = await signedSheets(reader, roundId, whose);
    const cards = await this.entries.byIds(reader, [...new Set(lines.map(({ entryId }) => entryId))]);
    const card = new Map(cards.map((one) => [one.id, one]));
    const items = lines.map((line) => signedView(line, card.get(line.entryId), { code, everySheet }));
    const can = { judge: items.some(({ own }) => own), scorekeeper: may.signAsScorekeeper(actor, editionId) };
    return { items, everySheet, can };
  }
}
