import { releaseChanges } from './changes.js';
import type { ReleaseBody } from './release.js';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const winner = (number: string) => ({ number, title: `项目${number}`, organisation: '医院', holderName: null });
const award = (code: string, ...numbers: string[]) => ({
  ...{ code, name: name(code), quota: 1, vacant: 0 },
  winners: numbers.map(winner),
});
const line = (rank: number, number: string, score: string) => ({
  ...{ rank, number, title: `项目${number}`, organisation: '医院', score, tie: null },
});
const BODY: ReleaseBody = {
  edition: { code: 'E', name: name('大赛') },
  standing: 'provisional',
  awards: [award('FIRST', '1'), award('SECOND', '2')],
  final: [line(1, '1', '91.00'), line(2, '2', '90.00'), line(3, '3', '89.00')],
};

it('finds nothing between equals', () => {
  expect(releaseChanges(BODY, structuredClone(BODY))).toEqual([]);
});

it('says who gained and lost which award, whose place moved, and that the results are final now', () => {
  const after: ReleaseBody = {
    ...BODY,
    standing: 'final',
    awards: [award('FIRST', '2'), award('SECOND', '3')],
    final: [line(1, '2', '90.00'), line(2, '3', '89.50')],
  };
  const said = releaseChanges(BODY, after).map(({ kind, award: of, number, before, after: now }) =>
    [kind, of?.en, number, before, now].filter((one) => one != null).join(' '),
  );
  expect(said).toEqual([
    'standing provisional final',
    'won FIRST 2',
    'won SECOND 3',
    'lost FIRST 1',
    'lost SECOND 2',
    'rank 2 2 1',
    'rank 3 3 2',
    'score 3 89.00 89.50',
    'left 1 1',
  ]);
});

it('says whose a prize is now, without naming again whose it was', () => {
  const held = (holderName: string | null): ReleaseBody => ({
    ...BODY,
    awards: [{ ...award('TALENT'), winners: [{ ...winner('1'), holderName }] }],
  });
  expect(releaseChanges(held('甲'), held('乙'))).toEqual([
    { kind: 'holder', award: name('TALENT'), number: '1', title: '项目1', before: null, after: '乙' },
  ]);
  expect(releaseChanges(held('甲'), held(null))).toMatchObject([{ kind: 'holder', before: null, after: null }]);
});

it('says when a prize with a notice of its own becomes valid, or waits again', () => {
  const own: ReleaseBody = {
    ...BODY,
    standing: 'final',
    awards: [{ ...award('FIRST'), winners: [{ ...winner('1'), provisional: true }] }, award('SECOND', '2')],
  };
  const all: ReleaseBody = { ...BODY, standing: 'final' };
  expect(releaseChanges(own, all)).toMatchObject([{ kind: 'valid', number: '1', award: name('FIRST') }]);
  expect(releaseChanges(all, own)).toMatchObject([{ kind: 'pending', number: '1' }]);
  expect(releaseChanges(BODY, own)).toMatchObject([{ kind: 'standing' }]);
});

it('takes what was published before standings were kept as final', () => {
  const { standing: _, ...old } = BODY;
  expect(releaseChanges(old, { ...BODY, standing: 'final' })).toEqual([]);
});
