import type { NoticeKind, NoticeList, NoticeState } from '../../domain/notice/notice.js';

export class NoticeTextView {
  'zh-CN': string;
  en: string;
}

export class NoticeLineView {
  number: string;
  title: string;
  organisation: string;
  people: string[];
  score: string | null;
  changed: boolean;
  /** Its prize waits for a decision about it. */
  suspended?: boolean;
}

export class NoticeSectionView {
  code: string | null;
  name: NoticeTextView | null;
  vacant: number;
  /** Seats that wait for a decision and are not shown. */
  held?: number;
  lines: NoticeLineView[];
}

export class NoticePeriodView {
  /** YYYY-MM-DD. */
  firstDay: string;
  lastDay: string;
  days: number;
  dayKind: 'working' | 'calendar';
}

export class NoticeSupervisorsView {
  name: NoticeTextView;
  phone: string;
  address: NoticeTextView;
}

export class NoticeRoundView {
  code: string;
  name: NoticeTextView;
}

export class NoticeSecondView {
  number: NoticeTextView;
  kind: NoticeKind;
  what: string;
}

export class NoticeBodyView {
  edition: NoticeRoundView;
  number: NoticeTextView;
  title: NoticeTextView;
  list: NoticeList;
  round: NoticeRoundView | null;
  period: NoticePeriodView | null;
  opening: NoticeTextView;
  objecting: NoticeTextView | null;
  supervisors: NoticeSupervisorsView;
  issuers: NoticeTextView[];
  scores: boolean;
  sections: NoticeSectionView[];
  second: NoticeSecondView | null;
}

/** A notice in a list. */
export class NoticeCardView {
  id: string;
  no: number;
  number: NoticeTextView;
  title: NoticeTextView;
  list: NoticeList;
  kind: NoticeKind;
  state: NoticeState;
  startsAt: Date;
  /** Exclusive. */
  closesAt: Date;
}

/** A notice as everybody reads it. */
export class NoticeView extends NoticeCardView {
  /** SHA-256 of the canonical JSON (RFC 8785) of the body. */
  hash: string;
  /** The notice before and after this one, where there is one. */
  supersedes: string | null;
  supersededBy: string | null;
  slug: string;
  body: NoticeBodyView;
  /** Whether an objection can be made now. */
  open: boolean;
  /** Places, from 1 through all sections, that are valid: they can be objected to no more. */
  settled: number[];
}

export class NoticesView {
  slug: string;
  name: NoticeTextView;
  items: NoticeCardView[];
}

/** A list that a notice can be made of. */
export class NoticeChoiceView {
  list: 'admitted' | 'round' | 'awards';
  /** The round from which entries go on. */
  round: NoticeRoundView | null;
  /** The round to which they go on. */
  next: NoticeRoundView | null;
  /** The notice that stands for this list. */
  standing: string | null;
}

export class NoticeDeskView {
  items: NoticeCardView[];
  /** Ids of notices to come that would be written otherwise by now: they will not begin. */
  outdated: string[];
  choices: NoticeChoiceView[];
  can: { publish: boolean; announce: boolean };
}

export class NoticePreviewView {
  no: number;
  startsAt: Date;
  closesAt: Date;
  /** SHA-256 of the body as it reads now; publishing with it publishes nothing else. */
  hash: string;
  body: NoticeBodyView;
}

export class NoticeMadeView {
  id: string;
  no: number;
}
