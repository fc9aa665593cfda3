import fc from 'fast-check';
import { commentSuffices, markText, missingCriteria, needsComment, readMarks, totalOf } from './score.js';

const CRITERIA = [
  { code: 'CLINICAL', max: 25 },
  { code: 'TEAM', max: 10 },
];

describe('marks', () => {
  it.each([
    ['CLINICAL', '25', null],
    ['CLINICAL', '12.5', null],
    ['CLINICAL', '12.50', null],
    ['CLINICAL', '0', null],
    ['CLINICAL', '25.5', 'mark-range'],
    ['CLINICAL', '-1', 'mark-range'],
    ['CLINICAL', '12.4', 'mark-step'],
    ['CLINICAL', '12.25', 'mark-step'],
    ['CLINICAL', '1e1', 'mark-malformed'],
    ['CLINICAL', '', 'mark-malformed'],
    ['CLINICAL', '１２', 'mark-malformed'],
    ['NOTHING', '1', 'criterion-unknown'],
  ])('%s %s → %s', (criterion, mark, code) => {
    expect(readMarks(CRITERIA, [{ criterion, mark }]).findings.map((one) => one.code)).toEqual(code ? [code] : []);
  });

  it('a criterion may be marked once', () => {
    const twice = [
      { criterion: 'TEAM', mark: '1' },
      { criterion: 'TEAM', mark: '2' },
    ];
    expect(readMarks(CRITERIA, twice)).toEqual({
      marks: [{ criterion: 'TEAM', hundredths: 100 }],
      findings: [{ criterion: 'TEAM', code: 'criterion-twice' }],
    });
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (halves) => {
        const mark = markText(halves * 50);
        expect(readMarks([{ code: 'A', max: 25 }], [{ criterion: 'A', mark }]).marks[0]?.hundredths).toBe(halves * 50);
      }),
    );
  });

  it('names missing criteria in the order of the rubric and adds the rest up', () => {
    expect(missingCriteria(CRITERIA, [])).toEqual(['CLINICAL', 'TEAM']);
    expect(missingCriteria(CRITERIA, [{ criterion: 'CLINICAL', hundredths: 0 }])).toEqual(['TEAM']);
    expect(
      totalOf([
        { criterion: 'CLINICAL', hundredths: 1250 },
        { criterion: 'TEAM', hundredths: 950 },
      ]),
    ).toBe(2200);
  });
});

describe('comment', () => {
  const rule = { minLength: 20, below: 55, from: 90 };

  it('is due below 55 and from 90 on', () => {
    expect([5450, 5500, 8950, 9000].map((total) => needsComment(rule, total))).toEqual([true, false, false, true]);
  });

  it('counts code points, and no blanks at the ends', () => {
    expect(commentSuffices(rule, 9000, '𠮷'.repeat(20))).toBe(true);
    expect(commentSuffices(rule, 9000, '好'.repeat(19))).toBe(false);
    expect(commentSuffices(rule, 9000, `${'好'.repeat(19)}   `)).toBe(false);
    expect(commentSuffices(rule, 7000, '')).toBe(true);
  });
});
