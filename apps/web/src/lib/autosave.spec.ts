import { jest } from '@jest/globals';
import { ApiProblem } from './api/problem.js';
import { Autosave, SAVE_DELAY } from './autosave.js';

const AT = '2026-11-24T00:00:00Z';
const offline = () => new ApiProblem({ status: 0, code: 'offline', title: '断网' });
const explain = (error: unknown) => (error as Error).message;

describe('Autosave', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves soon after the first change, however long somebody types on', async () => {
    const save = jest.fn(() => Promise.resolve(AT));
    const autosave = new Autosave({ save, explain });
    for (let typed = 0; typed < 10; typed++) {
      autosave.touch();
      await jest.advanceTimersByTimeAsync(SAVE_DELAY / 4);
    }
    expect(save).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(SAVE_DELAY);
    expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
    expect(autosave.owing).toBe(false);
  });

  it('never saves twice at the same time, and saves what came meanwhile afterwards', async () => {
    const waiting: ((at: string) => void)[] = [];
    const autosave = new Autosave({ save: () => new Promise((resolve) => waiting.push(resolve)), explain });
    autosave.touch(0);
    await jest.advanceTimersByTimeAsync(1);
    autosave.touch(0);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(waiting).toHaveLength(1);
    waiting[0]?.(AT);
    await jest.advanceTimersByTimeAsync(SAVE_DELAY);
    expect(waiting).toHaveLength(2);
  });

  it('tries again by itself while the connection is down, and keeps owing', async () => {
    let down = true;
    const autosave = new Autosave({ save: () => (down ? Promise.reject(offline()) : Promise.resolve(AT)), explain });
    autosave.touch(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(autosave.state()).toEqual({ kind: 'failed', message: '断网' });
    expect(autosave.owing).toBe(true);
    down = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(autosave.state().kind).toBe('saved');
  });

  it('does not repeat what the server refused', async () => {
    const save = jest.fn(() =>
      Promise.reject(new ApiProblem({ status: 409, code: 'deadline-passed', title: '已截止' })),
    );
    const autosave = new Autosave({ save, explain });
    autosave.touch(0);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await autosave.flush()).toBe(false);
  });
});
