import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ReleaseResult } from '../actions/release-result.js';
import { WithdrawRelease } from '../actions/withdraw-release.js';
import { ReleaseView } from '../queries/release.view.js';
import { ReleaseDto } from './release.dto.js';
import { ReasonDto } from './round.dto.js';

/** What the chief judge lets out before a round is published. */
@Controller()
export class ReleaseController {
  constructor(
    private readonly release: ReleaseResult,
    private readonly withdraw: WithdrawRelease,
  ) {}

  @Post('rounds/:id/result-releases')
  releaseResult(@By() actor: Actor, @Param('id') id: string, @Body() { entryId }: ReleaseDto): Promise<ReleaseView> {
    return this.release.run(actor, id, entryId ?? null);
  }

  @Delete('result-releases/:id')
  @HttpCode(204)
  withdrawRelease(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonDto): Promise<void> {
    return this.withdraw.run(actor, id, body.reason);
  }
}
