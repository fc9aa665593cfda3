import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PATIENCE } from './connection.js';
import { type Claim, dropClaim, takeClaim, underKey } from './idempotency.js';
import { requestContext } from './request-context.js';
import { codeOf } from './sql-state.js';

declare const brand: unique symbol;

/** An open transaction; only UnitOfWork can make one, so a write outside a transaction does not compile. */
export type Tx = EntityManager & { readonly [brand]: 'transaction' };

/** Whatever can run a reading statement: a transaction, or the pool (`unit.read`). */
export interface Reader {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** READ COMMITTED is what connections begin with (database.ts), so that asking for it costs no statement. */
type Isolation = 'READ COMMITTED' | 'SERIALIZABLE';
interface Options {
  readonly isolation?: Isolation;
  /**
   * Every statement finds few rows by keys: the server plans each once and through indexes, whatever it believes of the
   * size of a table that has only begun to fill.
   */
  readonly byKey?: boolean;
}
interface Plan {
  readonly isolation: Isolation;
  readonly byKey: boolean;
  readonly claim: Claim | undefined;
  at?: Date;
}
interface Book {
  readonly at: Promise<Date>;
  readonly last: (() => Promise<void>)[];
}

interface Sent {
  readonly answers: Promise<unknown>;
}

/** Hands statements to the connection. When one fails, COMMIT finds the transaction failed and keeps nothing of it. */
async function send(statements: Book['last']): Promise<Sent> {
  const answers = Promise.all(statements.map((statement) => statement()));
  answers.catch(() => undefined);
  if (statements.length > 0) await new Promise<void>((resolve) => process.nextTick(resolve));
  return { answers };
}

/** The reading goes out together with the first statement of the work; where it fails, that is what went wrong. */
async function afterClock<T>(reading: Promise<Date>, work: Promise<T>): Promise<T> {
  const [clock, done] = await Promise.allSettled([reading, work]);
  if (clock.status === 'rejected') throw clock.reason;
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}

const BY_KEY = `, set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)`;
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 6;
const books = new WeakMap<object, Book>();

/** The instant a transaction reads as now: one database clock reading, taken before any lock. */
export function instantOf(tx: Tx): Promise<Date> {
  return bookOf(tx).at;
}

/**
 * Runs `statement`, one each, after all other work of the transaction, in the order of the calls. COMMIT follows at once,
 * without a wait for the answers: what such a statement locks is not held while a process is busy with other things.
 */
export function beforeCommit(tx: Tx, statement: () => Promise<void>): void {
  bookOf(tx).last.push(statement);
}

function bookOf(tx: Tx): Book {
  const book = books.get(tx);
  if (!book) throw new Error('This transaction was not opened by UnitOfWork');
  return book;
}

/** SQL of the portal's clock: PostgreSQL's own, moved by the demo offset when there is one; milliseconds. */
export const CLOCK = `date_trunc('milliseconds', clock_timestamp())
  + coalesce((SELECT seconds FROM platform.clock_offset), 0) * interval '1 second'`;

/** Opens transactions; the only place that does. */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** For reading outside a transaction. */
  get read(): Reader {
    return this.source;
  }

  /**
   * Runs `work` in one transaction and commits it. Serialisation failures (40001) and deadlocks (40P01) run the
   * whole work again, at the same instant; so `work` must not touch anything but the database.
   */
  async run<T>(work: (tx: Tx) => Promise<T>, options: Options = {}): Promise<T> {
    const { isolation = 'READ COMMITTED', byKey = false } = options;
    const plan: Plan = { isolation, byKey, claim: await takeClaim() };
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(plan, work);
      } catch (error) {
        if (attempt < ATTEMPTS && RETRYABLE.has(codeOf(error))) await pause(attempt * attempt * 5);
        else {
          if (plan.claim) dropClaim(plan.claim, error);
          throw error;
        }
      }
    }
  }

  private async once<T>(plan: Plan, work: (tx: Tx) => Promise<T>): Promise<T> {
    let last: Sent | undefined;
    const result = await this.begin(plan.isolation, async (tx) => {
      const book: Book = { at: this.clock(tx, plan), last: [] };
      books.set(tx, book);
      const done = await afterClock(
        book.at,
        underKey(tx, plan.claim, () => work(tx)),
      );
      last = await send(book.last);
      return done;
    });
    await last?.answers;
    return result;
  }

  private begin<T>(isolation: Isolation, work: (tx: Tx) => Promise<T>): Promise<T> {
    const inside = (manager: EntityManager) => work(manager as Tx);
    if (isolation === 'READ COMMITTED') return this.source.transaction(inside);
    return this.source.transaction(isolation, inside);
  }

  /** Reads the clock, which the first attempt's reading stands for; a job's statements, for which nobody waits, may take longer from here on. */
  private async clock(tx: Tx, plan: Plan): Promise<Date> {
    const patience = requestContext.getStore() ? '' : `, set_config('statement_timeout', '${PATIENCE.job}', true)`;
    const [line] = await tx.query<[{ at: Date }]>(`SELECT ${CLOCK} AS at${patience}${plan.byKey ? BY_KEY : ''}`, []);
    return (plan.at ??= line.at);
  }
}
