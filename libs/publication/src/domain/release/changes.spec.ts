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

it('takes what was published before standings were kept as final', () => {
  const { standing: _, ...old } = BODY;
  expect(releaseChanges(old, { ...BODY, standing: 'final' })).toEqual([]);
});
