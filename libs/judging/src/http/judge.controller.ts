import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AddJudge } from '../actions/add-judge.js';
import { ChangeJudge } from '../actions/change-judge.js';
import { WelcomeJudge } from '../actions/hall/welcome-judge.js';
import type { JudgesView, JudgeView } from '../queries/judge.view.js';
import { Judges } from '../queries/judges.js';
import { AddJudgeDto, ChangeJudgeDto, JudgesQuery } from './judge.dto.js';

@Controller()
export class JudgeController {
  constructor(
    private readonly judges: Judges,
    private readonly addJudge: AddJudge,
    private readonly changeJudge: ChangeJudge,
    private readonly welcomeJudge: WelcomeJudge,
  ) {}

  @Get('editions/:editionId/judges')
  list(@By() actor: Actor, @Param('editionId') editionId: string, @Query() query: JudgesQuery): Promise<JudgesView> {
    return this.judges.page(actor, editionId, query);
  }

  @Post('editions/:editionId/judges')
  add(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: AddJudgeDto): Promise<JudgeView> {
    return this.addJudge.run(actor, editionId, body);
  }

  @Patch('judges/:id')
  change(@By() actor: Actor, @Param('id') id: string, @Body() body: ChangeJudgeDto): Promise<JudgeView> {
    return this.changeJudge.run(actor, id, body);
  }

  /** The judge has come, and takes the seat without a link. */
  @Put('judges/:id/arrival')
  welcome(@By() actor: Actor, @Param('id') id: string): Promise<JudgeView> {
    return this.welcomeJudge.run(actor, id);
  }
}
