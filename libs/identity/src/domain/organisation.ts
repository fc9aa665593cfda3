/** What an organisation is; the first digits of its code are only a hint of it. */
export const ORGANISATION_KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** One legal person of the register; recusal compares these. */
export interface Organisation {
  id: string;
  name: string;
  /** Unified social credit code, normalised; it may be unsound (a finding, never a wall). */
  uscc: string | null;
  /** Whether the code's check digit holds: only then does it identify. */
  usccSound: boolean;
  kind: OrganisationKind;
  /** GB/T 2260 code of the declared registered address, six digits. */
  region: string;
  parentId: string | null;
  registeredAt: Date;
}

/**
 * The form in which names of organisations are compared: NFKC, lower case, no spaces, no punctuation or invisible
 * characters (`首都医科大学（附属）` = `首都医科大学(附属)`). Never shown.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{Cc}\p{Cf}]+/gu, '');
}
