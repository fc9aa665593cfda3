import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { Thread } from './thread.js';

/** The first paper opens fonts of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

const series = new Thread({ task: 60_000, idle: 30_000, modest: true });
afterAll(() => series.end());

const numbers = (path: string) => readdirSync(path).map(Number);
/** What this process began, as Linux tells it. */
const begun = () =>
  numbers('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
const before = new Set(begun());
const own = () => begun().filter((pid) => !before.has(pid));
const until = async (holds: () => boolean) => {
  for (let left = 200; left > 0 && !holds(); left -= 1) await new Promise((wait) => setTimeout(wait, 50));
  expect(holds()).toBe(true);
};
const asked = () => series.run('lacking', { texts: ['张😀'] });
const onLinux = process.platform === 'linux' ? it : it.skip;

it('does its tasks in a process of its own, and says what went wrong there', async () => {
  expect(await asked()).toEqual([['😀']]);
  await expect(series.run('strip', { bytes: new Uint8Array(9), mediaType: 'text/plain' })).rejects.toMatchObject({
    code: 'file-unreadable',
  });
});

onLinux('leaves the processor to others with every thread it has', () => {
  const [pid] = own() as [number];
  const priorities = numbers(`/proc/${pid}/task`).map((thread) => getPriority(thread));
  expect(priorities.length).toBeGreaterThan(4);
  expect(new Set(priorities)).toEqual(new Set([15]));
});

onLinux('begins again when it was killed over a task, and is gone when it is ended', async () => {
  const fresh = new Thread({ task: 60_000, idle: 30_000, modest: true });
  const others = new Set(begun());
  const its = () => begun().filter((pid) => !others.has(pid));
  const task = fresh.run('lacking', { texts: ['张😀'] });
  await until(() => its().length === 1);
  process.kill(its()[0]!, 'SIGKILL');
  await expect(task).rejects.toThrow('ended with');
  expect(await fresh.run('lacking', { texts: ['张😀'] })).toEqual([['😀']]);
  await fresh.end();
  await until(() => its().length === 0);
});

onLinux('begins again when it was killed between tasks', async () => {
  expect(await asked()).toEqual([['😀']]);
  const [pid] = own() as [number];
  process.kill(pid, 'SIGKILL');
  await until(() => !own().includes(pid));
  expect(await asked()).toEqual([['😀']]);
});
