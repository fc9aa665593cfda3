import { Worker } from 'node:worker_threads';
import { InputError } from '../input-error.js';
import type { Report } from './optimise.js';
import type { Said, TaskName } from './solver-worker.js';

/** How a caller stays in touch with the work. */
export interface SolverOptions {
  /** stops the work; the promise rejects with the signal's reason */
  readonly signal?: AbortSignal;
  /** hears of every round of the search */
  readonly onProgress?: Report;
}

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

/**
 * Does a task in a thread of its own, so that this one stays free. The thread ends with the task.
 * @throws InputError that the task threw; Error when the thread died
 */
export async function inWorker<T>(
  task: TaskName,
  input: unknown,
  { signal, onProgress }: SolverOptions = {},
): Promise<T> {
  signal?.throwIfAborted();
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(fromSource ? './solver-worker.ts' : './solver-worker.js', import.meta.url), {
    workerData: { task, input },
    execArgv: fromSource ? FROM_SOURCE : [],
  });
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const abort = () => reject(signal?.reason as Error);
  signal?.addEventListener('abort', abort);
  worker.on('message', (said: Said) => {
    if (said.is === 'progress') onProgress?.(said.progress);
    else if (said.is === 'answer') resolve(said.answer as T);
    else reject(new InputError(said.code, said.message, said.path));
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`the solver's thread ended with code ${code} and no answer`)));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}
