import { canonicalHash } from '#fairness';
import type { Finding } from '#kernel';
import type { Entry } from './entry.js';
import { type DraftContent, regionOf, withoutDeclared } from './revision.js';
import { type SaidOfScan, saidOfScan } from './scan-decision.js';

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

/**
 * Whether the scan fits what the entry says now. `stands`: it fits what was handed in before the organisers approved a
 * change, or called for materials; the team changed nothing else, so the paper stands.
 */
export const PLEDGE_STANDINGS = [
  'needed',
  'printed',
  'reading',
  'matches',
  'stands',
  'outdated',
  'other-entry',
  'unreadable',
  'seen',
  'accepted',
  'asked',
] as const;
export type PledgeStanding = (typeof PLEDGE_STANDINGS)[number];

/** What is known of an entry's pledge. */
export interface PledgeFacts {
  /** Of what the entry says now. */
  current: PledgeCode;
  /** Hashes of what was handed in before, where approved requests and later materials alone lie between it and now. */
  sealedBefore: readonly string[];
  printed: boolean;
  /** The scan at hand; its reading is null until it was looked into, its code null when none was found. */
  scan: { uploadId: string; reading: { code: PledgeCode | null } | null } | null;
  /** What reviewers said of scans, oldest first. */
  decisions: readonly SaidOfScan[];
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
 * consents are given at the submit, and the sealed paper itself follows it, so neither is part of it. An address that is the
 * register's is said once, as it was before declared ones were kept: what was sealed then still stands.
 */
export function pledgeHash(of: DraftContent): string {
  const same = of.organisation && regionOf(of.organisation) === of.organisation.region;
  const { consents: _, formVersion: __, documents, ...content } = same ? withoutDeclared(of) : of;
  const files = documents.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort();
  return canonicalHash({ ...content, files });
}

/**
 * What counts as sealed though the entry says something else by now.
 * @param handedIn the last revision, then those before it as far as each next one was approved or called for
 */
export function stillSealed(
  handedIn: readonly DraftContent[],
  { contentHash }: Pick<PledgeCode, 'contentHash'>,
): string[] {
  const [last, ...before] = handedIn.map(pledgeHash);
  return last === contentHash ? before : [];
}

/** The scan as it stands beside what the entry says now. A person decides where no code could be read, and asks again. */
export function pledgeStanding({ current, sealedBefore, printed, scan, decisions }: PledgeFacts): PledgeStanding {
  const said = saidOfScan(decisions, scan, { ...current, sealedBefore });
  if (said === 'asked') return said;
  if (scan === null) return printed ? 'printed' : 'needed';
  if (scan.reading === null) return 'reading';
  const { code } = scan.reading;
  if (code === null) return said ?? 'unreadable';
  if (code.entryId !== current.entryId) return 'other-entry';
  if (code.version !== current.version) return 'outdated';
  if (code.contentHash === current.contentHash) return 'matches';
  return sealedBefore.includes(code.contentHash) ? 'stands' : 'outdated';
}

const FINDINGS: Partial<Record<PledgeStanding, string>> = {
  needed: 'pledge-missing',
  printed: 'pledge-missing',
  outdated: 'pledge-outdated',
  'other-entry': 'pledge-other-entry',
  unreadable: 'pledge-unreadable',
  seen: 'pledge-seen-once',
  asked: 'pledge-asked',
};

/** Every code of a finding about the pledge. */
export const PLEDGE_CODES: readonly string[] = [...new Set(Object.values(FINDINGS))];

/** What a reviewer should know of the pledge; that it is missing, or that it was asked for in vain, from `dueAt` on. Never a wall. */
export function pledgeFindings(
  rule: PledgeRule,
  { standing, scan }: { standing: PledgeStanding; scan: { uploadId: string } | null },
  dueAt: Date,
  now: Date,
): Finding[] {
  const code = standing === 'asked' && now >= dueAt ? 'pledge-missing' : FINDINGS[standing];
  if (code === undefined || (code === 'pledge-missing' && now < dueAt)) return [];
  // A finding about one scan, waved aside, says nothing of the next one.
  return [{ path: `documents.${rule.document}`, code, ...(scan && { params: { scan: scan.uploadId } }) }];
}

/** Until when the scan may follow: the end of its milestone, or of the entry's own extension, correction or request when later. */
export function sealDueAt(
  rule: PledgeRule,
  milestones: Readonly<Record<string, { endsAt: Date }>>,
  entry: Pick<Entry, 'state' | 'returnedUntil' | 'extendedUntil' | 'sealUntil'>,
): Date {
  const due = milestones[rule.sealDue]?.endsAt ?? new Date(0);
  const own = [entry.extendedUntil, entry.sealUntil, entry.state === 'returned' ? entry.returnedUntil : null];
  return own.reduce<Date>((latest, one) => (one !== null && one > latest ? one : latest), due);
}
