import { checkUscc, codePoints, isRegion, refuse, type UsccFinding, type OrganisationKind } from '#kernel';

/** How an organisation belongs to another: 附属 (of its own right, as an affiliated hospital) or 隶属 (under it). */
export const PARENT_RELATIONS = ['affiliated', 'subordinate'] as const;
export type ParentRelation = (typeof PARENT_RELATIONS)[number];

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
  parentRelation: ParentRelation | null;
  /** The superior authority of one that has no credit code, a military hospital for instance. */
  authority: string | null;
  /** The one it turned out to be; never one that was merged itself. */
  mergedInto: string | null;
  version: number;
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
  /** Named instead of a code by those who have none; it counts only without a code. */
  readonly authority?: string | null;
}

/** The same, normalised and judged. */
export interface Legal extends OrganisationOrder {
  readonly nameKey: string;
  readonly usccSound: boolean;
  readonly authority: string | null;
}

const NAME_LENGTH = 100;
const WALLS: readonly UsccFinding[] = ['length', 'charset', 'department', 'check-digit'];

/**
 * Normalises what was typed about an organisation. A faulty credit code is kept and never refused.
 * @throws DomainError `organisation-name-unusable` (no letter, or over 100 code points), `region-unknown`,
 * `authority-unusable` (422)
 */
export function legalOf({ name: raw, uscc: code, kind, region, authority: superior }: OrganisationOrder): Legal {
  const name = tidy(raw);
  const key = nameKey(name);
  if (!isUsableName(name)) return unusable('name', 'organisation-name-unusable');
  if (!isRegion(region)) return unusable('region', 'region-unknown');
  const reading = code?.trim() ? checkUscc(code) : null;
  const usccSound = reading !== null && !reading.findings.some((finding) => WALLS.includes(finding));
  const authority = reading === null && typeof superior === 'string' ? authorityOf(superior) : null;
  return { name, nameKey: key, uscc: reading?.normalised ?? null, usccSound, kind, region, authority };
}

/** A name as it is kept: NFC, single spaces. */
export function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether a name has a letter and at most 100 code points. */
export function isUsableName(name: string): boolean {
  return nameKey(name) !== '' && codePoints(name) <= NAME_LENGTH;
}

function authorityOf(raw: string): string {
  const authority = tidy(raw);
  return isUsableName(authority) ? authority : unusable('authority', 'authority-unusable');
}

function unusable(path: string, code: string): never {
  return refuse('invalid', code, { fields: [{ path, code }] });
}
