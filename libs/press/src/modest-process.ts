import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
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

/** Begins a module that serves modestly; it ends with this process, however that ends. */
export function modestProcess(module: URL, execArgv: string[]): Runner {
  const child = fork(module, { execArgv, serialization: 'advanced' });
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

const MODEST = 15;

/** Answers each message, with the lowest claim to the processor; for a module that was begun as such a process. */
export function serveModestly(answer: (told: unknown) => Promise<unknown>): void {
  if (!process.send) return;
  for (const thread of threadsNow()) setPriority(thread, MODEST);
  process.on('disconnect', () => process.exit());
  process.on('message', (told) => void answer(told).then((said) => process.send?.(said)));
}

/** On Linux a priority is a thread's own, and those that begin later have that of the one that began them. */
function threadsNow(): number[] {
  return process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [process.pid];
}
