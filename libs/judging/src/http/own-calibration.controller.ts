import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { ScoreSample } from '../actions/calibration/score-sample.js';
import type { CalibrationDutiesView } from '../queries/calibration/calibration.view.js';
import { MyCalibration } from '../queries/calibration/my-calibration.js';
import { ScoreSampleDto } from './calibration.dto.js';

@Controller()
@OpenToCodes()
export class OwnCalibrationController {
  constructor(
    private readonly mine: MyCalibration,
    private readonly scoreSample: ScoreSample,
  ) {}

  @Get('editions/:editionId/calibration/mine')
  own(@By() actor: Actor, @Param('editionId') editionId: string): Promise<CalibrationDutiesView> {
    return this.mine.of(actor, editionId);
  }

  @Put('rounds/:id/calibration/sheets/:sampleId')
  @HttpCode(204)
  score(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('sampleId') sampleId: string,
    @Body() body: ScoreSampleDto,
  ): Promise<void> {
    return this.scoreSample.run(actor, { roundId, sampleId }, body);
  }
}
