import { composeSections, type Listed, numberOf, type Part, placeLines } from './compose-notice.js';

const CLOSES = new Date('2024-08-09T16:00:00Z');
const LATER = new Date('2024-08-23T16:00:00Z');
const listed = (entryId: string, awardCode: string): Listed => ({
  ...{ entryId, awardCode, number: `2024-QX-${entryId}`, title: `项目 ${entryId}`, organisation: '通州第一医院' },
  ...{ people: ['林知远'], score: '91.25' },
});
const part = (code: string, ...ids: string[]): Part => ({
  ...{ code, name: { 'zh-CN': code, en: code }, vacant: 0 },
  listed: ids.map((id) => listed(id, code)),
});

it('lets every line of a first notice become valid when it closes, and calls none changed', () => {
  const placed = placeLines([part('FIRST', 'a'), part('SECOND', 'b', 'c')], null, CLOSES);
  expect(placed.map(({ entryId, changed, validFrom }) => [entryId, changed, validFrom])).toEqual([
    ['a', false, CLOSES],
    ['b', false, CLOSES],
    ['c', false, CLOSES],
  ]);
});

it('makes only what changed wait for the second notice', () => {
  const first = placeLines([part('FIRST', 'a'), part('SECOND', 'b', 'c')], null, CLOSES);
  const second = placeLines([part('FIRST', 'b'), part('SECOND', 'c', 'd')], first, LATER);
  expect(second.map(({ entryId, changed, validFrom }) => [entryId, changed, validFrom])).toEqual([
    ['b', true, LATER],
    ['c', false, CLOSES],
    ['d', true, LATER],
  ]);
});

it('shows scores only where the notice does, and nothing the public must not see', () => {
  const parts = [part('FIRST', 'a')];
  const placed = placeLines(parts, null, CLOSES);
  expect(composeSections(parts, placed, true)[0]?.lines[0]?.score).toBe('91.25');
  const [section] = composeSections(parts, placed, false);
  expect(Object.keys(section!.lines[0]!).sort()).toEqual(
    ['changed', 'number', 'organisation', 'people', 'score', 'title'].sort(),
  );
  expect(section?.lines[0]?.score).toBeNull();
});

it('fills year and number in', () => {
  expect(numberOf({ 'zh-CN': '公示〔{year}〕第 {no} 号', en: 'Notice No. {no} of {year}' }, 2024, 3)).toEqual({
    'zh-CN': '公示〔2024〕第 3 号',
    en: 'Notice No. 3 of 2024',
  });
});
