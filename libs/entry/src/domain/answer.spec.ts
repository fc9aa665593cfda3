import fc from 'fast-check';
import type { Field } from '#kernel';
import { answersOf, assertFresh, assertSavable } from './answer.js';

const label = { 'zh-CN': '', en: '' };
const text = (key: string): Field => ({ key, kind: 'text', label, required: true, blindSafe: true, max: 5 });
const change = (field: string, value: unknown, version = 0) => ({ field, value, version });
const thrown = (work: () => unknown): { code?: string; details?: Record<string, unknown> } => {
  try {
    work();
    return {};
  } catch (error) {
    return error as { code: string; details: Record<string, unknown> };
  }
};

describe('assertFresh', () => {
  it('refuses exactly the fields that moved on, and names what they are now', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const versions = fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(versions, fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 0, max: 3 })), (stored, seen) => {
        const answers = Object.entries(stored).map(([field, version]) => ({
          field,
          value: `${field}${version}`,
          version,
        }));
        const changes = Object.entries(seen).map(([field, version]) => change(field, 'new', version));
        const stale = Object.keys(seen).filter((field) => (stored[field] ?? 0) !== seen[field]);
        const { code, details } = thrown(() => assertFresh(answers, changes));
        const current = (details?.current ?? []) as { field: string }[];
        expect(code).toBe(stale.length > 0 ? 'stale' : undefined);
        expect(current.map(({ field }) => field)).toEqual(stale);
      }),
    );
  });
});

describe('assertSavable', () => {
  it('finds unknown fields, fields twice, wrong shapes and broken limits, and lets an unfinished answer pass', () => {
    const fields = [text('one'), text('two')];
    const findings = (...changes: ReturnType<typeof change>[]) => {
      const found = (thrown(() => assertSavable(fields, changes)).details?.fields ?? []) as {
        path: string;
        code: string;
      }[];
      return found.map(({ path, code }) => `${path} ${code}`);
    };
    expect(findings(change('one', 'ok'), change('two', null))).toEqual([]);
    expect(findings(change('three', 'x'), change('__proto__', 'x'))).toEqual([
      'three unknown-field',
      '__proto__ unknown-field',
    ]);
    expect(findings(change('one', 'x'), change('one', 'y'))).toEqual(['one duplicate']);
    expect(findings(change('one', 7))).toEqual(['one wrong-type']);
    expect(findings(change('one', '过长的文字啊'))).toEqual(['one too-long']);
  });
});

describe('answersOf', () => {
  it('leaves cleared answers out', () => {
    expect(answersOf([change('a', '1'), change('b', null), change('c', undefined)])).toEqual({ a: '1' });
  });
});
