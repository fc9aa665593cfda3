import { canonicalHash } from '#fairness';
import type { Finding } from '#kernel';
import type { Entry } from './entry.js';
import type { DraftContent } from './revision.js';

/** What the edition asks to have sealed; a plan's pledge has these parts and more. */
export interface PledgeRule {
  version: number;
  /** Code of the document that holds the scan. */
  document: string;
  /** Code of the milestone until whose end the scan may follow. */
  sealDue: string;
}

/** What the code on a printed pledge says. */
export interface PledgeCode {
  entryId: string;
  version: number;
  contentHash: string;
}

/** Whether the scan fits what the entry says now. */
export const PLEDGE_STANDINGS = [
  'needed',
  'printed',
  'reading',
  'matches',
  'outdated',
  'other-entry',
  'unreadable',
] as const;
export type PledgeStanding = (typeof PLEDGE_STANDINGS)[number];

/** What is known of an entry's pledge. */
export interface PledgeFacts {
  /** Of what the entry says now. */
  current: PledgeCode;
  printed: boolean;
  /** The scan at hand; its reading is null until it was looked into, its code null when none was found. */
  scan: { reading: { code: PledgeCode | null } | null } | null;
}

/** How a pledge's code begins. Capitals and digits only, so that the squares stay large. */
export const PLEDGE_PREFIX = 'PLEDGE/1/';
const CODE = /^PLEDGE\/1\/([0-9A-F]{32})\/([1-9]\d{0,4})\/([0-9A-F]{64})$/;

/** The text in the code of a printed pledge. */
export function pledgeText({ entryId, version, contentHash }: PledgeCode): string {
  return `${PLEDGE_PREFIX}${entryId.replaceAll('-', '')}/${version}/${contentHash}`.toUpperCase();
}

/** What a code says, null when it is no pledge's. */
export function pledgeCodeOf(text: string): PledgeCode | null {
  const [, id, version, hash] = CODE.exec(text) ?? [];
  if (id === undefined || version === undefined || hash === undefined) return null;
  const entryId = id.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { entryId, version: Number(version), contentHash: hash.toLowerCase() };
}

/**
 * SHA-256 of what a pledge is about: title, categories, people, organisation, answers and the hashes of the files. The
 * consents are given at the submit, and the sealed paper itself follows it, so neither is part of it.
 */
export function pledgeHash({ consents: _, formVersion: __, documents, ...content }: DraftContent): string {
  const files = documents.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort();
  return canonicalHash({ ...content, files });
}

/** The scan as it stands beside what the entry says now. */
export function pledgeStanding({ current, printed, scan }: PledgeFacts): PledgeStanding {
  if (scan === null) return printed ? 'printed' : 'needed';
  if (scan.reading === null) return 'reading';
  const { code } = scan.reading;
  if (code === null) return 'unreadable';
  if (code.entryId !== current.entryId) return 'other-entry';
  return code.version === current.version && code.contentHash === current.contentHash ? 'matches' : 'outdated';
}

const FINDINGS: Partial<Record<PledgeStanding, string>> = {
  needed: 'pledge-missing',
  printed: 'pledge-missing',
  outdated: 'pledge-outdated',
  'other-entry': 'pledge-other-entry',
  unreadable: 'pledge-unreadable',
};

/** What a reviewer should know of the pledge; that it is missing only from `dueAt` on. Never a wall. */
export function pledgeFindings(rule: PledgeRule, standing: PledgeStanding, dueAt: Date, now: Date): Finding[] {
  const code = FINDINGS[standing];
  if (code === undefined || (code === 'pledge-missing' && now < dueAt)) return [];
  return [{ path: `documents.${rule.document}`, code }];
}

/** Until when the scan may follow: the end of its milestone, or of the entry's own extension or correction when later. */
export function sealDueAt(
  rule: PledgeRule,
  milestones: Readonly<Record<string, { endsAt: Date }>>,
  entry: Pick<Entry, 'state' | 'returnedUntil' | 'extendedUntil'>,
): Date {
  const due = milestones[rule.sealDue]?.endsAt ?? new Date(0);
  const own = [entry.extendedUntil, entry.state === 'returned' ? entry.returnedUntil : null];
  return own.reduce<Date>((latest, one) => (one !== null && one > latest ? one : latest), due);
}
