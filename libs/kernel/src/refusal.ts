/** Kinds of refusal; each has one HTTP status, given once in the platform's problem filter. */
export const REFUSALS = [
  'malformed',
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'conflict',
  'too-large',
  'invalid',
  'too-many',
  'unavailable',
  'full',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * A rule says no. `code` names the fact (`sheets-missing`), is stable API and has a text in each language;
 * `details` fill that text and reach the client as members of the problem document.
 */
export class DomainError extends Error {
  readonly refusal: Refusal;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(refusal: Refusal, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`${refusal}: ${code}`);
    this.refusal = refusal;
    this.code = code;
    this.details = details;
    this.name = 'DomainError';
  }
}

/** Throws the refusal. */
export function refuse(refusal: Refusal, code: string, details?: Record<string, unknown>): never {
  throw new DomainError(refusal, code, details);
}

/** Refuses with `not-allowed` unless a policy said yes. */
export function permit(allowed: boolean, code = 'not-allowed'): void {
  if (!allowed) refuse('not-allowed', code);
}

/** The value, or the refusal `not-found` when it is absent (or must look absent to this person). */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) refuse('not-found', 'not-found');
  return value;
}

/** Refuses with `stale` when somebody else has written since; `current` travels to the client. */
export function checkVersion(stored: number, given: number, current?: unknown): void {
  if (stored !== given) refuse('conflict', 'stale', { version: stored, current });
}
