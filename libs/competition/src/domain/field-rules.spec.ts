import type { Field } from '#kernel';
import { fieldFindings } from './field-rules.js';

const label = { 'zh-CN': '手机', en: 'Mobile' };
const asked = (kind: Field['kind'], verified: boolean) =>
  fieldFindings('f', { key: 'x', kind, label, required: true, blindSafe: false, verified }, new Map());

it('lets a date say until when something is valid, and nothing else', () => {
  const until = (kind: Field['kind']) =>
    fieldFindings('f', { key: 'x', kind, label, required: true, blindSafe: false, validUntil: true }, new Map());
  expect(until('date')).toEqual([]);
  expect(until('number')).toEqual([{ path: 'f.validUntil', code: 'not-for-this-kind' }]);
});

it('lets a telephone number be proven, and nothing else', () => {
  expect(asked('phone', true)).toEqual([]);
  expect(asked('text', false)).toEqual([]);
  expect(asked('text', true)).toEqual([{ path: 'f.verified', code: 'not-for-this-kind' }]);
});
