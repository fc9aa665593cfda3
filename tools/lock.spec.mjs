import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { alone } from './lock.mjs';

describe('alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const file = join(folder, 'lock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets one do its work after the other', async () => {
    const steps = [];
    const work = (name) => async () => {
      steps.push(`${name} begins`);
      await wait(20);
      steps.push(`${name} ends`);
    };
    await Promise.all([alone(file, work('one')), alone(file, work('two'))]);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('gives way when the work fails', async () => {
    await expect(alone(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('passes over the lock of a process that is no more', async () => {
    writeFileSync(file, '999999999');
    expect(await alone(file, () => 'done')).toBe('done');
  });

  it('passes over a lock whose heart has stopped, whoever bears that number now', async () => {
    writeFileSync(file, String(process.pid));
    utimesSync(file, new Date(0), new Date(0));
    expect(await alone(file, () => 'done')).toBe('done');
  });
});
