import { checkUscc, codePoints, provinceOf, refuse, type UsccFinding, type OrganisationKind } from '#kernel';

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

/** What somebody types about an organisation. */
export interface OrganisationOrder {
  readonly name: string;
  readonly uscc: string | null;
  readonly kind: OrganisationKind;
  readonly region: string;
}

/** The same, normalised and judged. */
export interface Legal extends OrganisationOrder {
  readonly nameKey: string;
  readonly usccSound: boolean;
}

const NAME_LENGTH = 100;
const WALLS: readonly UsccFinding[] = ['length', 'charset', 'department', 'check-digit'];

/**
 * Normalises what was typed about an organisation. A faulty credit code is kept and never refused.
 * @throws DomainError `organisation-name-unusable` (no letter, or over 100 code points), `region-unknown` (422)
 */
export function legalOf({ name: raw, uscc: code, kind, region }: OrganisationOrder): Legal {
  const name = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const key = nameKey(name);
  if (key === '' || codePoints(name) > NAME_LENGTH) return unusable('name', 'organisation-name-unusable');
  if (provinceOf(region) === null) return unusable('region', 'region-unknown');
  const reading = code?.trim() ? checkUscc(code) : null;
  const usccSound = reading !== null && !reading.findings.some((finding) => WALLS.includes(finding));
  return { name, nameKey: key, uscc: reading?.normalised ?? null, usccSound, kind, region };
}

function unusable(path: string, code: string): never {
  return refuse('invalid', code, { fields: [{ path, code }] });
}
