import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { dateText, type Localised } from '#kernel';
import { Notifier } from '#notification';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

interface About {
  editionId: string;
  edition: Localised;
  award: Localised;
  round: number;
  closesAt: Date;
  /** Electors who have not voted in the round. */
  waited: string[];
}

const ABOUT = `SELECT b.edition_id AS "editionId", ed.plan->'name' AS edition, r.no AS round, r.closes_at AS "closesAt",
    (SELECT a->'name' FROM jsonb_array_elements(ed.plan->'awards') a WHERE a->>'code' = b.award_code) AS award,
    ARRAY(SELECT e FROM unnest(b.electors) e WHERE NOT EXISTS (SELECT FROM award.ballot_turnout t
      WHERE t.ballot_id = b.id AND t.no = r.no AND t.person_id = e)) AS waited
  FROM award.ballot b JOIN competition.edition ed ON ed.id = b.edition_id
  JOIN award.ballot_round r ON r.ballot_id = b.id AND r.closed_at IS NULL
  WHERE b.id = $1 AND b.state = 'open'`;

/** Writes to whoever of the panel has not voted in the round that is open; never for whom one can vote. */
@Injectable()
export class TellElectors {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  /** Each round once to each elector. */
  run(ballotId: string, what: 'open' | 'due'): Promise<void> {
    return this.unit.run(async (tx) => {
      const about = await row<About>(tx, ABOUT, [ballotId]);
      if (!about) return;
      for (const person of await this.people.byIds(tx, about.waited)) {
        const dedupeKey = `award.ballot.${ballotId}.${about.round}.${what}.${person.id}`;
        await this.notifier.mail(tx, { ...mailTo(person, about), template: `award.mails.ballot-${what}`, dedupeKey });
      }
    });
  }
}

type Elector = Awaited<ReturnType<People['byIds']>>[number];

function mailTo({ id: personId, email: to, locale, name }: Elector, about: About) {
  const { editionId, edition, award, round, closesAt } = about;
  const vars = { name, edition: edition[locale], award: award[locale], round, until: dateText(closesAt, locale) };
  return { to, locale, personId, vars, editionId, link: `/judge/ballots/${editionId}`, pace: 'urgent' as const };
}
