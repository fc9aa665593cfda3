import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Aside } from './aside.js';
import { ClockController } from './clock.controller.js';
import { PortalConfig } from './config.js';
import { databaseOptions } from './database.js';
import { DemoClock } from './demo-clock.js';
import { HealthController } from './health.controller.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { JobQueue } from './jobs.js';
import { Live } from './live.js';
import { LiveStreams } from './live-streams.js';
import { logging, PortalLogger } from './log.js';
import { PageFaultController } from './page-fault.controller.js';
import { Problems } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { Press } from './press.js';
import { RateLimitGuard } from './rate-limit.js';
import { APP_ROLE, type AppRole } from './role.js';
import { Storage } from './storage.js';
import { storageOf } from './storage-of.js';
import { Sweep } from './sweep.js';
import { Texts } from './texts.js';
import { UnitOfWork } from './unit-of-work.js';
import { dtoPipe, IdPipe } from './validation.js';
import { VirusScan } from './virus-scan.js';

/** What every process of the portal needs; the guard that knows people comes from identity. */
@Global()
@Module({})
export class PlatformModule {
  static of(config: PortalConfig, role: AppRole): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        logging(config),
        TypeOrmModule.forRoot({ ...databaseOptions(config, role), autoLoadEntities: true, retryAttempts: 0 }),
      ],
      controllers: [HealthController, ClockController, PageFaultController],
      providers: [
        { provide: PortalConfig, useValue: config },
        { provide: APP_ROLE, useValue: role },
        UnitOfWork,
        DemoClock,
        Texts,
        Aside,
        Press,
        Problems,
        PortalLogger,
        JobQueue,
        Live,
        LiveStreams,
        Sweep,
        VirusScan,
        { provide: Storage, useFactory: () => storageOf(config) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_PIPE, useClass: IdPipe },
        { provide: APP_PIPE, useFactory: dtoPipe },
      ],
      exports: [
        ...[PortalConfig, APP_ROLE, UnitOfWork, Texts, Aside, Press, JobQueue, Live, LiveStreams],
        ...[DiscoveryModule, Storage, VirusScan],
      ],
    };
  }
}
