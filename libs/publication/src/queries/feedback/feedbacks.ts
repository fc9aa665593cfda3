import { Injectable } from '@nestjs/common';
import { type Edition, Editions, releaseOf } from '#competition';
import { EntryCards } from '#entry';
import { type Actor, Fraction, found, type Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type GivenSheet, groupsOf, kindMeans, quartilesOf, wordsOf } from '../../domain/feedback/feedback.js';
import { may } from '../../domain/policy.js';
import { type Placed, scoreOf } from '../../domain/release/tie.js';
import { stepNames } from '../step-names.js';
import type { CriterionFeedbackView, FeedbackView, RoundFeedbackView } from './feedback.view.js';

interface Standing {
  entryId: string;
  rank: number | null;
  shown: string | null;
  exact: string | null;
  untrimmed: boolean;
  decidedBy: string | null;
  criteria: Record<string, string>;
  sheets: number;
}
interface Round {
  code: string;
  /** The entry's list in it, the entry among them. */
  standings: Standing[];
  sheets: GivenSheet[];
}
type RoundPlan = Edition['plan']['rounds'][number];
interface Own {
  readonly id: string;
  readonly division: string;
}

const FINAL = `SELECT 1 FROM publication.release WHERE edition_id = $1 AND published_at <= publication.clock()
  AND coalesce(body->>'standing', 'final') = 'final' LIMIT 1`;
const ROUNDS = `SELECT r.code,
    (SELECT jsonb_agg(jsonb_build_object('entryId', s.entry_id, 'rank', s.rank, 'shown', s.shown, 'exact', s.exact, 'untrimmed', s.untrimmed,
        'decidedBy', s.decided_by, 'criteria', s.criteria, 'sheets', s.sheets))
      FROM judging.standing s WHERE s.round_id = r.id AND s.list_key = own.list_key) AS standings,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', j.kind, 'comment', s.comment, 'suggestion', s.suggestion, 'marks',
        (SELECT jsonb_object_agg(m.criterion, m.hundredths) FROM judging.mark m WHERE m.sheet_id = s.id)))
      FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
      JOIN judging.judge j ON j.id = a.judge_id
      WHERE a.round_id = r.id AND a.entry_id = own.entry_id AND a.state = 'active'), '[]') AS sheets
  FROM judging.standing own JOIN judging.round r ON r.id = own.round_id
  WHERE own.entry_id = $1 AND r.state IN ('closed', 'advanced') ORDER BY r.ordinal`;

/** What a team learns of its own sheets, once the results are final: never whose they were. */
@Injectable()
export class Feedbacks {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly cards: EntryCards,
  ) {}

  async of(actor: Actor, entryId: string): Promise<FeedbackView> {
    const reader = this.unit.read;
    const [card] = await this.cards.byIds(reader, [entryId]);
    const { title, division, editionId } = found(card && may.readFeedback(actor, card) ? card : null);
    if (!(await row(reader, FINAL, [editionId]))) return { open: false, title, rounds: [] };
    const { plan } = await this.editions.byId(reader, editionId);
    const read = await rows<Round>(reader, ROUNDS, [entryId]);
    const told = read.flatMap((round) => {
      const rule = plan.rounds.find(({ code }) => code === round.code);
      return rule ? [feedbackOn({ id: entryId, division }, round, rule, plan)] : [];
    });
    return { open: true, title, rounds: told };
  }
}

function feedbackOn({ id, division }: Own, round: Round, rule: RoundPlan, plan: Edition['plan']): RoundFeedbackView {
  const rules = releaseOf(plan).feedback;
  const own = round.standings.find(({ entryId }) => entryId === id);
  const criteria = rule.rubrics.find(({ divisions }) => divisions.includes(division))?.criteria ?? [];
  const groups = groupsOf(rules.byKind ? round.sheets : [], rules.leastJudges);
  const field = round.standings.filter(({ rank }) => rank !== null);
  return {
    ...{ code: rule.code, name: rule.name, sheets: own?.sheets ?? 0 },
    ...{ result: own?.shown ?? null, rank: own?.rank ?? null, entries: field.length },
    ...leftOut(rule, own),
    tie: own ? tieOf(own, field, stepNames(rule, plan.rounds)) : null,
    criteria: criteria.map((one): CriterionFeedbackView => ({
      ...{ code: one.code, name: one.name, max: one.max },
      own: own?.criteria[one.code] ? points(own.criteria[one.code]).toFixed(2) : '–',
      field: quartilesOf(field.flatMap(({ criteria: means }) => (means[one.code] ? [points(means[one.code])] : []))),
      kinds: kindMeans(groups, one.code),
    })),
    ...wordsOf(round.sheets, rules.words),
  };
}

/** How many of the highest and lowest totals were left out, or from how many sheets on they would have been. */
function leftOut({ trim }: RoundPlan, own: Standing | undefined) {
  const untrimmed = own?.untrimmed === true;
  return {
    dropped: trim && own && !untrimmed ? trim.drop : 0,
    untrimmedBelow: trim && untrimmed ? trim.from : null,
  };
}

/** As the public reads it of the final: only where others have the same score. */
function tieOf(own: Standing, field: readonly Standing[], steps: ReadonlyMap<string, Localised>) {
  const placed = field.flatMap(({ rank, shown, exact, decidedBy }): Placed[] =>
    rank === null || shown === null || exact === null ? [] : [{ rank, shown, exact, decidedBy }],
  );
  const one = placed.find(({ rank, exact }) => rank === own.rank && exact === own.exact);
  return one ? scoreOf(one, placed, steps).tie : null;
}

const points = (exact = '0') => Number(Fraction.fromExact(exact).toDecimal(4));
