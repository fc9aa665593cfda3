import type { AwardPlan, EditionPlan } from '#competition';
import type { EntryCard, EntryPerson } from '#entry';
import type { Localised } from '#kernel';
import type { Skipped } from '../domain/allot.js';
import type { Ground } from '../domain/ground.js';
import { nomineesOf } from '../domain/nominate.js';
import { entryView, namesOf } from './entry-names.js';
import type { FinalResult } from './finalists.js';
import type { AwardView, PrizeView, SkippedView } from './prizes.view.js';
import type { StoredPrize } from './stored-prizes.js';

/** What stands, and who could hold a person's prize. */
export interface Board {
  readonly taken: readonly StoredPrize[];
  readonly people: readonly EntryPerson[];
}

/** A prize with the entry it goes to. */
export function prizeView(
  { editionId: _, entryId, proposedBy: _by, ...prize }: StoredPrize,
  cards: EntryCard[],
): PrizeView {
  const card = cards.find(({ id }) => id === entryId);
  return { ...prize, entry: card ? entryView(card) : null };
}

/** An award of the catalogue: how many seats are taken, whom it may go to, and why not to the others. */
export function awardView(
  award: AwardPlan,
  { closed, finalists }: FinalResult,
  ground: Ground,
  { taken: seats, people }: Board,
): AwardView {
  const { code, kind, holder, name, quota, choice = 'nomination' } = award;
  const taken = seats.filter(({ awardCode }) => awardCode === code).length;
  const nominees = closed ? nomineesOf(award, ground, seats) : { candidates: [], passedOver: [] };
  const named = namesOf(finalists.map(({ card }) => card));
  const passedOver = nominees.passedOver.map(({ entryId, reason }) => ({ entry: named(entryId), reason }));
  const candidates = nominees.candidates.map(named);
  const own = holder === 'person' ? people.filter(({ entryId }) => nominees.candidates.includes(entryId)) : [];
  return { code, kind, holder, name, quota, choice, taken, candidates, people: own, passedOver };
}

/** Who was passed over, best first, with the limit that did it by its name. */
export function skippedViews(
  skipped: readonly Skipped[],
  plan: EditionPlan,
  { finalists }: FinalResult,
  cards: readonly EntryCard[],
): SkippedView[] {
  const views = skipped.flatMap(({ entryId, reason }): SkippedView[] => {
    const card = cards.find(({ id }) => id === entryId);
    const rank = finalists.find((one) => one.entryId === entryId)?.rank;
    if (!card || rank === undefined) return [];
    const [kind = '', by, code = ''] = reason.split(':');
    const limit = by === undefined ? null : { by: by as Limit['by'], code, name: nameOf(plan, { by, code }, card) };
    return [{ entry: entryView(card), rank, reason: kind as SkippedView['reason'], limit }];
  });
  return views.toSorted((a, b) => a.rank - b.rank);
}

type Limit = NonNullable<SkippedView['limit']>;

/** What is limited; an organisation has one name in every language. */
function nameOf(plan: EditionPlan, { by, code }: { by: string; code: string }, { organisation }: EntryCard): Localised {
  if (by === 'organisation') return { 'zh-CN': organisation, en: organisation };
  const list = by === 'track' ? plan.tracks : plan.divisions;
  return list.find((one) => one.code === code)?.name ?? { 'zh-CN': code, en: code };
}
