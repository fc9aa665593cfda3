import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AcceptScan } from '../actions/pledge/accept-scan.js';
import { AskForScan } from '../actions/pledge/ask-for-scan.js';
import { DecideEligibility } from '../actions/review/decide-eligibility.js';
import { LookAnew } from '../actions/review/look-anew.js';
import type { LookView } from '../queries/review/desk.view.js';
import { AcceptScanDto, EligibilityDecisionDto, ScanRequestDto } from './examination.dto.js';

@Controller('entries/:id')
export class ExaminationController {
  constructor(
    private readonly accept: AcceptScan,
    private readonly ask: AskForScan,
    private readonly eligibility: DecideEligibility,
    private readonly look: LookAnew,
  ) {}

  @Put('pledge/acceptance')
  @HttpCode(204)
  acceptScan(@By() actor: Actor, @Param('id') id: string, @Body() body: AcceptScanDto): Promise<void> {
    return this.accept.run(actor, id, body.note);
  }

  @Post('pledge/requests')
  @HttpCode(204)
  askForScan(@By() actor: Actor, @Param('id') id: string, @Body() body: ScanRequestDto): Promise<void> {
    return this.ask.run(actor, id, { ...body, dueAt: body.dueAt ?? null });
  }

  @Post('eligibility-decisions')
  @HttpCode(204)
  decide(@By() actor: Actor, @Param('id') id: string, @Body() body: EligibilityDecisionDto): Promise<void> {
    return this.eligibility.run(actor, id, body.verdict, body.reason);
  }

  @Post('looks')
  @HttpCode(200)
  lookAgain(@By() actor: Actor, @Param('id') id: string): Promise<LookView> {
    return this.look.run(actor, id);
  }
}
