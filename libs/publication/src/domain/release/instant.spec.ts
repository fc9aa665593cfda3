import { canBeHeldBack, instantFor, refuseUnlessOpen, releaseState } from './instant.js';

const T = new Date('2024-08-12T09:00:00.000+08:00');
const before = (milliseconds: number) => new Date(T.getTime() - milliseconds);
const scheduled = { publishedAt: T, droppedAt: null };

it('is public from its instant on, to the millisecond', () => {
  expect(releaseState(scheduled, before(1))).toBe('scheduled');
  expect(releaseState(scheduled, T)).toBe('public');
  expect(releaseState({ publishedAt: null, droppedAt: null }, T)).toBe('prepared');
  expect(releaseState({ publishedAt: null, droppedAt: T }, T)).toBe('dropped');
});

it('may be changed until shortly before', () => {
  expect(() => refuseUnlessOpen(scheduled, before(5000))).not.toThrow();
  expect(() => refuseUnlessOpen(scheduled, before(4999))).toThrow('release-imminent');
  expect(() => refuseUnlessOpen(scheduled, T)).toThrow('release-public');
  expect(() => refuseUnlessOpen({ publishedAt: null, droppedAt: T }, T)).toThrow('release-gone');
});

it('takes no instant that is over or too near', () => {
  expect(instantFor(null, T)).toBe(T);
  expect(instantFor(T, before(5000))).toBe(T);
  expect(() => instantFor(T, before(4999))).toThrow('release-instant-past');
});

it('holds back only what is about to become public and nobody can have read', () => {
  const at = new Date('2024-08-12T01:00:00Z');
  const held = (publishedAt: Date | null, droppedAt: Date | null = null) =>
    canBeHeldBack({ publishedAt, droppedAt }, at);
  const later = (ms: number) => new Date(at.getTime() + ms);
  const instants = [later(120_001), later(120_000), later(60_000), later(1000), later(999), at, null];
  expect(instants.map((one) => held(one))).toEqual([false, true, true, true, false, false, false]);
  expect(held(later(60_000), at)).toBe(false);
});
