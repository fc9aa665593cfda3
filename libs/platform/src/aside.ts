import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { refuse } from '#kernel';
import { Thread } from '#press';
import type { Call } from './aside-worker.js';

/** Milliseconds: what somebody waits for, and what a job may take; of idleness after which the thread ends. */
const DESK = { task: 20_000, idle: 30_000 };
const JOB = { task: 600_000, idle: 10_000 };
/** Calls that wait for the thread of those whom somebody waits for. */
const MOST_WAITING = 20;
const WORKER = new URL('./aside-worker.js', import.meta.url);

type Pure = (...input: never[]) => unknown;
type Caller = Thread<{ call: { told: Call; answer: unknown } }>;

/**
 * Long computations beside the requests: a pure function of a module, loaded and called in a thread of its own. What goes
 * in and comes out is copied: numbers, texts, arrays and plain objects, no class of ours.
 *
 * `aside.call<typeof weigh>(new URL('../domain/weigh.js', import.meta.url), 'weigh', sheets)`
 */
@Injectable()
export class Aside implements OnApplicationShutdown {
  private readonly desk: Caller = new Thread(DESK, WORKER);
  private readonly jobs: Caller = new Thread(JOB, WORKER);
  private waiting = 0;

  /** For somebody who waits for the answer; `figures-busy` when too many do. */
  async call<F extends Pure>(module: URL, name: string, ...input: Parameters<F>): Promise<ReturnType<F>> {
    if (this.waiting >= MOST_WAITING) refuse('unavailable', 'figures-busy');
    this.waiting += 1;
    try {
      return await called<F>(this.desk, { module: module.href, name, input });
    } finally {
      this.waiting -= 1;
    }
  }

  /** For a reaction: minutes, one after the other. */
  job<F extends Pure>(module: URL, name: string, ...input: Parameters<F>): Promise<ReturnType<F>> {
    return called<F>(this.jobs, { module: module.href, name, input });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.desk.end(), this.jobs.end()]);
  }
}

async function called<F extends Pure>(thread: Caller, call: Call): Promise<ReturnType<F>> {
  return (await thread.run('call', call)) as ReturnType<F>;
}
