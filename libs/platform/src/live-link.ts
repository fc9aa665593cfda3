import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { PortalConfig } from './config.js';
import { report } from './outage.js';
import type { AppRole } from './role.js';
import { CLOCK } from './unit-of-work.js';

/** The one channel of the portal; what it says is the topic that changed. */
export const CHANNEL = 'portal_live';

/** How often the connection is asked whether it lives: a listener never notices a network that was cut. */
const BEAT = 2000;
const AGAIN = { first: 200, most: 2000 } as const;

/** What a link hears: a topic; that something may have been missed; the time, or null while the database is away. */
export interface LinkEars {
  topic(topic: string): void;
  missed(): void;
  beat(at: Date | null): void;
}

/** The connection of a process that listens. It is made again for as long as the process lives. */
export class LiveLink {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly config: PortalConfig,
    private readonly role: AppRole,
    private readonly ears: LinkEars,
  ) {}

  /** Connects, and connects again whenever the connection is lost; what was said meanwhile counts as missed. */
  async keep(): Promise<void> {
    this.timer = setInterval(() => void this.beat(), BEAT).unref();
    for (let wait: number = AGAIN.first; !this.closed; wait = Math.min(wait * 2, AGAIN.most)) {
      const since = performance.now();
      await this.hold().catch((error: unknown) => this.closed || report(error, 'the listening connection'));
      if (performance.now() - since > AGAIN.most) wait = AGAIN.first;
      if (!this.closed) await pause(wait, undefined, { ref: false });
    }
  }

  async end(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Listens until the connection ends. */
  private async hold(): Promise<void> {
    const client = this.made();
    const lost = new Promise<void>((resolve) => client.once('end', resolve));
    try {
      await client.connect();
      this.client = client;
      await client.query(`LISTEN ${CHANNEL}`);
      this.ears.missed();
      await lost;
    } finally {
      this.client = undefined;
      void client.end().catch(() => undefined);
    }
  }

  private made(): pg.Client {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      options: this.role.options,
      application_name: 'portal live',
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    return client.on('notification', ({ payload = '' }) => this.ears.topic(payload));
  }

  private async beat(): Promise<void> {
    const client = this.client;
    try {
      const answer = await client?.query<{ at: Date }>(`SELECT ${CLOCK} AS at`);
      this.ears.beat(answer?.rows[0]?.at ?? null);
    } catch {
      this.ears.beat(null);
      void client?.end().catch(() => undefined);
    }
  }
}
