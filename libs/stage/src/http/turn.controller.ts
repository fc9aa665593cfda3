import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CloseGap } from '../actions/close-gap.js';
import { StepBack } from '../actions/step-back.js';
import { TakeStep } from '../actions/take-step.js';
import { ConsoleView } from '../queries/stage.view.js';
import { StageVersionDto, StepDto } from './stage.dto.js';

/** One turn on the stage. */
@Controller('turns/:id')
export class TurnController {
  constructor(
    private readonly take: TakeStep,
    private readonly back: StepBack,
    private readonly close: CloseGap,
  ) {}

  @Post('steps')
  @HttpCode(200)
  takeStep(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { seconds = 0, reason = '', ...step }: StepDto,
  ): Promise<ConsoleView> {
    return this.take.run(actor, id, { ...step, seconds, reason });
  }

  /** Takes the last one back. */
  @Delete('steps/last')
  @HttpCode(200)
  stepBack(@By() actor: Actor, @Param('id') id: string, @Body() { version }: StageVersionDto): Promise<ConsoleView> {
    return this.back.run(actor, id, version);
  }

  /** The entry has left: those after it come earlier. */
  @Put('gap')
  closeGap(@By() actor: Actor, @Param('id') id: string, @Body() { version }: StageVersionDto): Promise<ConsoleView> {
    return this.close.run(actor, id, version);
  }
}
