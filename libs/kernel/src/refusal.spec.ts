import { checkVersion, DomainError, found, permit, REFUSALS, refuse } from './refusal.js';

function refusalOf(work: () => unknown): { refusal: string; code: string; details: unknown } {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error.refusal, code: error.code, details: error.details };
  }
  throw new Error('nothing was refused');
}

describe('refusal', () => {
  it.each(REFUSALS)('carries %s, its code and its details', (refusal) => {
    expect(refusalOf(() => refuse(refusal, 'some-fact', { id: 1 }))).toEqual({
      refusal,
      code: 'some-fact',
      details: { id: 1 },
    });
  });

  it('is an Error with a name and a readable message', () => {
    const error = new DomainError('conflict', 'sheets-missing');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.details]).toEqual(['DomainError', 'conflict: sheets-missing', {}]);
  });

  it('permits or refuses with not-allowed', () => {
    expect(() => permit(true)).not.toThrow();
    expect(refusalOf(() => permit(false))).toMatchObject({ refusal: 'not-allowed', code: 'not-allowed' });
    expect(refusalOf(() => permit(false, 'second-factor-needed'))).toMatchObject({ code: 'second-factor-needed' });
  });

  it('finds what is there, even when it is falsy', () => {
    for (const value of [0, '', false, Number.NaN, []]) expect(found(value)).toBe(value);
    for (const value of [null, undefined]) {
      expect(refusalOf(() => found(value))).toMatchObject({ refusal: 'not-found', code: 'not-found' });
    }
  });

  it('refuses a stale version and tells the current state', () => {
    expect(() => checkVersion(3, 3)).not.toThrow();
    for (const given of [2, 4]) {
      expect(refusalOf(() => checkVersion(3, given, { title: 'now' }))).toEqual({
        refusal: 'conflict',
        code: 'stale',
        details: { version: 3, current: { title: 'now' } },
      });
    }
  });
});
