import { noticeFindings } from './plan-rules.js';
import { NOTICES, type NoticePlan, noticeShape, noticesOf } from './notice-plan.js';

const phone = { ...NOTICES.supervisors, phone: '010-12345678', address: { 'zh-CN': '通州区', en: 'Tongzhou' } };
const PLAN: NoticePlan = { ...NOTICES, supervisors: phone };

it('takes the usual rules once a telephone and an address are in', () => {
  expect(noticeShape(PLAN, 'notices')).toEqual([]);
  expect(noticeFindings({ notices: PLAN })).toEqual([]);
  expect(noticeShape(NOTICES, 'notices').map(({ path }) => path)).toContain('notices.supervisors.phone');
});

it('fills in the lists a plan leaves out, and keeps those it has', () => {
  const [, , , awards] = PLAN.lists;
  const notices = { ...PLAN, lists: [{ ...awards!, days: 7, scores: true }] };
  expect(noticesOf({ notices }).lists.map(({ code, days }) => [code, days])).toEqual([
    ['admitted', 3],
    ['round', 3],
    ['final', 3],
    ['awards', 7],
  ]);
  expect(noticesOf({})).toEqual(NOTICES);
});

it('finds a list that is there twice, and a name without a place for the number', () => {
  const notices = { ...PLAN, lists: [PLAN.lists[0]!, PLAN.lists[0]!], number: { 'zh-CN': '公示', en: 'No. {no}' } };
  expect(noticeFindings({ notices }).map(({ path }) => path)).toEqual(['notices.lists.1.code', 'notices.number.zh-CN']);
});
