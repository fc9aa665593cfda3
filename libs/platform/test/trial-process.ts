import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Body, Controller, Get, HttpCode, Injectable, Logger, Module, Param, Post } from '@nestjs/common';
import { loadConfig } from '#platform/config';
import { Public } from '#platform/http';
import { Job, JobQueue } from '#platform/jobs';
import { serve } from '#platform/lifetime';
import { PlatformModule } from '#platform/platform.module';
import { createPortal } from '#platform/portal';
import { appRole } from '#platform/role';
import { UnitOfWork } from '#platform/unit-of-work';

/** A portal with nothing but slow work and careless logging, to be started as a process of its own. */

@Injectable()
@Job('trial.wait')
class WaitJob {
  async run(data: unknown): Promise<void> {
    await pause((data as { ms: number }).ms);
  }
}

@Injectable()
@Job('trial.endless')
class EndlessJob {
  async run(): Promise<void> {
    await pause(3_600_000);
  }
}

@Public()
@Controller('trial')
class TrialController {
  private readonly log = new Logger('Trial');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  @Get('slow/:ms')
  async slow(@Param('ms') ms: string): Promise<{ ms: string }> {
    await pause(Number(ms));
    return this.unit.run((tx) => tx.query('SELECT 1').then(() => ({ ms })));
  }

  @Post('jobs')
  @HttpCode(204)
  async begin(): Promise<void> {
    await this.unit.run(async (tx) => {
      await this.jobs.enqueue(tx, 'trial.wait', { ms: 1000 });
      await this.jobs.enqueue(tx, 'trial.endless', {});
    });
  }

  @Post('careless')
  careless(@Body() body: { name: string }): never {
    this.log.log({ msg: body.name, ...body, body, deeper: { body } });
    this.log.warn(`somebody is called ${body.name}`);
    throw new Error('boom');
  }
}

const config = loadConfig(JSON.parse(process.argv[2]!) as Record<string, string>);
@Module({
  imports: [PlatformModule.of(config, await appRole(config.DATABASE_URL))],
  controllers: [TrialController],
  providers: [WaitJob, EndlessJob],
})
class TrialModule {}

await serve(await createPortal(TrialModule, config));
