import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import {
  askedNumber,
  bandRange,
  differencesOf,
  paper,
  paperCodeOf,
  paperNumber,
  paperText,
  type PrintedCriterion,
  type ReadSheet,
  rubricHash,
} from './paper.js';

const name = { 'zh-CN': '临床', en: 'Clinical' };
const criteria: PrintedCriterion[] = [
  { code: 'CLINICAL', max: 20, name, bands: [{ from: 85, text: name }] },
  { code: 'TEAM', max: 10, name, bands: [] },
];
const read = (clinical: number, comment = '', suggestion = ''): ReadSheet => ({
  marks: [
    { criterion: 'TEAM', hundredths: 800 },
    { criterion: 'CLINICAL', hundredths: clinical },
  ],
  ...{ comment, suggestion },
});

it('lives as drawn', () => checkLifecycle(paper));

it('a sheet that counts or is out of use takes nothing more', () => {
  expect(paper.allows('official', 'withdraw')).toBe(false);
  expect(paper.allows('withdrawn', 'transcribe')).toBe(false);
  expect(paper.allows('printed', 'settle')).toBe(false);
});

it('reads every code it writes, and no other', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{64}$/),
      fc.integer({ min: 1, max: 999_999 }),
      (id, hash, no) => {
        const code = { assignmentId: id, rubricHash: hash, no };
        expect(paperCodeOf(paperText(code))).toEqual(code);
        expect(askedNumber(` ${paperText(code).toLowerCase()} `)).toBe(no);
        expect(askedNumber(paperNumber('FINAL', no))).toBe(no);
      },
    ),
  );
  for (const text of ['', 'PLEDGE/1/x', 'SHEET/1/AB/CD/1', 'FINAL', '0', '-1', '1e3']) {
    expect(paperCodeOf(text)).toBeNull();
    expect(askedNumber(text)).toBeNull();
  }
});

it('tells another rubric by its hash, whichever word or figure changed', () => {
  const [first, second] = criteria as [PrintedCriterion, PrintedCriterion];
  const hashes = [
    criteria,
    [second, first],
    [{ ...first, max: 25 }, second],
    [{ ...first, name: { ...name, en: 'Clinic' } }, second],
    [{ ...first, bands: [{ from: 80, text: name }] }, second],
  ].map(rubricHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('finds no difference between two readings of the same marks and words', () => {
  expect(differencesOf(criteria, read(1650, '需求明确，路线可行。'), read(1650, '需求明确, 路线可行'))).toEqual([]);
});

it('lists every mark and word that differs, in the order of the sheet', () => {
  const differences = differencesOf(criteria, read(1650, '好', 'A'), read(1600, '很好', 'a'));
  expect(differences).toEqual([
    { field: 'marks.CLINICAL', first: '1650', second: '1600' },
    { field: 'comment', first: '好', second: '很好' },
  ]);
});

it('has bands that leave no half point out and share none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 100 }), (max) => {
      const froms = [85, 70, 55, 0];
      const ranges = froms.map((from, at) => bandRange(max, from, froms[at - 1] ?? null));
      expect([ranges[0]!.most, ranges.at(-1)!.least]).toEqual([max, 0]);
      for (const [at, { least }] of ranges.slice(0, -1).entries()) expect(ranges[at + 1]!.most).toBe(least - 0.5);
    }),
  );
});
