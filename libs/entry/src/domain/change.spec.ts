import type { Field } from '#kernel';
import type { Answer } from './answer.js';
import { assertSavable, changesOf, type GivenChange, refuseStale } from './change.js';

const label = { 'zh-CN': '', en: '' };
const text = (key: string): Field => ({ key, kind: 'text', label, required: true, blindSafe: true, max: 5 });
const FIELDS: Field[] = [
  text('one'),
  text('two'),
  { ...text('rights'), kind: 'rows', max: 2, columns: [text('number')] },
];
const thrown = (work: () => unknown): { code?: string; details?: Record<string, unknown> } => {
  try {
    work();
    return {};
  } catch (error) {
    return error as { code: string; details: Record<string, unknown> };
  }
};
const findings = (changes: GivenChange[], stored: Answer[] = []) => {
  const { details } = thrown(() => assertSavable(FIELDS, changesOf(FIELDS, changes), stored));
  return ((details?.fields ?? []) as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);
};
const change = (field: string, value: unknown): GivenChange => ({ field, value, version: 0 });
const row = (id: string, value: unknown): GivenChange => ({ field: 'rights', row: id, value, version: 0 });

describe('changesOf', () => {
  it('takes a whole list apart into its rows and their order', () => {
    expect(changesOf(FIELDS, [change('rights', [{ id: 'p', number: '1' }, { number: '2' }])])).toEqual([
      { field: 'rights', row: 'p', value: { number: '1' }, version: 0 },
      { field: 'rights', row: 'r2', value: { number: '2' }, version: 0 },
      { field: 'rights', row: '', value: ['p', 'r2'], version: 0 },
    ]);
  });
});

describe('assertSavable', () => {
  it('finds unknown fields, answers twice, wrong shapes and broken limits, and lets an unfinished answer pass', () => {
    expect(findings([change('one', 'ok'), change('two', null), row('p', { number: '' })])).toEqual([]);
    expect(findings([change('three', 'x'), change('__proto__', 'x')])).toEqual([
      'three unknown-field',
      '__proto__ unknown-field',
    ]);
    expect(findings([change('one', 'x'), change('one', 'y')])).toEqual(['one duplicate']);
    expect(findings([change('one', 7)])).toEqual(['one wrong-type']);
    expect(findings([change('one', '过长的文字啊')])).toEqual(['one too-long']);
    expect(findings([{ ...change('one', 'x'), row: 'p' }])).toEqual(['one.p unknown-field']);
  });

  it('looks at rows one by one, and at how many there will be', () => {
    expect(findings([row('p', { number: '过长的文字啊', nick: 'x' })])).toEqual([
      'rights.p.nick unknown-field',
      'rights.p.number too-long',
    ]);
    expect(findings([row('p q', {})])).toEqual(['rights wrong-type']);
    expect(findings([row('p', 'x')])).toEqual(['rights.p wrong-type']);
    expect(findings([change('rights', 'x')])).toEqual(['rights wrong-type']);
    expect(findings([{ field: 'rights', order: ['a', 'a'], version: 0 }])).toEqual(['rights duplicate']);
    const two = ['a', 'b'].map((id) => ({ field: 'rights', row: id, value: {}, version: 1 }));
    expect(findings([row('c', {})], two)).toEqual(['rights too-many']);
    expect(findings([row('c', {}), row('a', null)], two)).toEqual([]);
    expect(findings([row('a', { number: '2' })], [...two, { ...two[0]!, row: 'c' }])).toEqual([]);
  });
});

describe('refuseStale', () => {
  it('names what moved on, as it is now', () => {
    const stored = [{ field: 'one', row: '', value: '新', version: 3 }];
    const changes = [
      { field: 'one', row: '', value: 'x', version: 2 },
      { field: 'two', row: '', value: 'x', version: 2 },
    ];
    const { code, details } = thrown(() => refuseStale(changes, stored));
    const none = { field: 'two', row: '', value: null, version: 0 };
    expect({ code, details }).toEqual({ code: 'stale', details: { current: [...stored, none] } });
  });
});
