import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { AwaitFiles } from '../actions/submission/await-files.js';
import { ReceiptCheck } from '../queries/deadline/receipt-check.js';
import type { ReceiptCheckView } from '../queries/deadline/receipt-check.view.js';
import type { WaitingView } from '../queries/deadline/waiting.view.js';
import { SubmitEntryDto } from './entry.dto.js';
import { ReceiptHashQuery } from './deadline.dto.js';

@Controller()
export class DeadlineController {
  constructor(
    private readonly receipts: ReceiptCheck,
    private readonly awaitFiles: AwaitFiles,
  ) {}

  /** Hands in while files are on their way: final with the last of them, at most a quarter of an hour past the deadline. */
  @Put('entries/:id/waiting-submission')
  wait(@By() actor: Actor, @Param('id') id: string, @Body() body: SubmitEntryDto): Promise<WaitingView> {
    return this.awaitFiles.run(actor, id, body.consents);
  }

  /** Needs the number and the hash; says nothing about people. */
  @Get('receipts/:number')
  @Public()
  @RateLimit('check')
  check(@Param('number') number: string, @Query() { hash }: ReceiptHashQuery): Promise<ReceiptCheckView> {
    return this.receipts.of(number, hash);
  }
}
