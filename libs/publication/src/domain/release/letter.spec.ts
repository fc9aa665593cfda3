import { awardsOf, letterFor, readersOf } from './letter.js';
import type { PublicWinner, ReleaseBody } from './release.js';

const name = (text: string) => ({ 'zh-CN': text, en: `${text}!` });
const winner: PublicWinner = { number: 'X-1', title: '支架', organisation: '医院', holderName: null };
const award = (code: string, winners: PublicWinner[]) => ({ code, name: name(code), quota: 1, vacant: 0, winners });
const BODY: ReleaseBody = {
  edition: { code: 'E', name: name('大赛') },
  awards: [award('FIRST', [winner]), award('SECOND', []), award('TALENT', [winner])],
  final: [],
};
const NONE = { award: null, title: null, before: null, after: null };

it('names every award of a winner in the order of the catalogue', () => {
  expect(awardsOf(BODY, 'X-1', 'en')).toEqual(['FIRST!', 'TALENT!']);
  expect(awardsOf(BODY, 'X-2', 'zh-CN')).toEqual([]);
});

it('congratulates for good only when the results are final', () => {
  expect(letterFor(BODY, 'X-1', false)).toBe('result-won');
  expect(letterFor({ ...BODY, standing: 'provisional' }, 'X-1', false)).toBe('result-provisional');
  expect(letterFor({ ...BODY, standing: 'provisional' }, 'X-2', false)).toBe('result-others');
  const own = { ...BODY, standing: 'final' as const, awards: [award('FIRST', [{ ...winner, provisional: true }])] };
  expect(letterFor(own, 'X-1', false)).toBe('result-provisional');
});

it('does not tell a team whose prize is suspended that it won nothing', () => {
  expect(letterFor(BODY, 'X-2', true)).toBe('result-suspended');
});

it('writes to all at first and when results become final, then to those it concerns', () => {
  const all = [{ number: 'X-1' }, { number: 'X-2' }];
  expect(readersOf(all, null)).toEqual(all);
  expect(readersOf(all, [{ ...NONE, kind: 'standing', number: null }])).toEqual(all);
  expect(readersOf(all, [{ ...NONE, kind: 'won', number: 'X-2' }])).toEqual([{ number: 'X-2' }]);
  expect(readersOf(all, [])).toEqual([]);
});
