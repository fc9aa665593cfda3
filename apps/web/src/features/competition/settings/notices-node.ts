import { asBag, asText, blank, choiceOf, group, type Node, text } from './node.js';

const LISTS = ['admitted', 'round', 'final', 'awards'];
const DAYS: Record<string, number> = { awards: 5 };

const list = group('notice-list', {
  code: { when: () => false, node: { kind: 'code' } },
  days: { kind: 'whole' },
  dayKind: choiceOf('notice-days', ['working', 'calendar']),
  scores: { kind: 'flag' },
});

/** Public notices and objections; left out, the usual rules hold and no notice can go out without a telephone. */
export const noticesNode: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh: () => ({
    order: 'ceremony_then_notice',
    number: { 'zh-CN': '公示〔{year}〕第 {no} 号', en: 'Notice No. {no} of {year}' },
    lists: LISTS.map((code) => ({ code, days: DAYS[code] ?? 3, dayKind: 'working', scores: false })),
    supervisors: { name: blank(), phone: '', address: blank() },
    objections: { acceptDays: 2, decideDays: 10, extendDays: 10 },
  }),
  inner: group('notices', {
    order: choiceOf('notice-order', ['notice_then_ceremony', 'ceremony_then_notice']),
    number: text(60),
    lists: {
      kind: 'list',
      fixed: true,
      fresh: () => ({}),
      item: list,
      called: (item) => [{ code: asText(asBag(item)['code']), group: 'notice-list' }],
    },
    supervisors: group('supervisors', { name: text(80), phone: { kind: 'code', max: 30 }, address: text(200) }),
    objections: group('objections', {
      acceptDays: { kind: 'whole' },
      decideDays: { kind: 'whole' },
      extendDays: { kind: 'whole' },
    }),
  }),
};
