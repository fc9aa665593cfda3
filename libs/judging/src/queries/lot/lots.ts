import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { drawnBy, type LotLine } from '../../domain/lot/lot.js';
import { may } from '../../domain/policy.js';
import { RoundCards } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import type { LotPersonView, LotsView, PublicLotView } from './lot.view.js';

type Stored = Omit<PublicLotView, 'edition' | 'round' | 'lines'> & {
  sealed: LotLine[];
  editionId: string;
  code: string;
};

const LOT = `SELECT d.id, d.state, d.quotas, d.lines AS sealed, d.left_out AS "leftOut", d.event, d.list_hash AS "listHash",
    d.commitment AS commit, d.committed_at AS "committedAt", CASE WHEN d.state = 'drawn' THEN d.seed END AS seed,
    d.public_value AS "publicValue", d.draw_seed AS "drawSeed", d.drawn AS "order", d.drawn_at AS "drawnAt",
    d.voided_at AS "voidedAt", d.void_reason AS "voidReason", r.edition_id AS "editionId", r.code
  FROM judging.expert_lot d JOIN judging.round r ON r.id = d.round_id`;
const PEOPLE = `SELECT p.id, coalesce(person.name, p.name) AS name, o.name AS "organisationName",
    EXISTS (SELECT FROM judging.judge j WHERE j.profile_id = p.id AND j.edition_id = $2) AS asked
  FROM judging.profile p LEFT JOIN identity.person ON person.id = p.person_id
  JOIN identity.organisation o ON o.id = p.organisation_id WHERE p.id = ANY ($1)`;

type Person = Pick<LotPersonView, 'name' | 'organisationName' | 'asked'> & { id: string };

/** Draws of experts: each is public from its commitment on, without a name; names are for who works on the edition. */
@Injectable()
export class Lots {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly cards: RoundCards,
  ) {}

  async one(id: string): Promise<PublicLotView> {
    const stored = found(await row<Stored>(this.unit.read, `${LOT} WHERE d.id = $1`, [id]));
    return publicView(stored, await this.editions.byId(this.unit.read, stored.editionId));
  }

  /** The same number of statements however many there were. */
  async of(actor: Actor, roundId: string): Promise<LotsView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readPool(actor, round.editionId));
    const list = await rows<Stored>(reader, `${LOT} WHERE d.round_id = $1 ORDER BY d.committed_at DESC`, [roundId]);
    const people = await this.people(reader, list, round.editionId);
    const items = list.map((stored) => ({ draw: publicView(stored, edition), people: peopleOf(stored, people) }));
    return { items, can: { commit: may.drawExperts(actor, round.editionId) } };
  }

  private async people(reader: Reader, list: readonly Stored[], editionId: string): Promise<Map<string, Person>> {
    const drawn = list.filter(({ state }) => state === 'drawn');
    const ids = drawn.flatMap(({ sealed }) => sealed.map(({ profileId }) => profileId));
    const known = await rows<Person>(reader, PEOPLE, [[...new Set(ids)], editionId]);
    return new Map(known.map((person) => [person.id, person]));
  }
}

function publicView({ sealed, editionId: _edition, code, ...lot }: Stored, edition: Edition): PublicLotView {
  const { name } = planOf(edition, code);
  return { ...lot, edition: edition.plan.name, round: name, lines: sealed.map(({ id }) => id) };
}

/** Whom the seals stand for, in the order in which they were drawn. */
function peopleOf({ quotas, order, sealed }: Stored, people: ReadonlyMap<string, Person>): LotPersonView[] {
  const lines = new Map(sealed.map((line) => [line.id, line]));
  return drawnBy(quotas, order ?? []).flatMap(({ kind, drawn, reserves }) =>
    [...drawn, ...reserves].map((id, at): LotPersonView => {
      const { profileId, salt } = lines.get(id)!;
      const { name = '', organisationName = '', asked = false } = people.get(profileId) ?? {};
      return { id, kind, profileId, salt, name, organisationName, asked, place: at + 1, drawn: at < drawn.length };
    }),
  );
}
