import fc from 'fast-check';
import { planDifferences } from './plan-difference.js';
import { sameJson } from './same-json.js';

const items = (...codes: string[]) => codes.map((code) => ({ code, name: { en: code } }));

it('names what came, went, changed and moved, by code', () => {
  const before = { days: 3, tracks: items('A', 'B', 'C'), kinds: ['x'] };
  const after = { days: 4, tracks: [{ code: 'C', name: { en: 'see' } }, ...items('A', 'D')], kinds: ['x', 'y'] };
  expect(planDifferences(before, after).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'changed days',
    'changed tracks.C.name.en',
    'added tracks.D',
    'removed tracks.B',
    'moved tracks',
    'changed kinds',
  ]);
});

it('tells items without codes by their places', () => {
  const [one, other] = [{ faq: [{ q: 1 }, { q: 2 }] }, { faq: [{ q: 1 }, { q: 3 }, { q: 4 }] }];
  expect(planDifferences(one, other).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'changed faq.1.q',
    'added faq.2',
  ]);
});

it('finds a difference exactly where two documents differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(planDifferences(one, other).length === 0).toBe(sameJson(one, other));
      expect(planDifferences(one, structuredClone(one))).toEqual([]);
    }),
  );
});
