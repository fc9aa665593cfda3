import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { CloseAccount } from '../actions/privacy/close-account.js';
import { OwnRecords } from '../actions/privacy/own-records.js';
import type { DataExportView, DataSectionView, OwnRecordsView } from '../queries/privacy/own-records.view.js';
import { CloseAccountDto } from './privacy.dto.js';

@Controller('me')
@Unkeyed()
export class PrivacyController {
  constructor(
    private readonly data: OwnRecords,
    private readonly close: CloseAccount,
  ) {}

  @Get('data')
  show(@By() actor: Actor): Promise<OwnRecordsView> {
    return this.data.show(actor);
  }

  @Get('data/:section')
  section(@By() actor: Actor, @Param('section') section: string): Promise<DataSectionView> {
    return this.data.section(actor, section);
  }

  /** Everything, as one file; a POST because it is on record. */
  @Post('data-exports')
  @HttpCode(200)
  @RateLimit('code')
  take(@By() actor: Actor): Promise<DataExportView> {
    return this.data.take(actor);
  }

  @Post('closure')
  @HttpCode(204)
  @RateLimit('code')
  end(@By() actor: Actor, @Body() { password }: CloseAccountDto): Promise<void> {
    return this.close.run(actor, password);
  }
}
