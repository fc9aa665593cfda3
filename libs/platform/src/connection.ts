import pg from 'pg';
import { requestContext } from './request-context.js';

/** Milliseconds after which a statement is given up: somebody waits for a request's, nobody for a job's. */
export const PATIENCE = { request: 2000, job: 60_000 } as const;
/** How much later than the server we give up by ourselves, when not even its refusal arrives. */
const GRACE = 300;

type Ask = (...asked: unknown[]) => unknown;

/** A connection that is closed when an answer is overdue: nothing queues up behind it, and a lost network is noticed. */
export class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // Handing a connection over, the pool takes its listener off before its user adds one: an error then would end us.
    this.on('error', () => undefined);
    const ask = this.query.bind(this) as Ask;
    const query: Ask = (asked, values, done) => {
      const answer = ask(typeof asked === 'string' ? { text: asked, query_timeout: patience() } : asked, values, done);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.hangUpAfter(error));
      return answer;
    };
    Object.assign(this, { query });
  }

  private hangUpAfter(error: unknown): void {
    if ((error as Error).message === 'Query read timeout') void this.end();
  }
}

function patience(): number {
  return (requestContext.getStore() ? PATIENCE.request : PATIENCE.job) + GRACE;
}
