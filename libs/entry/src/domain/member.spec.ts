import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import {
  answerPlace,
  assertConsents,
  assertMayJoin,
  assertMayLead,
  assertOrder,
  assertPlaceFree,
  memberLife,
  portraitOf,
} from './member.js';

const refusal = (code: string) => expect.objectContaining({ code });
const portrait = { name: '欧阳·𠮷', role: '', unit: '', contribution: '' };
const HOUR = 3_600_000;

it('has a sound life', () => checkLifecycle(memberLife));

describe('portraitOf', () => {
  it('trims, composes and counts in code points', () => {
    expect(portraitOf({ ...portrait, role: ' 研发 ' }).role).toBe('研发');
    expect(portraitOf({ ...portrait, contribution: '𠮷'.repeat(100) }).contribution).toHaveLength(200);
    expect(() => portraitOf({ ...portrait, contribution: '𠮷'.repeat(101) })).toThrow(refusal('member-invalid'));
    expect(() => portraitOf({ ...portrait, name: ' ' })).toThrow(refusal('member-invalid'));
    expect(() => portraitOf({ ...portrait, unit: 'x\0' })).toThrow(refusal('member-invalid'));
  });
});

describe('answerPlace', () => {
  const at = new Date(10 * HOUR);
  it('takes one answer, before the link expires (exclusive)', () => {
    expect(answerPlace({ state: 'invited', expiresAt: new Date(at.getTime() + 1) }, 'accept', at)).toBe('accepted');
    expect(() => answerPlace({ state: 'invited', expiresAt: at }, 'accept', at)).toThrow(
      refusal('team-invitation-expired'),
    );
    for (const state of ['accepted', 'declined', 'revoked', 'removed', 'left'] as const) {
      const later = new Date(11 * HOUR);
      expect(() => answerPlace({ state, expiresAt: later }, 'accept', at)).toThrow(refusal('wrong-state'));
    }
  });
});

describe('assertPlaceFree', () => {
  it('counts who joined and who may still join', () => {
    const states = fc.array(fc.constantFrom('invited', 'accepted', 'declined', 'revoked', 'removed', 'left'));
    fc.assert(
      fc.property(states, fc.integer({ min: 1, max: 6 }), (all, max) => {
        const taken = all.filter((state) => state === 'invited' || state === 'accepted').length;
        const check = () => assertPlaceFree(all.map((state) => ({ state })) as never, { max });
        if (taken >= max) expect(check).toThrow(refusal('team-full'));
        else expect(check).not.toThrow();
      }),
    );
  });
});

describe('assertOrder', () => {
  it('takes exactly the permutations of the places', () => {
    const places = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(() => assertOrder(places, ['c', 'a', 'b'])).not.toThrow();
    for (const ids of [
      ['a', 'b'],
      ['a', 'b', 'b'],
      ['a', 'b', 'd'],
      ['a', 'b', 'c', 'a'],
    ]) {
      expect(() => assertOrder(places, ids)).toThrow(refusal('member-order-incomplete'));
    }
  });
});

it('lets a person belong to, and lead, as many entries of an edition as it says', () => {
  for (const most of [1, 2, 5]) {
    expect(() => assertMayJoin(most - 1, { member: most })).not.toThrow();
    expect(() => assertMayJoin(most, { member: most })).toThrow(refusal('joining-too-many'));
    expect(() => assertMayLead(most - 1, { lead: most })).not.toThrow();
    expect(() => assertMayLead(most, { lead: most })).toThrow(refusal('already-leading'));
  }
});

it('wants the required texts in their present version, each by itself', () => {
  const asked = [
    { code: 'A', version: 2, required: true },
    { code: 'B', version: 1, required: false },
  ];
  expect(() => assertConsents(asked, [{ code: 'A', version: 2 }])).not.toThrow();
  expect(() => assertConsents(asked, [{ code: 'A', version: 1 }])).toThrow(refusal('consents-missing'));
  expect(() => assertConsents(asked, [{ code: 'B', version: 1 }])).toThrow(refusal('consents-missing'));
});
