import { fork } from 'node:child_process';
import { setPriority } from 'node:os';

/** What does one task after the other: a thread, or a process that speaks as one. */
export interface Runner {
  postMessage(told: unknown): void;
  terminate(): unknown;
  unref(): void;
  once(event: string, heard: (...said: never[]) => void): Runner;
  on(event: string, heard: (...said: never[]) => void): Runner;
  removeAllListeners(event: string): Runner;
}

const MODEST = 15;

/** Begins a module that serves with a low claim to the processor; it ends with this process, however that ends. */
export function modestProcess(module: URL, execArgv: string[]): Runner {
  const child = fork(module, { execArgv, serialization: 'advanced' });
  // At once, so that loading is modest too, and for all its threads: on Linux each has that of the one that began it.
  if (child.pid !== undefined) setPriority(child.pid, MODEST);
  const unref = child.unref.bind(child);
  return Object.assign(child, {
    postMessage: (told: object) => void child.send(told),
    terminate: () => child.kill('SIGKILL'),
    unref: () => {
      unref();
      child.channel?.unref();
    },
  });
}

/** Answers each message; for a module that was begun as such a process. */
export function serveModestly(answer: (told: unknown) => Promise<unknown>): void {
  if (!process.send) return;
  process.on('disconnect', () => process.exit());
  process.on('message', (told) => void answer(told).then((said) => process.send?.(said)));
}
