import fc from 'fast-check';
import type { DomainError } from '#kernel';
import { checkLifecycle } from '#testing';
import {
  isDay,
  paperCodeLife,
  paperCodeOf,
  paperCodeText,
  paperSeats,
  readPaperCode,
  usePaperCode,
} from './paper-code.js';

const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as DomainError).code;
  }
};
const OPEN = { state: 'open', day: '2026-11-28', attemptHash: null, usedFor: null } as const;
const USED = { ...OPEN, state: 'used', attemptHash: 'mine', usedFor: 30 } as const;

it('has a sound lifecycle', () => checkLifecycle(paperCodeLife));

it('is read however people type it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(31), { minLength: 10, maxLength: 10 }), (numbers) => {
      const left = [...numbers];
      const code = paperCodeOf(() => left.shift()!);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      expect(readPaperCode(paperCodeText(code))).toBe(code);
      expect(readPaperCode(` ${code.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o')} `)).toBe(code);
    }),
  );
});

it.each(['', '12345', '12345-67890-1', '12345-6789U', '你好'])('is not %j', (typed) => {
  expect(readPaperCode(typed)).toBeNull();
});

it('opens a session once, on its day, and again for the attempt whose answer was lost', () => {
  expect(usePaperCode(OPEN, '2026-11-28', 'mine')).toBe('first');
  expect(refusal(() => usePaperCode(OPEN, '2026-11-27', 'mine'))).toBe('paper-code-other-day');
  expect(refusal(() => usePaperCode(OPEN, '2026-11-29', 'mine'))).toBe('paper-code-other-day');
  expect(usePaperCode(USED, '2026-11-28', 'mine')).toBe('again');
  expect(refusal(() => usePaperCode(USED, '2026-11-28', 'another'))).toBe('paper-code-used');
  expect(refusal(() => usePaperCode({ ...USED, usedFor: 600 }, '2026-11-28', 'mine'))).toBe('paper-code-used');
  expect(refusal(() => usePaperCode({ ...OPEN, state: 'revoked' }, '2026-11-28', 'mine'))).toBe('paper-code-revoked');
});

it('acts as a judge of its edition and as nothing else', () => {
  const seats = [
    { editionId: 'a', role: 'judge' },
    { editionId: 'a', role: 'panel-chair' },
    { editionId: 'a', role: 'organiser' },
    { editionId: 'b', role: 'judge' },
    { editionId: null, role: 'admin' },
  ] as const;
  expect(paperSeats(seats, 'a')).toEqual([{ editionId: 'a', role: 'judge' }]);
  expect(paperSeats(seats, 'c')).toEqual([]);
});

it('knows days of the calendar', () => {
  expect(['2026-02-28', '2028-02-29'].map(isDay)).toEqual([true, true]);
  expect(['2026-02-29', '2026-02-31', '2026-13-01', '2026', 'today'].map(isDay)).toEqual(Array(5).fill(false));
});
