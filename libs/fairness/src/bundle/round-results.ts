import { reject } from '../input-error.js';
import { resultsOf } from '../ranking/rank-round.js';
import { readRound, readRule } from '../ranking/read-round.js';
import type { ResultRecord } from '../ranking/round-record.js';
import { relocated } from './relocated.js';
import type { BundleRound } from './edition-bundle.js';

/**
 * The results of a round whose entries may be marked by different criteria: each sheet is added up by the criteria of its
 * entry, then all are ranked by the one rule.
 * @throws InputError as `rankRound`, with the place in the round; `rubric-unknown`, `entry-unknown`
 */
export function roundResults(round: BundleRound): Record<string, ResultRecord> {
  const { rubrics, entries, sheets } = round;
  const rubricOf = new Map(entries.map(({ id, rubric }) => [id, rubric]));
  entries.forEach(({ rubric }, at) => {
    if (!rubrics[rubric]) reject('rubric-unknown', `there are no criteria ${rubric}`, `/entries/${at}/rubric`);
  });
  sheets.forEach(({ entry }, at) => {
    if (!rubricOf.has(entry)) reject('entry-unknown', `${entry} does not take part`, `/sheets/${at}/entry`);
  });
  const contenders = rubrics.flatMap((rubric, at) => {
    const own = sheets
      .map((sheet, place) => ({ sheet, place }))
      .filter(({ sheet }) => rubricOf.get(sheet.entry) === at);
    const members = entries.filter((entry) => entry.rubric === at);
    const place = (path: string) =>
      path.replace(/^\/sheets\/(\d+)/, (_, index) => `/sheets/${own[Number(index)]!.place}`);
    const record = { rubric, rule: {}, sheets: own.map(({ sheet }) => sheet), entries: members };
    return relocated(place, () => readRound(record).contenders);
  });
  return resultsOf(readRule(round.rule, { criteria: everyCriterion(rubrics) }), contenders);
}

function everyCriterion(rubrics: BundleRound['rubrics']) {
  return rubrics.flatMap(({ criteria }) => criteria);
}
