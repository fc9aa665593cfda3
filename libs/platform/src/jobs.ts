import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  SetMetadata,
} from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { PgBoss, type Job as BossJob } from 'pg-boss';
import { PortalConfig } from './config.js';
import { APP_ROLE, type AppRole } from './role.js';
import type { Tx } from './unit-of-work.js';

const JOB = 'portal:job';
const EVERY = 'portal:every';

/** Marks a provider whose `run(data)` does the named job: after commit, at least once. */
export const Job = (name: string) => SetMetadata(JOB, name);

/** Marks a provider whose `run()` a timer calls, once for all instances; `cron` has five fields, Shanghai time. */
export const Every = (cron: string) => SetMetadata(EVERY, cron);

/** What a job's class offers. */
export interface Worker {
  run(data: unknown): Promise<void>;
}

interface Duty {
  readonly name: string;
  readonly cron?: string | undefined;
  readonly work: (data: unknown) => Promise<void>;
}

/** The queue: jobs are enqueued inside the transaction that causes them (pg-boss in the same PostgreSQL). */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('JobQueue');
  private readonly boss: PgBoss;
  private readonly offered: Duty[] = [];

  constructor(
    private readonly config: PortalConfig,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    @Inject(APP_ROLE) role: AppRole,
  ) {
    this.boss = new PgBoss({
      connectionString: config.DATABASE_URL,
      ...(role.options ? { options: role.options } : {}),
      schema: 'pgboss',
      migrate: false,
      createSchema: false,
      reindex: false,
      supervise: config.WORKER,
      schedule: config.WORKER,
      useListenNotify: config.WORKER,
      max: 4,
    });
    this.boss.on('error', (error) => this.log.error(error.message));
  }

  /** Starts before the port opens, so that no request finds a queue missing. */
  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const duty of [...this.offered, ...this.marked()]) await this.take(duty);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }

  /** Names who does a job, for callers that cannot mark a class; before the application starts. */
  offer(name: string, work: (data: unknown) => Promise<void>): void {
    this.offered.push({ name, work });
  }

  /** Adds jobs of one name; they run only if the transaction commits. */
  async enqueue(tx: Tx, name: string, ...data: object[]): Promise<void> {
    const db = {
      executeSql: async (text: string, values: unknown[] = []) => {
        const result = await tx.queryRunner!.query(text, values, true);
        return { rows: result.records as unknown[] };
      },
    };
    await this.boss.insert(name, data.map((one) => ({ data: one })), { db });
  }

  private marked(): Duty[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const cron = this.reflector.get<string | undefined>(EVERY, metatype);
      const name = this.reflector.get<string | undefined>(JOB, metatype) ?? (cron && `every.${metatype.name}`);
      return name ? [{ name, cron, work: (data) => (instance as Worker).run(data) }] : [];
    });
  }

  private async take({ name, cron, work }: Duty): Promise<void> {
    await this.boss.createQueue(name, { notify: true, retryLimit: 8, retryBackoff: true, retryDelay: 1 });
    if (!this.config.WORKER) return;
    if (cron) await this.boss.schedule(name, cron, null, { tz: 'Asia/Shanghai' });
    await this.boss.work(name, { batchSize: 20, pollingIntervalSeconds: 2 }, async (jobs: BossJob[]) => {
      for (const job of jobs) await work(job.data);
    });
  }
}
