import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { filter, map, merge, type Observable, Subject } from 'rxjs';
import { PortalConfig } from './config.js';
import { CHANNEL, LiveLink } from './live-link.js';
import { APP_ROLE, type AppRole } from './role.js';
import type { Tx } from './unit-of-work.js';

/**
 * Tells every process of the portal what has changed: PostgreSQL carries it (NOTIFY inside the transaction), so that only
 * what was committed is told, and to all instances alike. A topic names a subject (`stage.session:ID`), never what became
 * of it: whoever hears it reads again, with the rights of whoever wants to know.
 */
@Injectable()
export class Live implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly topics = new Subject<string>();
  private readonly missed = new Subject<void>();
  private readonly pulse = new Subject<Date | null>();
  private readonly ending = new Subject<void>();
  private readonly link: LiveLink;
  private listening: Promise<void> | undefined;

  constructor(config: PortalConfig, @Inject(APP_ROLE) role: AppRole) {
    this.link = new LiveLink(config, role, {
      topic: (topic) => this.topics.next(topic),
      missed: () => this.missed.next(),
      beat: (at) => this.pulse.next(at),
    });
  }

  /** Told when the transaction commits, and not at all when it does not. */
  async tell(tx: Tx, ...topics: string[]): Promise<void> {
    await tx.query('SELECT pg_notify($1, topic) FROM unnest($2::text[]) AS topic', [CHANNEL, topics]);
  }

  /** Each change of these topics, and whenever one may have been missed. The first to ask makes the process listen. */
  changes(topics: readonly string[]): Observable<void> {
    this.listening ??= this.link.keep();
    const wanted = new Set(topics);
    const heard = this.topics.pipe(
      filter((topic) => wanted.has(topic)),
      map(() => undefined),
    );
    return merge(heard, this.missed);
  }

  /** Every few seconds, the portal's time; null while the database is away. */
  get beats(): Observable<Date | null> {
    return this.pulse;
  }

  /** The process stops: whatever would go on for ever ends now. */
  get closing(): Observable<void> {
    return this.ending;
  }

  beforeApplicationShutdown(): void {
    this.ending.next();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.link.end();
  }
}
