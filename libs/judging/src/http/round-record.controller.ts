import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RoundSheets } from '../queries/record/round-sheets.js';
import type { SheetsOnRecordView } from '../queries/sheet-record.view.js';

@Controller('rounds/:id/sheets')
export class RoundRecordController {
  constructor(private readonly sheets: RoundSheets) {}

  @Get()
  all(@By() actor: Actor, @Param('id') id: string): Promise<SheetsOnRecordView> {
    return this.sheets.of(actor, id);
  }
}
