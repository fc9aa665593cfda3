import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { refuse } from '#kernel';
import { now, present } from './clock.js';
import { AdvanceClockDto } from './clock.dto.js';
import { TimeView } from './clock.view.js';
import { PortalConfig } from './config.js';
import { Public } from './http.js';
import { UnitOfWork } from './unit-of-work.js';

/** The portal's time, for countdowns; and, in a demo only, the hand that moves it. */
@Controller()
export class ClockController {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly config: PortalConfig,
  ) {}

  @Public()
  @Get('time')
  async time(): Promise<TimeView> {
    return this.view(await present(this.unit.read));
  }

  /** Moves the demo clock forward; absent (404) unless the process was started with DEMO_CLOCK=1. */
  @Public()
  @Put('demo/clock')
  @HttpCode(200)
  advance(@Body() { advanceSeconds }: AdvanceClockDto): Promise<TimeView> {
    if (!this.config.DEMO_CLOCK) refuse('not-found', 'not-found');
    return this.unit.run(async (tx) => {
      await tx.query('UPDATE platform.clock_offset SET seconds = seconds + $1', [advanceSeconds]);
      const at = new Date((await now(tx)).getTime() + advanceSeconds * 1000);
      return this.view({ at, given: false });
    });
  }

  private view({ at, given }: { at: Date; given: boolean }): TimeView {
    const { DEMO_CLOCK: demo, HALL_GUIDE: guide, ICP_NUMBER: icp } = this.config;
    return { now: at, demo, given, hall: guide !== null, icp };
  }
}
