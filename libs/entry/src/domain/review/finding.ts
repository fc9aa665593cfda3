import type { Finding } from '#kernel';

/** How heavily a finding weighs: `blocking` must be looked at before an entry is admitted with others in one go. */
export const SEVERITIES = ['blocking', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something a program noticed. It never decides anything: a reviewer looks and may dismiss it with a note. */
export interface ReviewFinding {
  code: string;
  severity: Severity;
  /** The part of the entry it is about: a field, `documents.PLAN`, `title`, `organisation`, `members`. */
  path: string;
  params: Record<string, unknown>;
  /** The other entry, when it is about two. */
  otherId: string | null;
}

/** Codes of findings about two entries. */
const PAIR_CODES = ['title-alike', 'organisation-shared', 'contact-shared', 'person-shared', 'text-alike'] as const;

const HEAVY: readonly string[] = [
  ...['file-missing', 'team-small', 'expired', 'required', 'proof-unread', 'proof-rejected'],
  ...['pledge-missing', 'pledge-outdated', 'pledge-other-entry', 'pledge-unreadable'],
];
const LIGHT: readonly string[] = ['uscc-missing', 'uscc-unusual-head', 'organisation-shared', 'pledge-asked'];

/** A finding about one entry alone, weighed by its code. */
export function ownFinding({ path, code, params }: Finding): ReviewFinding {
  const severity = HEAVY.includes(code) ? 'blocking' : LIGHT.includes(code) ? 'hint' : 'warning';
  return { code, severity, path, params: params ?? {}, otherId: null };
}

/** Whether a finding is one that was made `before`: dismissing it once is enough. Of two entries one place is named. */
export function sameFinding(one: ReviewFinding, before: ReviewFinding): boolean {
  if (one.code !== before.code || one.otherId !== before.otherId) return false;
  if (one.params.scan !== before.params.scan) return false;
  return (one.otherId !== null || one.path === before.path) && !isGraver(one, before);
}

const MOST = 5;

/** At most five of a kind, those that resemble most first: more would bury the rest. */
export function fewOfEach(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const sorted = findings.toSorted((a, b) => Number(b.params.share ?? 0) - Number(a.params.share ?? 0));
  return PAIR_CODES.flatMap((code) => sorted.filter((one) => one.code === code).slice(0, MOST));
}

/** A likeness that grew by more than a tenth is a new fact. */
function isGraver(one: ReviewFinding, before: ReviewFinding): boolean {
  return Number(one.params.share ?? 0) > Number(before.params.share ?? 0) + 10;
}
