import { FINDING_CODES, REMARK_CODES } from '#kernel';
import en from './texts/en.json' with { type: 'json' };
import zh from './texts/zh-CN.json' with { type: 'json' };

const NEVER_SHOWN = new Set(['unknown-field', 'wrong-type']);

describe('the words for what is wrong or odd in a form', () => {
  it.each([
    ['zh-CN', zh.faults],
    ['en', en.faults],
  ])('are there in %s for every code', (_, faults) => {
    const codes = [...FINDING_CODES, ...REMARK_CODES].filter((code) => !NEVER_SHOWN.has(code));
    expect(codes.filter((code) => !(code in faults))).toEqual([]);
  });
});
