import { Injectable } from '@nestjs/common';
import { Aside } from '#platform/aside';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import type { RoundWatch, WatchRule, watchRound } from '../domain/agreement.js';
import type { RelatedPair } from '../domain/relation-effect.js';
import type { Scored } from '../domain/standing.js';
import { Counted } from './counted.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from './names.js';

const AGREEMENT = new URL('../domain/agreement.js', import.meta.url);

const JUDGES = `SELECT j.id, j.person_id AS "personId", ${JUDGE_NAME} AS name FROM judging.judge j ${JUDGE_PEOPLE}
  WHERE j.id IN (SELECT judge_id FROM judging.assignment WHERE round_id = $1)`;

/** Who judges in a round. */
interface PanelJudge {
  id: string;
  personId: string | null;
  name: string;
}

/** The figures of a round's judges, and what they follow from; computed beside the requests. */
@Injectable()
export class PanelFigures {
  constructor(
    private readonly counted: Counted,
    private readonly recusals: Recusals,
    private readonly aside: Aside,
  ) {}

  async of(
    reader: Reader,
    roundId: string,
    rule: WatchRule,
  ): Promise<RoundWatch & { scored: Scored[]; judges: PanelJudge[] }> {
    const scored = await this.counted.of(reader, roundId);
    const judges = await rows<PanelJudge>(reader, JUDGES, [roundId]);
    const pairs = await this.related(reader, scored, judges);
    const watch = await this.aside.call<typeof watchRound>(AGREEMENT, 'watchRound', scored, rule, pairs, roundId);
    return { ...watch, scored, judges };
  }

  /** The relations on record between the judges and the entries. */
  private async related(reader: Reader, scored: Scored[], judges: readonly PanelJudge[]): Promise<RelatedPair[]> {
    const judgeOf = new Map(judges.map(({ id, personId }) => [personId, id]));
    const people = judges.flatMap(({ personId }) => personId ?? []);
    const subjects = scored.map(({ entryId }) => entryId);
    const known = await this.recusals.onRecord(reader, people, subjects);
    return known.map(({ personId, subjectId, relation }) => ({
      ...{ relation, entryId: subjectId },
      judgeId: judgeOf.get(personId)!,
    }));
  }
}
