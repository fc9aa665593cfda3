import { wordsFor } from './words.mjs';

const bundle = { rounds: [{ code: 'FINAL', name: { 'zh-CN': '总决赛', en: 'Final' } }] };
const place = { of: 'FINAL', number: '2024-QX-0001', entry: 'E1', value: 'criteria/CLINICAL' };
const figures = { published: '9', computed: null };

it('says in both languages what was computed again, and what differs', () => {
  const [zh, en] = [wordsFor('zh-CN'), wordsFor('en')];
  expect(zh.part({ part: 'round', name: 'FINAL', checked: 12 }, bundle)).toContain('“总决赛”：12 个项目');
  expect(en.part({ part: 'draw', name: 'FINAL', checked: 3 }, bundle)).toContain('the draw of Final');
  expect(zh.difference(figures, place)).toBe('FINAL 2024-QX-0001 单项均分 CLINICAL：公布 9，复算 —');
  expect(en.difference(figures, { ...place, number: null, value: '/x' })).toBe('FINAL E1 /x: published 9, computed —');
  expect([zh.verdict(true), en.verdict(false)]).toEqual([
    expect.stringContaining('全部成立'),
    expect.stringContaining('does not hold'),
  ]);
});
