import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { modestProcess, type Runner } from './modest-process.js';
import type { Said, Tasks } from './worker.js';
import { PressFault } from './paper.js';

/** Without a build, Node strips the types itself; only the endings of relative imports need a word. */
const FROM_SOURCE = [
  '--conditions=portal-source',
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => next(
      context.parentURL?.endsWith('.ts') ? name.replace(/^(\\.{1,2}\\/.*)\\.js$/, '$1.ts') : name, context) });`,
  )}`,
];
/** Megabytes of a thread's own heap; a file that needs more ends the thread, not the process. */
const HEAP = 768;
/** How long a modest one rests, as a share of what the task took. */
const REST = 1.5;

/** Bounds of a thread in milliseconds: of one task, and of idleness after which it ends and gives its memory back. */
export interface Bounds {
  task: number;
  idle: number;
  /**
   * In a process of its own with a low claim to the processor, which rests after each task for longer than it took: on a
   * machine of two cores a busy neighbour makes everybody's answers late, whatever its claim.
   */
  modest?: boolean;
}

/** One thread that does one task after the other. It starts with the first, and again after one that broke it. */
export class Thread<Work extends Record<keyof Work, { told: unknown; answer: unknown }> = Tasks> {
  private worker: Runner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private rest: NodeJS.Timeout | undefined;

  /** @param module what runs in the thread and answers every message with a `Said`; the press by default */
  constructor(
    private readonly bounds: Bounds,
    private readonly module = new URL('./worker.js', import.meta.url),
  ) {}

  /**
   * Does the task when those before it are done.
   * @throws PressFault that the task threw; Error when it broke the thread or took too long
   */
  run<Name extends keyof Work>(name: Name, input: Work[Name]['told']): Promise<Work[Name]['answer']> {
    let begun = 0;
    const turn = this.last.then(() => {
      begun = performance.now();
      return this.now(name, input);
    });
    const over = turn.catch(() => undefined);
    this.last = this.bounds.modest
      ? over.then(() => wait(REST * (performance.now() - begun), undefined, { ref: false }))
      : over;
    return turn;
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    clearTimeout(this.rest);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private async now<Name extends keyof Work>(name: Name, input: Work[Name]['told']): Promise<Work[Name]['answer']> {
    clearTimeout(this.rest);
    const worker = (this.worker ??= this.begin());
    const { promise, resolve, reject } = Promise.withResolvers<Said>();
    const late = setTimeout(() => reject(new Error(`the task ${String(name)} takes too long`)), this.bounds.task);
    const ended = (code: number) => reject(new Error(`the thread of ${String(name)} ended with code ${code}`));
    worker.once('message', resolve).once('error', reject).once('exit', ended);
    try {
      worker.postMessage({ name, input });
      return answerOf(await promise);
    } catch (error) {
      if (!(error instanceof PressFault)) await this.end();
      throw error;
    } finally {
      clearTimeout(late);
      this.rests(worker);
    }
  }

  private rests(worker: Runner): void {
    for (const heard of ['message', 'error', 'exit', 'disconnect']) worker.removeAllListeners(heard);
    worker.on('error', () => undefined);
    // one that ends between tasks does not get the next
    const ended = () => this.worker === worker && (this.worker = undefined);
    for (const end of ['exit', 'disconnect']) worker.once(end, ended);
    this.rest = setTimeout(() => void this.end(), this.bounds.idle).unref();
  }

  private begin(): Runner {
    const fromSource = import.meta.url.endsWith('.ts');
    const module = fromSource ? new URL(this.module.href.replace(/\.js$/, '.ts')) : this.module;
    const execArgv = fromSource ? FROM_SOURCE : [];
    const runner = this.bounds.modest
      ? modestProcess(module, [...execArgv, `--max-old-space-size=${HEAP}`])
      : new Worker(module, { execArgv, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    runner.unref();
    return runner;
  }
}

function answerOf(said: Said): unknown {
  if (said.is === 'fault') throw new PressFault(said.code, said.details);
  if (said.is === 'error') throw new Error(said.message);
  return said.answer;
}
