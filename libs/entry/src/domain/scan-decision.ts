import { refuse } from '#kernel';
import type { Entry } from './entry.js';
import type { PledgeCode, PledgeStanding } from './pledge.js';
import { assertSealable } from './window.js';

/** Why a scan is asked for again; each has a sentence for the team in both languages. */
export const SCAN_REASONS = [
  'missing',
  'illegible',
  'no-seal',
  'no-signatures',
  'pages-missing',
  'other-paper',
  'outdated',
] as const;
export type ScanReason = (typeof SCAN_REASONS)[number];

/** What a reviewer said of a scan, kept for ever. */
export interface ScanDecision {
  id: string;
  entryId: string;
  /** The scan that was looked at; null when there was none to look at. */
  uploadId: string | null;
  verdict: 'accept' | 'ask';
  /** Version and content of the pledge that it was compared with. */
  version: number;
  contentHash: string;
  reasons: ScanReason[];
  note: string;
  /** Until when another scan may follow (exclusive), where it was asked for. */
  dueAt: Date | null;
  decidedBy: string;
  decidedAt: Date;
}

/** What the standing of a scan reads of a decision. */
export type SaidOfScan = Pick<ScanDecision, 'verdict' | 'uploadId' | 'version' | 'contentHash' | 'decidedBy'>;

/** What a scan may have been found right for: what the entry says now, or said before approved requests alone changed it. */
export type SealedContent = Pick<PledgeCode, 'version' | 'contentHash'> & { sealedBefore?: readonly string[] };

/** People who must have seen that a scan is right, where no program can tell. */
const EYES = 2;

/**
 * What people said of the scan at hand, oldest decision first: `asked` while the last word is that another one is needed,
 * `seen` and `accepted` when one and when two of them found it right for what the entry says now; else null.
 */
export function saidOfScan(
  decisions: readonly SaidOfScan[],
  scan: { uploadId: string } | null,
  current: SealedContent,
): 'asked' | 'seen' | 'accepted' | null {
  const last = decisions.at(-1);
  if (last?.verdict === 'ask' && (scan === null || last.uploadId === scan.uploadId)) return 'asked';
  const eyes = acceptedBy(decisions, scan, current).size;
  return eyes >= EYES ? 'accepted' : eyes > 0 ? 'seen' : null;
}

/** Who found the scan right for what the entry says now, since another one was last asked for. */
export function acceptedBy(
  decisions: readonly SaidOfScan[],
  scan: { uploadId: string } | null,
  { version, contentHash, sealedBefore = [] }: SealedContent,
): Set<string> {
  const since = decisions.slice(decisions.findLastIndex(({ verdict }) => verdict === 'ask') + 1);
  const fits = since.filter(
    (one) => one.version === version && [contentHash, ...sealedBefore].includes(one.contentHash),
  );
  return new Set(fits.filter(({ uploadId }) => uploadId === scan?.uploadId).map(({ decidedBy }) => decidedBy));
}

/** Refuses with `scan-not-doubtful` to accept by eye what a program can tell, `own-acceptance` to look twice oneself. */
export function assertAcceptable(standing: PledgeStanding, accepted: ReadonlySet<string>, person: string): void {
  if (standing !== 'unreadable' && standing !== 'seen') refuse('conflict', 'scan-not-doubtful', { standing });
  if (accepted.has(person)) refuse('conflict', 'own-acceptance');
}

/** Refuses to ask where no scan can follow (`entry-frozen`), for what was asked for already (`scan-asked`), or without any word why (`reason-missing`). */
export function assertAskable(
  entry: Pick<Entry, 'state'>,
  standing: PledgeStanding,
  { reasons, note }: Pick<ScanDecision, 'reasons' | 'note'>,
): void {
  assertSealable(entry);
  if (standing === 'asked') refuse('conflict', 'scan-asked');
  if (reasons.length === 0 && note.trim() === '') refuse('invalid', 'reason-missing');
}
