import { Injectable } from '@nestjs/common';
import { type Edition, Editions, releaseOf } from '#competition';
import { EntryCards } from '#entry';
import { type Actor, Fraction, found, type Localised } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { groupsOf, kindMeans, quartilesOf, wordsOf } from '../../domain/feedback/feedback.js';
import { may } from '../../domain/policy.js';
import { type Placed, scoreOf } from '../../domain/release/tie.js';
import { stepNames } from '../step-names.js';
import type { CriterionFeedbackView, FeedbackView, RoundFeedbackView } from './feedback.view.js';
import { type ToldRound, toldRounds, toldSet, type ToldStanding } from './told-rounds.js';

type Plan = Edition['plan'];
type RoundPlan = Plan['rounds'][number];
interface Own {
  readonly id: string;
  readonly division: string;
}

/** What a team learns of its own sheets, once the results are final: as they were published, and never whose they were. */
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
    const set = await toldSet(reader, editionId);
    if (!set) return { open: false, amended: false, title, rounds: [] };
    const { plan } = await this.editions.byId(reader, editionId);
    const read = await toldRounds(reader, set, entryId);
    const told = read.flatMap((round) => {
      const rule = plan.rounds.find(({ code }) => code === round.code);
      return rule ? [feedbackOn({ id: entryId, division }, round, rule, plan)] : [];
    });
    return { open: true, amended: read.some(({ amended }) => amended), title, rounds: told };
  }
}

function feedbackOn({ id, division }: Own, round: ToldRound, rule: RoundPlan, plan: Plan): RoundFeedbackView {
  const rules = releaseOf(plan).feedback;
  const own = round.standings.find(({ entryId }) => entryId === id);
  const criteria = rule.rubrics.find(({ divisions }) => divisions.includes(division))?.criteria ?? [];
  const groups = groupsOf(rules.byKind ? round.sheets : [], rules.leastJudges);
  const field = round.standings.filter(({ rank }) => rank !== null);
  return {
    ...{ code: rule.code, name: rule.name },
    ...{ result: own?.shown ?? null, rank: own?.rank ?? null, entries: field.length },
    ...countedIn(rule, round),
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

/** How many sheets count, and of the highest and lowest totals were left out, or from how many sheets on they would have been. */
function countedIn({ trim }: RoundPlan, { counted: { sheets, untrimmed } }: ToldRound) {
  return {
    sheets,
    dropped: trim && !untrimmed ? trim.drop : 0,
    untrimmedBelow: trim && untrimmed ? trim.from : null,
  };
}

/** As the public reads it of the final: only where others have the same score. */
function tieOf(own: ToldStanding, field: readonly ToldStanding[], steps: ReadonlyMap<string, Localised>) {
  const placed = field.flatMap(({ rank, shown, exact, decidedBy }): Placed[] =>
    rank === null || shown === null || exact === null ? [] : [{ rank, shown, exact, decidedBy }],
  );
  const one = placed.find(({ rank, exact }) => rank === own.rank && exact === own.exact);
  return one ? scoreOf(one, placed, steps).tie : null;
}

const points = (exact = '0') => Number(Fraction.fromExact(exact).toDecimal(4));
