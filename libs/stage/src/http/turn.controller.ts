import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { StepBack } from '../actions/step-back.js';
import { TakeStep } from '../actions/take-step.js';
import { ConsoleView } from '../queries/stage.view.js';
import { StageVersionDto, StepDto } from './stage.dto.js';

/** One turn on the stage. */
@Controller('turns/:id/steps')
export class TurnController {
  constructor(
    private readonly take: TakeStep,
    private readonly back: StepBack,
  ) {}

  @Post()
  @HttpCode(200)
  takeStep(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { seconds = 0, reason = '', ...step }: StepDto,
  ): Promise<ConsoleView> {
    return this.take.run(actor, id, { ...step, seconds, reason });
  }

  /** Takes the last one back. */
  @Delete('last')
  @HttpCode(200)
  stepBack(@By() actor: Actor, @Param('id') id: string, @Body() { version }: StageVersionDto): Promise<ConsoleView> {
    return this.back.run(actor, id, version);
  }
}
