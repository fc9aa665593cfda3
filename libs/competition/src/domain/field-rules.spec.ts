import type { Field } from '#kernel';
import { fieldFindings } from './field-rules.js';

const label = { 'zh-CN': '手机', en: 'Mobile' };
const asked = (kind: Field['kind'], verified: boolean) =>
  fieldFindings('f', { key: 'x', kind, label, required: true, blindSafe: false, verified }, new Map());

it('lets a telephone number be proven, and nothing else', () => {
  expect(asked('phone', true)).toEqual([]);
  expect(asked('text', false)).toEqual([]);
  expect(asked('text', true)).toEqual([{ path: 'f.verified', code: 'not-for-this-kind' }]);
});
