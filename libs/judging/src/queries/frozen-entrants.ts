import { Injectable } from '@nestjs/common';
import { type EditionPlan, Editions } from '#competition';
import { EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { may } from '../domain/policy.js';
import { READ_NOW } from './duty.js';
import type { CopyReader } from './judge-copies.js';
import type { FrozenEntry } from './judged-entries.js';
import { planOf } from './round-plan.js';
import { subjectOf } from './subject.js';

/** An entrant of a round as it was frozen for it, and who of the chairs reads it. */
export interface FrozenEntrant extends FrozenEntry, Omit<CopyReader, 'at'> {
  roundId: string;
  plan: EditionPlan;
  blind: boolean;
}

type Known = Omit<FrozenEntrant, 'plan' | 'blind'> & { code: string };

/** Readable as long as its judges may read it; whoever is one of them reads it there, after their own declaration. */
const ENTRANT = `SELECT r.id AS "roundId", r.edition_id AS "editionId", r.code, p.entry_id AS "entryId",
    p.revision_id AS "revisionId", person.id AS "personId", person.name
  FROM judging.participation p
  JOIN judging.round r ON r.id = p.round_id AND ${READ_NOW}
  JOIN identity.person person ON person.id = $3
  WHERE p.round_id = $1 AND p.entry_id = $2 AND p.state <> 'left' AND NOT EXISTS (SELECT FROM judging.assignment a
    JOIN judging.judge j ON j.id = a.judge_id AND j.person_id = $3
    WHERE a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.state = 'active')`;

/** The one rule of which entries a panel chair may read who is none of their judges. */
@Injectable()
export class FrozenEntrants {
  constructor(
    private readonly editions: Editions,
    private readonly cards: EntryCards,
    private readonly recusals: Recusals,
  ) {}

  /** `not-found` for everybody but the chair, for a duty of their own, and for what they must keep away from. */
  async one(reader: Reader, actor: Actor, roundId: string, entryId: string): Promise<FrozenEntrant> {
    const { code, ...known } = found(await row<Known>(reader, ENTRANT, [roundId, entryId, actor.personId]));
    found(may.readEntrants(actor, known.editionId) || null);
    const [card] = await this.cards.byIds(reader, [entryId]);
    const asked = { editionId: known.editionId, people: [known.personId], subjects: [subjectOf(found(card))] };
    found((await this.recusals.blocked(reader, asked)).length === 0 || null);
    const edition = await this.editions.byId(reader, known.editionId);
    return { ...known, plan: edition.plan, blind: planOf(edition, code).blind === true };
  }
}
