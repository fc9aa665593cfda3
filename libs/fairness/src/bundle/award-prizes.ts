import { reject } from '../input-error.js';
import { allotPrizes } from '../prizes/allot-prizes.js';
import { fractionAt, decimalAt } from '../read-number.js';
import type { ResultRecord } from '../ranking/round-record.js';
import type { PrizeRules } from './result-bundle.js';

/**
 * The prizes that results lead to: equal ranks are equals; who has no rank cannot win.
 * @throws InputError `list-unknown` at `/list`, `score-malformed` at `/minimum`, and those of {@link allotPrizes}
 */
export function awardPrizes(
  { list = '', minimum, constraints = [], ...rules }: PrizeRules,
  results: Readonly<Record<string, ResultRecord>>,
) {
  const inList = Object.entries(results).filter(([, result]) => result.list === list);
  if (inList.length === 0 && Object.keys(results).length > 0) reject('list-unknown', `no entry is in ${list}`, '/list');
  const ranked = inList.filter(([, { rank }]) => rank !== null).sort(([, a], [, b]) => a.rank! - b.rank!);
  const least = minimum === undefined ? null : decimalAt(minimum, '/minimum');
  const below = ranked.filter(([, { exact }]) => least && fractionAt(exact!, '').compare(least) < 0);
  return allotPrizes({
    ...rules,
    constraints,
    ranked: [...Map.groupBy(ranked, ([, { rank }]) => rank).values()].map((group) => group.map(([id]) => id)),
    belowMinimum: below.map(([id]) => id),
  });
}
