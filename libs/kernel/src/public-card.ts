/** In the place of words that may not be published: the running order of a session shows the same. */
export const WITHHELD = '–';

interface Card {
  readonly title: string;
  readonly organisation: string;
  /** Whether the lead's consent to publication stands. */
  readonly publicationConsent: boolean;
}

/** A card as the public may read it: without the lead's consent the number alone says which entry it is. */
export function publicCard<T extends Card>(card: T): T {
  return card.publicationConsent ? card : { ...card, title: WITHHELD, organisation: WITHHELD };
}
