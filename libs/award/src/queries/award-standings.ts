import type { AwardPlan } from '#competition';
import { isTiered } from '../domain/award.js';
import { nomineesOf } from '../domain/nominate.js';
import { reflow } from '../domain/reflow.js';
import type { Specials } from './ballot/contenders.js';
import type { AwardStandingView } from './deliberation.view.js';
import type { StoredPrize } from './stored-prizes.js';

/** How each finalist stands to each award, given the prizes that stand now. */
export function standingsFor(
  { edition: { edition, final, ground }, choices }: Specials,
  prizes: readonly StoredPrize[],
): (entryId: string) => AwardStandingView[] {
  const { skipped } = reflow(ground, prizes);
  const boards = edition.plan.awards.map((award) => {
    const nominees = final.closed ? nomineesOf(award, ground, prizes) : { candidates: [], passedOver: [] };
    const passed = isTiered(award) ? skipped : nominees.passedOver;
    return { award, candidates: nominees.candidates, passed };
  });
  return (entryId) =>
    boards.flatMap(({ award, candidates, passed }): AwardStandingView[] => {
      const holds = prizes.some((one) => one.awardCode === award.code && one.entryId === entryId);
      const reason = passed.find((one) => one.entryId === entryId)?.reason ?? null;
      if (holds) return [standing(award, 'holds')];
      if (candidates.includes(entryId))
        return [{ ...standing(award, 'candidate'), people: namesOf(choices, award, entryId) }];
      return reason === null ? [] : [standing(award, 'passed-over', reason)];
    });
}

function standing({ code, name }: AwardPlan, is: AwardStandingView['standing'], reason: string | null = null) {
  return { awardCode: code, name, standing: is, reason, people: [] };
}

/** Of an entry's team, where a person holds the award. */
function namesOf(choices: Specials['choices'], { code }: AwardPlan, entryId: string): string[] {
  const people = choices.find(({ award }) => award.code === code)?.people ?? [];
  return people.filter((one) => one.entryId === entryId).map(({ name }) => name);
}
