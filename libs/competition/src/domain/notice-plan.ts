import type { Localised } from '#kernel';
import { list, localised, matching, object, oneOf, whole, flag } from './shape.js';

/** Whether the hall hears of the awards after their notice, or before it and provisionally. */
export const NOTICE_ORDERS = ['notice_then_ceremony', 'ceremony_then_notice'] as const;
export type NoticeOrder = (typeof NOTICE_ORDERS)[number];

/** What a notice lists: entries admitted, entries that go on to a round, those that go on to the last one, prizes. */
export const NOTICE_LISTS = ['admitted', 'round', 'final', 'awards'] as const;
export type NoticeList = (typeof NOTICE_LISTS)[number];

/** What the days of a period are. */
export const NOTICE_DAY_KINDS = ['working', 'calendar'] as const;
export type NoticeDayKind = (typeof NOTICE_DAY_KINDS)[number];

/** How long a list of this kind is shown, and whether with its scores. */
export interface NoticeListPlan {
  code: NoticeList;
  days: number;
  dayKind: NoticeDayKind;
  scores: boolean;
}

/** Public notice and objections of an edition. */
export interface NoticePlan {
  order: NoticeOrder;
  /** How notices are numbered: `{year}` and `{no}` are filled in. */
  number: Localised;
  lists: NoticeListPlan[];
  /** Whom people may call and write to; every notice prints it. */
  supervisors: { name: Localised; phone: string; address: Localised };
  /** Working days: to accept, from there to decide, and by which deciding may be put off once. */
  objections: { acceptDays: number; decideDays: number; extendDays: number };
}

const days = (code: NoticeList, count: number): NoticeListPlan => ({
  ...{ code, days: count, dayKind: 'working' },
  scores: false,
});

/** What holds in an edition that says nothing of its own; a notice waits for the supervisors' telephone. */
export const NOTICES: NoticePlan = {
  order: 'ceremony_then_notice',
  number: { 'zh-CN': '公示〔{year}〕第 {no} 号', en: 'Notice No. {no} of {year}' },
  lists: [days('admitted', 3), days('round', 3), days('final', 3), days('awards', 5)],
  supervisors: {
    name: { 'zh-CN': '大赛监督组', en: 'Supervisors of the competition' },
    phone: '',
    address: { 'zh-CN': '', en: '' },
  },
  objections: { acceptDays: 2, decideDays: 10, extendDays: 10 },
};

/** The rules of an edition's notices, with every kind of list. */
export function noticesOf({ notices = NOTICES }: { notices?: NoticePlan }): NoticePlan {
  const given = new Map(notices.lists.map((one) => [one.code, one]));
  return { ...notices, lists: NOTICES.lists.map((one) => given.get(one.code) ?? one) };
}

/** The shape of the rules about notices. */
export const noticeShape = object<NoticePlan>({
  order: oneOf(NOTICE_ORDERS),
  number: localised(60),
  lists: list(
    object<NoticeListPlan>({
      code: oneOf(NOTICE_LISTS),
      days: whole(1, 60),
      dayKind: oneOf(NOTICE_DAY_KINDS),
      scores: flag,
    }),
    1,
    NOTICE_LISTS.length,
  ),
  supervisors: object<NoticePlan['supervisors']>({
    name: localised(80),
    phone: matching(/^[0-9+()\- ]{5,30}$/),
    address: localised(200),
  }),
  objections: object<NoticePlan['objections']>({
    acceptDays: whole(1, 30),
    decideDays: whole(1, 60),
    extendDays: whole(1, 60),
  }),
});
