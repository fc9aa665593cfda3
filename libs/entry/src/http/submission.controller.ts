import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ReviveEntry } from '../actions/submission/revive-entry.js';
import { SubmitEntry } from '../actions/submission/submit-entry.js';
import { WithdrawEntry } from '../actions/submission/withdraw-entry.js';
import type { EntryView } from '../queries/entry/entry.view.js';
import type { ReceiptView, RevisionListView } from '../queries/submission/receipt.view.js';
import { Receipts } from '../queries/submission/receipts.js';
import { SubmitEntryDto, WithdrawEntryDto } from './entry.dto.js';

@Controller('entries/:id')
export class SubmissionController {
  constructor(
    private readonly submitEntry: SubmitEntry,
    private readonly withdrawEntry: WithdrawEntry,
    private readonly reviveEntry: ReviveEntry,
    private readonly receipts: Receipts,
  ) {}

  @Post('submission')
  submit(@By() actor: Actor, @Param('id') id: string, @Body() body: SubmitEntryDto): Promise<ReceiptView> {
    return this.submitEntry.run(actor, id, body.consents);
  }

  @Get('receipt')
  receipt(@By() actor: Actor, @Param('id') id: string): Promise<ReceiptView> {
    return this.receipts.show(actor, id);
  }

  @Get('revisions')
  revisions(@By() actor: Actor, @Param('id') id: string): Promise<RevisionListView> {
    return this.receipts.all(actor, id);
  }

  @Put('withdrawal')
  withdraw(@By() actor: Actor, @Param('id') id: string, @Body() body: WithdrawEntryDto): Promise<EntryView> {
    return this.withdrawEntry.run(actor, id, body.reason);
  }

  @Delete('withdrawal')
  revive(@By() actor: Actor, @Param('id') id: string): Promise<EntryView> {
    return this.reviveEntry.run(actor, id);
  }
}
