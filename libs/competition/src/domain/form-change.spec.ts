import type { Field } from '#kernel';
import type { FormPlan } from './edition-plan.js';
import { formChanges, formLosses, titleRuleChanged } from './form-change.js';

const name = { 'zh-CN': '名', en: 'name' };
const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: name, required: false, blindSafe: true },
  ...more,
});
const options = (...codes: string[]) => codes.map((code) => ({ code, label: name }));
const form = (...fields: Field[]): FormPlan => ({ version: 1, sections: [{ code: 'one', name, fields }] });
const kind = (...codes: string[]) => field('kind', { kind: 'choice', options: options(...codes) });
const paths = (before: FormPlan, after: FormPlan) => formLosses(before, after).map(({ path }) => path);

describe('formLosses', () => {
  it('finds none where a form only gains, moves or is reworded', () => {
    const before = form(field('one'), kind('a'));
    expect(paths(before, before)).toEqual([]);
    expect(paths(before, form(kind('b', 'a'), field('two'), field('one', { max: 3 })))).toEqual([]);
  });

  it('names questions, options and columns that are gone or of another kind', () => {
    const rows = (...columns: Field[]) => field('rights', { kind: 'rows', columns });
    const before = form(field('one'), field('two'), kind('a', 'b'), rows(kind('x', 'y'), field('number')));
    const after = form(field('two', { kind: 'number' }), kind('b'), rows(kind('y')));
    expect(paths(before, after)).toEqual(['one', 'two', 'kind.a', 'rights.kind.x', 'rights.number']);
    expect(formLosses(before, after)[3]).toEqual({
      ...{ path: 'rights.kind.x', field: 'rights', column: 'kind', option: 'x', listed: true },
    });
  });
});

it('tells when other words are forbidden in a title, however it says that there are none', () => {
  const ban = { word: '公司', text: { 'zh-CN': '不写单位', en: 'No organisation' } };
  const ruled = { ...form(), title: { forbids: [ban] } };
  expect(titleRuleChanged(form(), ruled)).toBe(true);
  expect(titleRuleChanged(ruled, structuredClone(ruled))).toBe(false);
  expect(titleRuleChanged(form(), { ...form(), title: { forbids: [] } })).toBe(false);
});

describe('formChanges', () => {
  const told = (before: FormPlan, after: FormPlan) =>
    formChanges(before, after).map(({ field: { key }, is, aspects }) => [key, is, ...aspects].join(' '));

  it('names nothing where the questions are the same, wherever they stand', () => {
    expect(told(form(field('one'), kind('a')), form(kind('a'), field('one')))).toEqual([]);
    expect(told(form(field('one')), form(field('one', { blindSafe: false })))).toEqual([]);
  });

  it('names what came and went, and in what the others differ', () => {
    const before = form(field('one'), field('two', { max: 3 }), kind('a'));
    const after = form(field('new', { required: true }), kind('a', 'b'), field('two', { max: 5, required: true }));
    expect(told(before, after)).toEqual([
      'new added',
      'kind changed options',
      'two changed required limits',
      'one removed',
    ]);
  });

  it('names a question that must be answered beside another answer now, and a table that must hold something', () => {
    const rows = (more: Partial<Field> = {}) => field('rights', { kind: 'rows', columns: [kind('a')], ...more });
    const date = (more: Partial<Field> = {}) => field('until', { kind: 'date', ...more });
    const one = (more: Partial<Field> = {}) => field('one', { required: true, ...more });
    const condition = { field: 'kind', in: ['a'] };
    const after = form(one({ requiredIf: condition }), rows({ oneWith: condition }), date({ validUntil: true }));
    const expected = ['one changed required', 'rights changed required', 'until changed limits'];
    expect(told(form(one(), rows(), date()), after)).toEqual(expected);
  });
});
