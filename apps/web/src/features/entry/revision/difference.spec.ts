import fc from 'fast-check';
import { alignment } from './alignment.js';
import { fileChanges } from './file-changes.js';
import { itemChanges, rowChanges } from './row-changes.js';
import { textDifference } from './text-difference.js';

const marked = (before: string, after: string) =>
  textDifference(before, after)
    .map(({ in: where, text }) => (where === 'both' ? text : where === 'before' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('textDifference', () => {
  it('marks words, not whole sentences, and counts characters beyond the BMP as one', () => {
    expect(marked('采用国产导管修复反流', '采用国产导管修复三尖瓣反流')).toBe('采用国产导管修复[+三尖瓣]反流');
    expect(marked('负责人 𠮷野', '负责人 𠮷田')).toBe('负责人 𠮷[-野][+田]');
    expect(marked('TRL is 5 now', 'TRL is 6 now')).toBe('TRL is [-5][+6] now');
    expect(marked('', '新')).toBe('[+新]');
    expect(marked('一样', '一样')).toBe('一样');
  });

  it('keeps paragraphs apart and folds in what stands alone between two changes', () => {
    expect(marked('甲\n乙', '丙\n丁')).toBe('[-甲][+丙]\n[-乙][+丁]');
    expect(marked('a1-b2', 'c3-d4')).toBe('[-a1-b2][+c3-d4]');
  });

  it('tells both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('导', '管', '，', '\n', 'a', ' ', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = textDifference(before, after);
        const side = (not: string) => stretches.filter((one) => one.in !== not).map((one) => one.text);
        expect([side('after').join(''), side('before').join('')]).toEqual([before, after]);
      }),
    );
  });
});

it('aligns by a longest common subsequence, and gives up on what nobody would read', () => {
  const kept = (one: string, other: string) =>
    alignment([...one], [...other]).filter(({ before, after }) => before !== null && after !== null).length;
  expect([kept('abcbdab', 'bdcaba'), kept('abc', 'abc'), kept('', 'abc')]).toEqual([4, 3, 0]);
  const huge = Array.from({ length: 3000 }, (_, at) => `${at}`);
  expect(alignment(['x', ...huge], [...huge, 'y'])).toHaveLength(6002);
});

describe('rowChanges', () => {
  const row = (id: string, name: string) => ({ id, name });
  const became = (before: object[], after: object[]) =>
    rowChanges(before as never, after as never).map(({ is, placeBefore, placeAfter, moved }) =>
      [is, placeBefore, placeAfter, ...(moved ? ['moved'] : [])].join(' '),
    );

  it('follows rows by their identity through changes, moves, losses and gains', () => {
    const before = [row('a', '林'), row('b', '周'), row('c', '欧')];
    expect(became(before, before)).toEqual(['same 1 1', 'same 2 2', 'same 3 3']);
    expect(became(before, [row('n', '新'), row('a', '林远'), row('c', '欧')])).toEqual([
      'added  1',
      'changed 1 2',
      'removed 2 ',
      'same 3 3',
    ]);
    expect(became(before, [row('c', '欧'), row('a', '林'), row('b', '周')])).toEqual([
      'same 3 1 moved',
      'same 1 2',
      'same 2 3',
    ]);
  });

  it('names every row once', () => {
    const rows = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { maxLength: 7 });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const changes = rowChanges(
          one.map((id) => row(id, id)),
          other.map((id) => row(id, id)),
        );
        const ids = changes.map(({ before, after }) => String((after ?? before)?.['id']));
        expect(ids.toSorted()).toEqual([...new Set([...one, ...other])].sort());
        expect(changes.filter(({ after }) => after).map(({ after }) => after?.['id'])).toEqual(other);
      }),
    );
  });

  it('pairs texts of a list where one went and another came', () => {
    const paired = (before: string[], after: string[]) =>
      itemChanges(before, after).map(({ is, before: was, after: now }) => [is, was?.['text'], now?.['text']]);
    expect(paired(['甲', '乙'], ['甲', '乙改', '丙'])).toEqual([
      ['same', '甲', '甲'],
      ['changed', '乙', '乙改'],
      ['added', undefined, '丙'],
    ]);
    expect(paired(['甲', '乙'], ['乙'])).toEqual([
      ['removed', '甲', undefined],
      ['same', '乙', '乙'],
    ]);
  });
});

it('knows files by their bytes and by their name', () => {
  const file = (name: string, sha256: string) => ({ name, sha256, size: 1 });
  const told = (before: object[], after: object[]) => fileChanges(before as never, after as never).map(({ is }) => is);
  expect(told([file('a', '1')], [file('a', '1')])).toEqual(['same']);
  expect(told([file('a', '1')], [file('b', '1')])).toEqual(['renamed']);
  expect(told([file('a', '1')], [file('b', '2')])).toEqual(['replaced']);
  expect(told([file('a', '1'), file('b', '2')], [file('b', '3'), file('c', '4')])).toEqual(['replaced', 'replaced']);
  expect(told([file('a', '1')], [])).toEqual(['removed']);
  expect(told([], [file('a', '1'), file('b', '2')])).toEqual(['added', 'added']);
});
