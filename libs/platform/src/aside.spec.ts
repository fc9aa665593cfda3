import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#kernel';
import { Aside } from './aside.js';
import type { codeOf } from './sql-state.js';

const STATE = new URL('./sql-state.js', import.meta.url);
const aside = new Aside();
afterAll(() => aside.onApplicationShutdown());

const stateOf = (code: string) => aside.call<typeof codeOf>(STATE, 'codeOf', { code });

describe('Aside', () => {
  it('answers what the function answers, one call after the other, while this thread goes on', async () => {
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 1);
    expect(await Promise.all(['40001', '40P01'].map(stateOf))).toEqual(['40001', '40P01']);
    clearInterval(heart);
    expect(beats).toBeGreaterThan(3);
    expect(await aside.job<typeof codeOf>(STATE, 'codeOf', { code: '23505' })).toBe('23505');
  });

  it('fails with what went wrong, and answers the next call', async () => {
    await expect(aside.call(STATE, 'nothing')).rejects.toThrow('has no nothing');
    expect(await stateOf('40001')).toBe('40001');
  });

  it('turns away who would wait too long', async () => {
    const asked = Array.from({ length: 25 }, () => stateOf('40001').catch((error: DomainError) => error.code));
    await pause(0);
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'figures-busy')).toHaveLength(5);
  });
});
