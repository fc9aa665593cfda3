import { Injectable } from '@nestjs/common';
import { EntryPeople, type EntryPerson } from '#entry';
import { FinalPanels } from '#judging';
import { refuse } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import type { Award } from '../../domain/award.js';
import type { BallotCandidate } from '../../domain/ballot.js';
import type { Standing } from '../../domain/ground.js';
import { nomineesOf } from '../../domain/nominate.js';
import { type EditionGround, Grounds } from '../grounds.js';

/** Among whom the panel may choose for one award. */
export interface Choice extends EditionGround {
  readonly award: Award;
  /** Entries that may have it by the rules, best first. */
  readonly able: readonly string[];
  /** Of these, who has it not yet. */
  readonly nominees: readonly string[];
  /** People of those entries, where a person holds it. */
  readonly people: readonly EntryPerson[];
}

const NAMED = `SELECT DISTINCT entry_id AS "entryId", holder_id AS "holderId" FROM award.expert_nomination
  WHERE edition_id = $1 AND award_code = $2 ORDER BY entry_id, holder_id`;

/** All special awards with the final they follow from. */
export interface Specials {
  readonly edition: EditionGround;
  readonly choices: readonly Choice[];
}

/** Somebody who must keep away from an entry. */
export interface Apart {
  readonly personId: string;
  readonly entryId: string;
}

/** Who may be chosen, and by whom. */
@Injectable()
export class Contenders {
  constructor(
    private readonly grounds: Grounds,
    private readonly panels: FinalPanels,
    private readonly entries: EntryPeople,
    private readonly recusals: Recusals,
  ) {}

  async of(
    reader: Reader,
    { editionId, awardCode }: { editionId: string; awardCode: string },
    present: readonly Standing[],
  ): Promise<Choice> {
    const edition = await this.grounds.of(reader, editionId);
    const [choice] = await this.choose(reader, edition, present, [awardCode]);
    return choice ?? refuse('invalid', 'award-unknown');
  }

  /** Every special award of the edition. */
  async specials(reader: Reader, editionId: string, present: readonly Standing[]): Promise<Specials> {
    const edition = await this.grounds.of(reader, editionId);
    const codes = edition.ground.catalogue.filter(({ kind }) => kind === 'special').map(({ code }) => code);
    return { edition, choices: await this.choose(reader, edition, present, codes) };
  }

  private async choose(
    reader: Reader,
    edition: EditionGround,
    present: readonly Standing[],
    codes: readonly string[],
  ): Promise<Choice[]> {
    const awards = edition.ground.catalogue.filter(({ code }) => codes.includes(code));
    const ableFor = (award: Award) =>
      edition.final.closed ? nomineesOf(award, edition.ground, present).candidates : [];
    const found = awards.map((award) => ({ award, able: ableFor(award) }));
    const persons = found.filter(({ award }) => award.holder === 'person').flatMap(({ able }) => able);
    const people = persons.length > 0 ? await this.entries.of(reader, persons) : [];
    return found.map(({ award, able }) => {
      const held = present.filter(({ awardCode }) => awardCode === award.code).map(({ entryId }) => entryId);
      const own = award.holder === 'person' ? people : [];
      return { ...edition, award, able, nominees: able.filter((id) => !held.includes(id)), people: own };
    });
  }

  /** For whom the panel votes: the nominees, or, of a person's prize or one without a rule, those who were named. */
  async candidates(reader: Reader, { edition, award, nominees, people }: Choice): Promise<BallotCandidate[]> {
    const named = await rows<{ entryId: string; holderId: string | null }>(reader, NAMED, [edition.id, award.code]);
    const able = named.filter(({ entryId }) => nominees.includes(entryId));
    if (award.holder === 'person') {
      return people.flatMap(({ entryId, personId, name }) =>
        able.some((one) => one.entryId === entryId && one.holderId === personId)
          ? [{ id: personId, entryId, holderId: personId, holderName: name }]
          : [],
      );
    }
    const open = award.kind === 'special' && award.candidates === null && able.length > 0;
    const chosen = open ? nominees.filter((id) => able.some(({ entryId }) => entryId === id)) : nominees;
    return chosen.map((id) => ({ id, entryId: id, holderId: null, holderName: null }));
  }

  /** Who sits on the final's panel. */
  async panelOf(reader: Reader, editionId: string): Promise<string[]> {
    return (await this.panels.of(reader, editionId)).map(({ personId }) => personId);
  }

  /** Every pair of these people and finalists that must keep away from one another. */
  async apart(reader: Reader, { edition, final }: EditionGround, people: readonly string[]): Promise<Apart[]> {
    const subjects = final.finalists.map(({ card: { id, organisationId, memberIds } }) => ({
      ...{ subjectId: id, organisationIds: [organisationId], personIds: memberIds },
    }));
    const blocks = await this.recusals.blocked(reader, { editionId: edition.id, people, subjects });
    return blocks.map(({ personId, subjectId: entryId }) => ({ personId, entryId }));
  }
}
