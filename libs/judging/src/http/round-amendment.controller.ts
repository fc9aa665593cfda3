import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RecordVotes } from '../actions/record-votes.js';
import { ReopenSheet } from '../actions/reopen-sheet.js';
import { ReplaceJudge } from '../actions/replace-judge.js';
import type { RoundView } from '../queries/round.view.js';
import { ReasonDto, ReplaceDto, VotesDto } from './round.dto.js';

@Controller()
export class RoundAmendmentController {
  constructor(
    private readonly replaceJudge: ReplaceJudge,
    private readonly recordVotes: RecordVotes,
    private readonly reopenSheet: ReopenSheet,
  ) {}

  @Post('rounds/:id/replacements')
  replace(@By() actor: Actor, @Param('id') id: string, @Body() body: ReplaceDto): Promise<RoundView> {
    return this.replaceJudge.run(actor, id, body);
  }

  @Put('rounds/:id/votes')
  vote(@By() actor: Actor, @Param('id') id: string, @Body() body: VotesDto): Promise<RoundView> {
    return this.recordVotes.run(actor, id, body.votes);
  }

  @Delete('assignments/:id/sheet/submission')
  @HttpCode(204)
  reopen(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonDto): Promise<void> {
    return this.reopenSheet.run(actor, id, body.reason);
  }
}
