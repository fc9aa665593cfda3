import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  SetMetadata,
} from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Job as BossJob, JobResult, PgBoss } from 'pg-boss';
import { makeBoss, QUEUE, TIMER, WORKER } from './boss.js';
import { PortalConfig } from './config.js';
import { isGivenAway } from './database-lock.js';
import { report } from './outage.js';
import { APP_ROLE, type AppRole } from './role.js';
import type { Tx } from './unit-of-work.js';

const JOB = 'portal:job';
const EVERY = 'portal:every';
/** How long a stopping process waits for the jobs it has begun; what is not done by then goes back to the queue. */
const GRACE = 3000;
const LOOK = 1000;

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
export class JobQueue implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly duties: Duty[] = [];
  private stopping = false;

  constructor(
    private readonly config: PortalConfig,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    @Inject(APP_ROLE) role: AppRole,
  ) {
    this.boss = makeBoss(config, role);
  }

  /** Starts before the port opens, so that no request finds a queue missing. */
  async onApplicationBootstrap(): Promise<void> {
    this.duties.push(...this.marked());
    if (await isGivenAway(this.config.DATABASE_URL)) this.beginWhenBack();
    else await this.begin();
  }

  private async begin(): Promise<void> {
    await this.boss.start();
    for (const duty of this.duties) await this.take(duty);
    if (this.config.WORKER) await this.forgetTimers();
  }

  /** Nothing can be written, so nothing is to be done: the portal was given to another place. */
  private beginWhenBack(): void {
    const look = setInterval(() => {
      if (this.stopping) return clearInterval(look);
      isGivenAway(this.config.DATABASE_URL).then(
        (given) => {
          if (given || this.stopping) return;
          clearInterval(look);
          this.begin().catch((error: unknown) => report(error, 'the queue'));
        },
        () => undefined,
      );
    }, LOOK).unref();
  }

  /** Takes no more jobs and waits for those begun, while requests are still answered. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    const ended = Promise.all(this.duties.map(({ name }) => this.boss.offWork(name, { wait: true })));
    await Promise.race([
      ended.catch((error: unknown) => report(error, 'the queue')),
      pause(GRACE, undefined, { ref: false }),
    ]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false }).catch((error: unknown) => report(error, 'the queue'));
  }

  /** Names who does a job, for callers that cannot mark a class; before the application starts. */
  offer(name: string, work: (data: unknown) => Promise<void>): void {
    this.duties.push({ name, work });
  }

  /** Adds jobs of one name; they run only if the transaction commits. */
  enqueue(tx: Tx, name: string, ...data: object[]): Promise<void> {
    return this.insert(
      tx,
      name,
      data.map((one) => ({ data: one })),
    );
  }

  /** Adds a job that nobody fetches before an instant of the database's real clock. */
  enqueueFor(tx: Tx, startAfter: Date, name: string, data: object): Promise<void> {
    return this.insert(tx, name, [{ data, startAfter }]);
  }

  private async insert(tx: Tx, name: string, jobs: { data: object; startAfter?: Date }[]): Promise<void> {
    const db = {
      executeSql: async (text: string, values: unknown[] = []) => {
        const result = await tx.queryRunner!.query(text, values, true);
        return { rows: result.records as unknown[] };
      },
    };
    await this.boss.insert(name, jobs, { db });
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
    await this.boss.createQueue(name, cron ? TIMER : QUEUE);
    if (!this.config.WORKER) return;
    if (cron) await this.boss.schedule(name, cron, null, { tz: 'Asia/Shanghai' });
    await this.boss.work(name, WORKER, async (jobs: BossJob[]) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await this.attempt(name, job, work));
      return results;
    });
  }

  /** One job's outcome is its own: another of the batch that fails does not run this one again. */
  private async attempt(name: string, { id, data }: BossJob, work: Duty['work']): Promise<JobResult> {
    try {
      if (this.stopping) return { id, status: 'failed', output: 'the process is stopping' };
      await work(data);
      return { id, status: 'completed' };
    } catch (error) {
      report(error, `job ${name} ${id} failed`);
      return { id, status: 'failed', output: (error as Error).message };
    }
  }

  /** Timers of an earlier version that nothing here answers any more. */
  private async forgetTimers(): Promise<void> {
    const names = new Set(this.duties.map(({ name }) => name));
    const strange = (await this.boss.getSchedules()).filter(({ name }) => !names.has(name));
    for (const { name } of strange) await this.boss.unschedule(name);
  }
}
