import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { may } from '../../domain/policy.js';
import { rankedFor, replacementSeed, type Vacancy } from '../../domain/replacement.js';
import { RoundCards } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import { VACANT, Vacancies } from '../vacancies.js';
import { SEAT_JUDGE } from './seat-judge.js';
import type { CandidateView, ReplacementChoicesView, SeatJudgeView } from './seat-choices.view.js';

const SEAT = `SELECT a.entry_id AS "entryId" FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id WHERE a.id = $1 AND a.round_id = $2 AND ${VACANT}`;
const JUDGES = `${SEAT_JUDGE} WHERE j.id = ANY ($1::uuid[])`;

type Known = Omit<SeatJudgeView, 'relations'> & { personId: string };

/** Who of the panel may take a free seat, ranked as the replacement itself is. */
@Injectable()
export class ReplacementChoices {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly vacancies: Vacancies,
    private readonly recusals: Recusals,
  ) {}

  async of(actor: Actor, roundId: string, assignmentId: string): Promise<ReplacementChoicesView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.replaceJudge(actor, round.editionId));
    const { entryId } = found(await row<{ entryId: string }>(reader, SEAT, [assignmentId, roundId]));
    const vacancyOf = await this.vacancies.of(reader, round, planOf(edition, round.code));
    const vacancy = vacancyOf(entryId, replacementSeed(round.seed, assignmentId));
    const { candidates, hindered } = rankedFor(vacancy);
    const known = await this.known([...candidates, ...hindered], entryId);
    return {
      items: candidates.flatMap((one) => {
        const judge = known.get(one.judgeId);
        return judge ? [{ ...judge, ...one, knowsTrack: knows(vacancy, one.judgeId) }] : [];
      }),
      hindered: hindered.flatMap(({ judgeId, why }) => {
        const judge = known.get(judgeId);
        return judge ? [{ ...judge, why }] : [];
      }),
    };
  }

  private async known(ranked: readonly { judgeId: string }[], entryId: string): Promise<Map<string, SeatJudgeView>> {
    const people = await rows<Known>(this.unit.read, JUDGES, [ranked.map(({ judgeId }) => judgeId)]);
    const relations = await this.recusals.between(
      this.unit.read,
      people.map(({ personId }) => personId),
      entryId,
    );
    const byPerson = Map.groupBy(relations, ({ personId }) => personId);
    return new Map(
      people.map(({ personId, ...judge }) => {
        const own = (byPerson.get(personId) ?? []).map(({ relation, state }) => ({ relation, state }));
        return [judge.judgeId, { ...judge, relations: own }];
      }),
    );
  }
}

function knows({ judges, track }: Vacancy, judgeId: string): CandidateView['knowsTrack'] {
  const { tracks = [] } = judges.find((judge) => judge.judgeId === judgeId) ?? {};
  return tracks.length === 0 ? null : tracks.includes(track);
}
