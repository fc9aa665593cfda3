import { AsyncLocalStorage } from 'node:async_hooks';
import { requestContext } from './request-context.js';

interface Ways<Task, Result> {
  /** What two tasks must not share to be done at once. */
  subject: (task: Task) => string;
  /** Does one, or refuses it: the rule. */
  alone: (task: Task) => Promise<Result>;
  /** Does several in one transaction; undefined for those it did not touch, whatever the reason. */
  together: (tasks: Task[]) => Promise<(Result | undefined)[]>;
}

interface Asked<Task, Result> {
  readonly task: Task;
  readonly answer: PromiseWithResolvers<Result>;
  /** Runs a function in the context of the request that asked. */
  readonly inside: <T>(work: () => T) => T;
}

const [AT_ONCE, MOST] = [2, 64];

/**
 * Small writes that arrive together share a transaction: under load a few statements serve many requests, while a lone
 * one waits for nobody. Sharing changes no outcome: whatever is not plainly done is done again alone, by the same rules,
 * and so is everything when the shared transaction fails.
 */
export class Together<Task, Result> {
  #waiting: Asked<Task, Result>[] = [];
  #running = 0;

  constructor(private readonly ways: Ways<Task, Result>) {}

  /** A request that may be sent again is done alone: its key belongs to its own transaction. */
  do(task: Task): Promise<Result> {
    if (requestContext.getStore()?.claim) return this.ways.alone(task);
    const answer = Promise.withResolvers<Result>();
    this.#waiting.push({ task, answer, inside: AsyncLocalStorage.snapshot() });
    if (this.#waiting.length === 1) setImmediate(() => this.next());
    return answer.promise;
  }

  private next(): void {
    while (this.#running < AT_ONCE && this.#waiting.length > 0) {
      this.#running += 1;
      void this.settle(this.take()).finally(() => {
        this.#running -= 1;
        this.next();
      });
    }
  }

  /** The first of each subject, in the order in which they came. */
  private take(): Asked<Task, Result>[] {
    const taken = new Map<string, Asked<Task, Result>>();
    for (const asked of this.#waiting) {
      const subject = this.ways.subject(asked.task);
      if (taken.size < MOST && !taken.has(subject)) taken.set(subject, asked);
    }
    const batch = [...taken.values()];
    this.#waiting = this.#waiting.filter((asked) => !batch.includes(asked));
    return batch;
  }

  private async settle(batch: Asked<Task, Result>[]): Promise<void> {
    const [first] = batch;
    if (!first || batch.length === 1) return first && this.alone(first);
    const shared = first.inside(() => this.ways.together(batch.map(({ task }) => task)));
    const results = await shared.catch((): (Result | undefined)[] => []);
    for (const [at, asked] of batch.entries()) {
      const result = results[at];
      if (result === undefined) void this.alone(asked);
      else asked.answer.resolve(result);
    }
  }

  private alone({ task, answer, inside }: Asked<Task, Result>): Promise<void> {
    return inside(() => this.ways.alone(task)).then(answer.resolve, answer.reject);
  }
}
