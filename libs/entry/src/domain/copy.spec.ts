import type { Field } from '#kernel';
import { copyOf } from './copy.js';

const label = { 'zh-CN': '题', en: 'Question' };
const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label, required: true, blindSafe: true },
  ...more,
});
const option = (code: string) => ({ code, label });

describe('copyOf', () => {
  const now = [field('idea', { max: 4 }), field('stage', { kind: 'choice', options: [option('new')] }), field('need')];
  const copy = (before: Field[], earlier: Record<string, unknown>, given: Record<string, unknown> = {}) => {
    const { taken, left } = copyOf({ fields: before, answers: earlier }, { fields: now, answers: given });
    return [taken, left.map(({ field: { key }, why }) => `${key} ${why}`)];
  };

  it('takes over what both forms ask alike, and says of everything else why not', () => {
    expect(copy([field('idea'), field('need'), field('gone')], { idea: '想法', need: '需求', gone: '旧' })).toEqual([
      { idea: '想法', need: '需求' },
      ['gone no-question'],
    ]);
    expect(copy([field('need', { kind: 'long_text' })], { need: '需求' })).toEqual([{}, ['need other-kind']]);
    expect(copy([field('idea')], { idea: '一二三四五' })).toEqual([{}, ['idea does-not-fit']]);
    expect(copy([field('stage', { kind: 'choice', options: [option('old')] })], { stage: 'old' })).toEqual([
      {},
      ['stage does-not-fit'],
    ]);
  });

  it('overwrites nothing, and leaves out what was never answered', () => {
    expect(copy([field('idea'), field('need')], { idea: '旧', need: ' ' }, { idea: '新' })).toEqual([
      {},
      ['idea answered'],
    ]);
    expect(copy([field('idea')], { idea: '旧' }, { idea: ' ' })).toEqual([{ idea: '旧' }, []]);
  });
});
