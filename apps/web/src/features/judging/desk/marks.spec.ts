import fc from 'fast-check';
import { bandRange, commentState, faultOf, fitMarks, markText, median, readMark, stepped } from './marks.js';

const rule = { minLength: 20, below: 55, from: 90 };

describe('marks', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['１２．５', 1250],
    ['12.', 1200],
    ['07', 700],
    ['', null],
    ['1e2', null],
    ['-1', -100],
  ])('reads %j as %s', (typed, hundredths) => expect(readMark(typed)).toBe(hundredths));

  it.each([
    ['25.5', 'mark-range'],
    ['-1', 'mark-range'],
    ['12.3', 'mark-step'],
    ['12.25', 'mark-step'],
    ['x', 'mark-malformed'],
    ['25', null],
    ['', null],
  ])('finds in %j: %s', (typed, fault) => expect(faultOf(typed, 25)).toBe(fault));

  it('always steps to a mark that can be given', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 }), (typed, by, max) => {
        expect(faultOf(stepped(typed, by, max), max)).toBeNull();
      }),
    );
  });

  it('steps in half points, from a begun half to the next', () => {
    expect([stepped('12', 1, 25), stepped('12.3', 1, 25), stepped('0', -1, 25), stepped('', 1, 25)]).toEqual([
      ...['12.5', '12.5', '0', '0'],
    ]);
  });

  it('gives every mark to exactly one band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (max, pick) => {
        const mark = (pick % (max * 2 + 1)) * 50;
        const ranges = [85, 70, 55, 0].map((from, at, all) => bandRange(max, from, all[at - 1] ?? null));
        const here = ranges.map(({ least, most }) => mark >= least && mark <= most);
        expect(here.filter(Boolean)).toHaveLength(1);
        const percent = mark / max;
        expect(here.indexOf(true)).toBe([85, 70, 55, 0].findIndex((from) => percent >= from));
      }),
    );
  });

  it('adds exactly, leaving out what is no mark', () => {
    const rubric = ['A', 'B', 'C'].map((code) => ({
      code,
      max: 30,
      name: { 'zh-CN': '', en: '' },
      guide: { 'zh-CN': '', en: '' },
      bands: [],
    }));
    const { fit, total } = fitMarks(rubric, { A: '10.5', B: '20.3', C: '29.5' });
    expect([fit.length, total]).toEqual([2, 4000]);
    expect([0, 1250, 1200, 10000].map(markText)).toEqual(['0', '12.5', '12', '100']);
  });

  it('asks for a comment at the ends of the scale only, and only once everything is marked', () => {
    expect(commentState(rule, 5450, true, '').due).toBe('outside');
    expect(commentState(rule, 5500, true, '').due).toBeNull();
    expect(commentState(rule, 8950, true, '').due).toBeNull();
    expect(commentState(rule, 9000, true, '𠮷'.repeat(19))).toEqual({ rule, due: 'outside', length: 19, short: true });
    expect(commentState(rule, 9000, true, ` ${'𠮷'.repeat(20)} `).short).toBe(false);
    expect(commentState(rule, 0, false, '').due).toBeNull();
  });

  it('asks for a comment far from the own median, once there are enough own sheets', () => {
    const own = { ...rule, ownMedian: { distance: 25, sheets: 5 } };
    const due = (total: number, others: number[]) => commentState(own, total, true, '', others).due;
    expect(due(5950, [8400, 8500, 8600, 8500, 9000])).toBe('far');
    expect(due(6000, [8400, 8500, 8600, 8500, 9000])).toBeNull();
    expect(due(5950, [8500, 8500, 8500, 8500])).toBeNull();
    expect(commentState(rule, 5950, true, '', [8500, 8500, 8500, 8500, 8500]).due).toBeNull();
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
