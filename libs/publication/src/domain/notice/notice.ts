import type { Localised } from '#kernel';

/** What a notice lists: entries admitted, entries that go on from a round, those that go on to the last one, prizes. */
export type NoticeList = 'admitted' | 'round' | 'final' | 'awards';

/** The first notice of a list, one that replaces it, or one that takes it back. */
export const NOTICE_KINDS = ['first', 'replaces', 'withdraws'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One entry on a notice, as the public reads it. */
export interface NoticeLine {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  /** Those who agreed to the publication of their own name: of a person's prize its holder, else lead, then members. */
  readonly people: readonly string[];
  /** null where the notice shows no scores. */
  readonly score: string | null;
  /** Not on the notice before it in this way. */
  readonly changed: boolean;
  /** There while the prize waits for a decision about it. */
  readonly suspended?: boolean;
}

/** An award, or the whole list where it has no parts. */
export interface NoticeSection {
  readonly code: string | null;
  readonly name: Localised | null;
  readonly vacant: number;
  /** Seats whose prize is suspended and has not been shown before; not there where there are none. */
  readonly held?: number;
  readonly lines: readonly NoticeLine[];
}

/** When a notice runs; `closesAt` is exclusive: 24:00 of `lastDay`. Days are YYYY-MM-DD in Shanghai. */
export interface NoticePeriod {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly days: number;
  readonly dayKind: 'working' | 'calendar';
}

/** What a notice freezes: nothing in it is looked up again. Canonical JSON of this is what is hashed. */
export interface NoticeBody {
  readonly edition: { readonly code: string; readonly name: Localised };
  readonly number: Localised;
  readonly title: Localised;
  readonly list: NoticeList;
  readonly round: { readonly code: string; readonly name: Localised } | null;
  readonly period: NoticePeriod | null;
  /** Paragraphs before the list and after it. */
  readonly opening: Localised;
  readonly objecting: Localised | null;
  readonly supervisors: { readonly name: Localised; readonly phone: string; readonly address: Localised };
  /** Who signs it, in the order of the hosts. */
  readonly issuers: readonly Localised[];
  readonly scores: boolean;
  readonly sections: readonly NoticeSection[];
  /** Which notice it replaces or takes back, and what has changed. */
  readonly second: { readonly number: Localised; readonly kind: NoticeKind; readonly what: string } | null;
}

/** What people read of a notice's state, by the clock. */
export type NoticeState = 'scheduled' | 'running' | 'closed' | 'replaced' | 'withdrawn' | 'called-off' | 'held-back';

/** Where a notice stands at an instant; `superseded` by which kind of later notice, null by none. */
export function noticeState(
  notice: {
    startsAt: Date;
    closesAt: Date;
    calledOffAt: Date | null;
    /** null with `calledOffAt`: by the portal itself. */
    calledOffBy: string | null;
    superseded: NoticeKind | null;
  },
  at: Date,
): NoticeState {
  if (notice.calledOffAt) return notice.calledOffBy === null ? 'held-back' : 'called-off';
  if (at < notice.startsAt) return 'scheduled';
  if (notice.superseded === 'replaces') return 'replaced';
  if (notice.superseded === 'withdraws') return 'withdrawn';
  return at < notice.closesAt ? 'running' : 'closed';
}
