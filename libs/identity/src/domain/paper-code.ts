import { DomainError, lifecycle, type Seat } from '#kernel';

/** A printed code's life; that its day is over is a comparison at reading, not a state. */
export type PaperCodeState = 'open' | 'used' | 'revoked';

/** What may happen to a printed code. Revoking a used one ends the session it opened. */
export const paperCodeLife = lifecycle<PaperCodeState, 'use' | 'revoke'>({
  initial: 'open',
  final: ['revoked'],
  moves: { open: { use: 'used', revoke: 'revoked' }, used: { revoke: 'revoked' } },
});

/** Crockford's 32 characters: none is taken for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a code: 50 bits. */
const PAPER_CODE_LENGTH = 10;

/** How long the tablet that used a code may ask again with the same attempt, because the answer was lost. */
const REPEAT_SECONDS = 600;

/** A code from random numbers below 32, one a character. */
export function paperCodeOf(draw: (below: number) => number): string {
  return Array.from({ length: PAPER_CODE_LENGTH }, () => ALPHABET[draw(ALPHABET.length)]).join('');
}

/** As it is printed: two groups of five. */
export function paperCodeText(code: string): string {
  return `${code.slice(0, PAPER_CODE_LENGTH / 2)}-${code.slice(PAPER_CODE_LENGTH / 2)}`;
}

/** What somebody typed, in the alphabet: case, spaces and hyphens do not matter, I and L are 1, O is 0. Null: no code. */
export function readPaperCode(typed: string): string | null {
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return read.length === PAPER_CODE_LENGTH && [...read].every((one) => ALPHABET.includes(one)) ? read : null;
}

/** Whether it is a day of the calendar, `2026-11-28`. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString() === `${text}T00:00:00.000Z`;
}

/** A code as far as using it goes. */
export interface UsablePaperCode {
  readonly state: PaperCodeState;
  readonly day: string;
  readonly attemptHash: string | null;
  /** Seconds since it was used. */
  readonly usedFor: number | null;
}

/**
 * Uses a code on a day (`2026-11-28`), by an attempt.
 * @returns whether it is the same attempt again, whose session is to be made anew
 * @throws DomainError `paper-code-revoked`, `paper-code-used`, `paper-code-other-day` (with the day)
 */
export function usePaperCode(code: UsablePaperCode, today: string, attemptHash: string): 'first' | 'again' {
  if (code.state === 'revoked') throw new DomainError('conflict', 'paper-code-revoked');
  if (code.day !== today) throw new DomainError('conflict', 'paper-code-other-day', { day: code.day });
  if (code.state === 'open') return 'first';
  if (code.attemptHash === attemptHash && (code.usedFor ?? Infinity) < REPEAT_SECONDS) return 'again';
  throw new DomainError('conflict', 'paper-code-used');
}

/** The seats a session by a printed code acts with: the judge's of its edition, however many the person holds. */
export function paperSeats(seats: readonly Seat[], editionId: string): readonly Seat[] {
  return seats.filter((seat) => seat.role === 'judge' && seat.editionId === editionId);
}
