import fc from 'fast-check';
import type { Field } from '#kernel';
import { type Answer, answersOf, liveRows, storedOf } from './answer.js';

const label = { 'zh-CN': '', en: '' };
const field = (key: string, kind: Field['kind']): Field => ({ key, kind, label, required: true, blindSafe: true });
const FORM = [field('one', 'text'), field('items', 'items'), field('rows', 'rows')];
const stored = (name: string, row: string, value: unknown): Answer => ({ field: name, row, value, version: 1 });

describe('answersOf', () => {
  it('leaves out what is cleared, and what no question asks', () => {
    expect(answersOf(FORM, [stored('one', '', null), stored('gone', '', 'x'), stored('rows', '', ['a'])])).toEqual({});
    expect(answersOf(FORM, [stored('one', '', '1')])).toEqual({ one: '1' });
  });

  it('puts lists together in their order, without rows that are gone, with those nobody has placed last', () => {
    const answers = [
      ...[stored('items', '', ['b', 'x', 'a']), stored('items', 'a', '一'), stored('items', 'b', '二')],
      ...[stored('items', 'c', '三'), stored('items', 'x', null)],
    ];
    expect(answersOf(FORM, answers)).toEqual({ items: ['二', '一', '三'] });
    expect(answersOf(FORM, [stored('rows', 'p', { name: '王' })])).toEqual({ rows: [{ id: 'p', name: '王' }] });
  });

  it('reads what storedOf writes, whatever the order of the rows', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.array(fc.string(), { maxLength: 5 }), fc.string(), (rows, items, one) => {
        const answers = { one, items, rows: rows.map((id) => ({ id, name: id })) };
        const kept = storedOf(FORM, answers).map((answer) => ({ ...answer, version: 1 }));
        const full = Object.fromEntries(
          Object.entries(answers).filter(([, value]) => value.length > 0 || value === one),
        );
        expect(answersOf(FORM, kept.toReversed())).toEqual(full);
      }),
    );
  });
});

describe('liveRows', () => {
  it('loses no row to an order that does not know it', () => {
    const kept = [stored('rows', '', ['a']), stored('rows', 'a', {}), stored('rows', 'b', {}), stored('rows', 'c', {})];
    expect(liveRows(kept, 'rows').map(({ row }) => row)).toEqual(['a', 'b', 'c']);
  });
});
