import { jest } from '@jest/globals';
import { EventEmitter, getEventListeners } from 'node:events';
import type { WorkerOptions } from 'node:worker_threads';
import { readProblem } from '../assignment/read-problem.js';
import { InputError } from '../input-error.js';
import { inWorker as inThread } from './in-worker.js';
import type { Progress } from './optimise.js';
import type { Said, TaskName } from './solver-worker.js';

const PROBLEM = readProblem({
  entries: [{ id: 'A', judges: 1 }],
  judges: [{ id: 'x', min: 0, max: 1 }],
  affinity: [[9]],
  seed: 's',
});

describe('a task in a thread', () => {
  it('answers', async () => {
    await expect(inThread('assign', PROBLEM)).resolves.toMatchObject({ pairs: [['A', 'x']], objective: 9 });
  });

  it('passes on a fault of the input that only the thread finds', async () => {
    const halved = inThread('assign', { ...PROBLEM, seed: '\ud800' });
    await expect(halved).rejects.toBeInstanceOf(InputError);
    await expect(halved).rejects.toMatchObject({ code: 'lone-surrogate', path: '/seed' });
  });

  it('fails, and does not hang, when the thread dies', async () => {
    await expect(inThread('assign', null)).rejects.toThrow('Cannot');
    await expect(inThread('nothing' as TaskName, PROBLEM)).rejects.toThrow('is not a function');
    const fault = await inThread('assign', null).catch((error: unknown) => error);
    expect(fault).not.toBeInstanceOf(InputError);
  });

  it('stops in the middle of a search', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = jest.fn(() => controller.abort(reason));
    await expect(inThread('assign', PROBLEM, { signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(onProgress).toHaveBeenCalled();
  });
});

/** Stands for a thread; the test says what it does. */
class Scripted extends EventEmitter {
  static readonly started: Scripted[] = [];
  readonly terminate = jest.fn(() => Promise.resolve(1));
  readonly file: URL;
  readonly options: WorkerOptions;

  constructor(file: URL, options: WorkerOptions) {
    super();
    [this.file, this.options] = [file, options];
    Scripted.started.push(this);
  }

  says(said: Said): void {
    this.emit('message', said);
  }
}

jest.unstable_mockModule('node:worker_threads', () => ({ Worker: Scripted }));
jest.resetModules();
const { inWorker } = await import('./in-worker.js');
const PROGRESS: Progress = { stage: 'floor', round: 3, columns: 5, objective: -7 };

describe('the caller of a thread', () => {
  beforeEach(() => Scripted.started.splice(0));

  function begun(options?: Parameters<typeof inWorker>[2]) {
    const promise = inWorker<string>('repair', 'the input', options);
    return { promise, worker: Scripted.started[0]! };
  }

  it('starts the solver with the task and the input, from sources', async () => {
    const { promise, worker } = begun();
    worker.says({ is: 'answer', answer: 'yes' });
    expect(await promise).toBe('yes');
    expect(worker.file.pathname).toMatch(/\/libs\/fairness\/src\/solver\/solver-worker\.ts$/);
    expect(worker.options.workerData).toEqual({ task: 'repair', input: 'the input' });
    expect(worker.options.execArgv).toEqual([
      '--conditions=portal-source',
      '--import',
      expect.stringMatching(/^data:/),
    ]);
    expect(Scripted.started).toHaveLength(1);
  });

  it('hears of progress, which ends nothing, and may ignore it', async () => {
    const heard: Progress[] = [];
    const { promise, worker } = begun({ onProgress: (progress) => heard.push(progress) });
    worker.says({ is: 'progress', progress: PROGRESS });
    expect(worker.terminate).not.toHaveBeenCalled();
    worker.says({ is: 'answer', answer: 'late' });
    expect(await promise).toBe('late');
    expect(heard).toEqual([PROGRESS]);
    Scripted.started.splice(0);
    const deaf = begun();
    deaf.worker.says({ is: 'progress', progress: PROGRESS });
    deaf.worker.says({ is: 'answer', answer: 'all the same' });
    expect(await deaf.promise).toBe('all the same');
  });

  it('gets a fault of the input with code, words and place', async () => {
    const { promise, worker } = begun();
    worker.says({ is: 'input-error', code: 'a-code', message: 'in words', path: '/a/0' });
    const fault = { name: 'InputError', code: 'a-code', message: 'in words', path: '/a/0' };
    await expect(promise).rejects.toMatchObject(fault);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('gets the error of a thread that died', async () => {
    const { promise, worker } = begun();
    const broken = new Error('out of memory');
    worker.emit('error', broken);
    worker.emit('exit', 1);
    await expect(promise).rejects.toBe(broken);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('gets an error when the thread ends without a word', async () => {
    const { promise, worker } = begun();
    worker.emit('exit', 0);
    await expect(promise).rejects.toThrow('ended with code 0 and no answer');
  });

  it('ends the thread when it aborts, and gets the reason', async () => {
    const controller = new AbortController();
    const { promise, worker } = begun({ signal: controller.signal });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort('enough');
    await expect(promise).rejects.toBe('enough');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing behind on a signal that lives on, and the thread ended', async () => {
    const { signal } = new AbortController();
    const { promise, worker } = begun({ signal });
    worker.says({ is: 'answer', answer: 'yes' });
    await promise;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('waits until the thread is really over', async () => {
    const { promise, worker } = begun();
    const over = Promise.withResolvers<number>();
    worker.terminate.mockReturnValue(over.promise);
    worker.says({ is: 'answer', answer: 'yes' });
    const settled = jest.fn();
    const watched = promise.then(settled);
    await new Promise(setImmediate);
    expect(settled).not.toHaveBeenCalled();
    over.resolve(1);
    await watched;
    expect(settled).toHaveBeenCalledWith('yes');
  });

  it('starts no thread when it has aborted already', async () => {
    await expect(inWorker('assign', null, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
    expect(Scripted.started).toEqual([]);
  });
});
