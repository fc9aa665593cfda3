import type { EntryCard } from '#entry';
import type { PrizeEntryView } from './prizes.view.js';

/** An entry as lists of prizes show it. */
export function entryView({ id, number, title, organisation }: EntryCard): PrizeEntryView {
  return { id, number, title, organisation };
}

/** Looks entries up by id. */
export function namesOf(cards: readonly EntryCard[]): (id: string) => PrizeEntryView {
  const byId = new Map(cards.map((card) => [card.id, entryView(card)]));
  return (id) => byId.get(id) ?? { id, number: '', title: '', organisation: '' };
}
