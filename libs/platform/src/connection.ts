import type { Socket } from 'node:net';
import pg from 'pg';
import { requestContext } from './request-context.js';

/** Milliseconds after which a statement is given up: somebody waits for a request's, nobody for a job's. */
export const PATIENCE = { request: 2000, job: 60_000 } as const;
/** How much later than the server we give up by ourselves, when not even its refusal arrives. */
const GRACE = 300;

/** Nobody waits for the server to begin: it takes what follows in order, and if it cannot, that fails instead. */
const BEGIN = 'START TRANSACTION';
const BEGUN = { command: 'BEGIN', rows: [], rowCount: 0 };

type Ask = (...asked: unknown[]) => unknown;

/** A connection that is closed when an answer is overdue: nothing queues up behind it, and a lost network is noticed. */
export class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
    // Handing a connection over, the pool takes its listener off before its user adds one: an error then would end us.
    this.on('error', () => undefined);
    const ask = this.query.bind(this) as Ask;
    const query: Ask = (asked, values, done) => {
      this.gatherWrites();
      const answer = ask(typeof asked === 'string' ? statementOf(asked, values) : asked, values, done);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.hangUpAfter(error));
      return asked === BEGIN ? Promise.resolve(BEGUN) : answer;
    };
    Object.assign(this, { query });
  }

  /** What is asked in one turn goes out in one write. */
  private gatherWrites(): void {
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private hangUpAfter(error: unknown): void {
    if ((error as Error).message === 'Query read timeout') void this.end();
  }
}

/** Names of statements that are asked again and again with other values: the server reads and plans them once. */
const names = new Map<string, string>();
const MOST_NAMES = 500;

function statementOf(text: string, values: unknown): pg.QueryConfig & { query_timeout: number } {
  const statement = { text, query_timeout: patience() };
  if (!Array.isArray(values)) return statement;
  const name = names.get(text) ?? (names.size < MOST_NAMES ? `s${names.size}` : undefined);
  if (name === undefined) return statement;
  names.set(text, name);
  return { ...statement, name };
}

function patience(): number {
  return (requestContext.getStore() ? PATIENCE.request : PATIENCE.job) + GRACE;
}
