import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { KeepSamples } from '../actions/calibration/keep-samples.js';
import { OpenCalibration } from '../actions/calibration/open-calibration.js';
import { RoundCalibration } from '../queries/calibration/round-calibration.js';
import type { CalibrationView } from '../queries/calibration/calibration.view.js';
import { KeepSamplesDto } from './calibration.dto.js';

@Controller('rounds/:id/calibration')
export class CalibrationController {
  constructor(
    private readonly calibration: RoundCalibration,
    private readonly keepSamples: KeepSamples,
    private readonly openCalibration: OpenCalibration,
  ) {}

  @Get()
  of(@By() actor: Actor, @Param('id') id: string): Promise<CalibrationView> {
    return this.calibration.of(actor, id);
  }

  @Put('samples')
  @HttpCode(204)
  keep(@By() actor: Actor, @Param('id') id: string, @Body() body: KeepSamplesDto): Promise<void> {
    return this.keepSamples.run(actor, id, body);
  }

  @Put('opening')
  @HttpCode(204)
  open(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.openCalibration.run(actor, id);
  }
}
