import fc from 'fast-check';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { completeGrid } from './complete-grid.js';
import { type IccForm, type IntraclassCorrelations, intraclassCorrelations } from './intraclass.js';

const FORMS = ['1,1', '1,k', '2,1', '2,k', '3,1', '3,k'] as const;
const correlationsOf = (text: string) => intraclassCorrelations(completeGrid(scoreTable(panel(text))));
const tripleOf = (icc: IntraclassCorrelations, form: IccForm) =>
  icc[form] && [icc[form].value, icc[form].low, icc[form].high];
const certain = (value: number) => ({ value, low: value, high: value });

// Shrout & Fleiss 1979, table 2: six targets, four judges; .17 .29 .71 .44 .62 .91
const TARGETS = '9 2 5 8\n6 1 3 2\n8 4 6 8\n7 1 2 6\n10 5 6 9\n6 2 4 7';
// five pitches, four judges who all but agree
const PITCHES = '82.5 79 88 84.5\n71 75.5 70 68\n90 86 91.5 88\n65 72 69.5 61\n77 77 80 74.5';
// four entries, two judges who see opposite things
const OPPOSED = '1 3\n2 1\n3 2\n2.5 2';

// intervals: R 4.2, psych 2.2.9, ICC(x, lmer = FALSE)
const PUBLISHED: readonly [string, IccForm, number, number, number][] = [
  [TARGETS, '1,1', 0.1657417684055, -0.13293232487475, 0.7225600623281],
  [TARGETS, '2,1', 0.2897637795276, 0.01878651337471, 0.761084369649],
  [TARGETS, '3,1', 0.7148407148407, 0.34246476503393, 0.9458582599554],
  [TARGETS, '1,k', 0.4427971336793, -0.88444215523812, 0.9124154203408],
  [TARGETS, '2,k', 0.620050547599, 0.0711368153025, 0.9272320401677],
  [TARGETS, '3,k', 0.9093155423771, 0.6756747138163, 0.9858916781691],
  [PITCHES, '1,1', 0.8673487387546, 0.6054383797905, 0.9831976493986],
  [PITCHES, '2,1', 0.8679466167174, 0.6053376196352, 0.9832522343992],
  [PITCHES, '3,1', 0.8838817358131, 0.6237306848466, 0.9856220244641],
  [PITCHES, '1,k', 0.9631733594515, 0.8599014667451, 0.9957458019543],
  [PITCHES, '2,k', 0.9633575883576, 0.8598506469469, 0.99575979817],
  [PITCHES, '3,k', 0.9682011100229, 0.8689501405667, 0.9963663224205],
  [OPPOSED, '1,1', -0.3636363636364, -0.910650452063, 0.7514639859079],
  [OPPOSED, '2,1', -0.7441860465116, -1.8239059152713, 0.7470864505578],
  [OPPOSED, '3,1', -0.4776119402985, -0.9552280539007, 0.6903208288872],
  [OPPOSED, '1,k', -1.1428571428571, -20.3839968548083, 0.8580981304259],
  [OPPOSED, '2,k', -5.8181818181818, 4.4274616347929, 0.8552369578727],
  [OPPOSED, '3,k', -1.8285714285714, -42.670830157027, 0.8167926669184],
];

describe('intraclass correlations', () => {
  it.each(PUBLISHED)('%p: (%s) is as published', (text, form, ...expected) => {
    tripleOf(correlationsOf(text), form)!.forEach((figure, at) => {
      expect(figure! / expected[at]!).toBeCloseTo(1, 11);
    });
  });

  it('leave incomplete entries out', () => {
    expect(correlationsOf(`${TARGETS}\n1 9 . 1`)).toEqual(correlationsOf(TARGETS));
  });

  it('are 1 for certain when all marks of an entry are equal', () => {
    const all = certain(1);
    expect(correlationsOf('1 1\n2 2')).toEqual({
      '1,1': all,
      '1,k': all,
      '2,1': all,
      '2,k': all,
      '3,1': all,
      '3,k': all,
    });
  });

  it('are certain only where lenience does not count when judges differ by nothing else', () => {
    // R, psych: as above
    const icc = correlationsOf('1 2\n2 3\n5 6');
    expect(icc['3,1']).toEqual(certain(1));
    expect(icc['3,k']).toEqual(certain(1));
    expect(icc['2,1']!.value).toBeCloseTo(26 / 29, 15);
    expect(icc['2,1']!.low).toBeCloseTo(0.0107238605898124, 13);
    expect(icc['2,1']!.high).toBeCloseTo(0.997012441856068, 13);
    expect(icc['2,k']!.low).toBeCloseTo(0.0212201591511937, 13);
  });

  it('are null over zero, each form by itself', () => {
    expect(correlationsOf('1 3\n2 2\n3 1')).toEqual({
      '1,1': certain(-1),
      '1,k': null,
      '2,1': certain(-3),
      '2,k': certain(3),
      '3,1': certain(-1),
      '3,k': null,
    });
    expect(correlationsOf('1 2\n2 1')).toMatchObject({
      '2,1': null,
      '2,k': certain(2),
      '3,1': certain(-1),
      '3,k': null,
    });
    expect(correlationsOf('1 2\n1 2')).toEqual({
      '1,1': certain(-1),
      '1,k': null,
      '2,1': certain(0),
      '2,k': certain(0),
      '3,1': null,
      '3,k': null,
    });
  });

  it.each([
    ['no marks', ''],
    ['one judge', '1\n2\n3'],
    ['one entry', '1 2 3'],
    ['all equal', '0.1 0.1\n0.1 0.1'],
    ['no complete entry', '1 .\n. 2'],
  ])('are undefined for %s', (_, text) => {
    expect(Object.entries(correlationsOf(text))).toEqual(FORMS.map((form) => [form, null]));
  });

  it('take marks of any length', () => {
    const long = (mark: number) => `${mark}${'0'.repeat(90)}.${'0'.repeat(8)}`;
    const text = OPPOSED.replace('2.5', '4');
    const icc = correlationsOf(text.replaceAll(/\d/g, (digit) => long(Number(digit))));
    for (const form of FORMS) {
      const expected = tripleOf(correlationsOf(text), form)!;
      tripleOf(icc, form)!.forEach((figure, at) => expect(figure! / expected[at]!).toBeCloseTo(1, 10));
    }
  });

  const marks = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 6 });
  const of = (lines: readonly (readonly number[])[]) => correlationsOf(lines.map((line) => line.join(' ')).join('\n'));

  it('do not change with order, scale and origin', () => {
    fc.assert(
      fc.property(marks, (rows) => {
        expect(of(rows.map(([a, b, c]) => [c, a, b].map((mark) => mark / 4 - 7)).reverse())).toEqual(of(rows));
      }),
    );
  });

  it('(3,1) and (3,k) do not change with lenience; (3,k) is the Spearman-Brown of (3,1)', () => {
    fc.assert(
      fc.property(marks, fc.nat(20), fc.nat(20), (rows, first, second) => {
        const icc = of(rows);
        const other = of(rows.map(([a, b, c]) => [a + first, b + second, c]));
        expect([other['3,1'], other['3,k']]).toEqual([icc['3,1'], icc['3,k']]);
        const [one, mean] = [icc['3,1']?.value, icc['3,k']?.value];
        if (one !== undefined && mean !== undefined) expect((3 * one) / (1 + 2 * one)).toBeCloseTo(mean, 9);
      }),
    );
  });
});
