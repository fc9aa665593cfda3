import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import type { SheetReceiptView, SheetRevisionsView } from '../queries/sheet-record.view.js';
import { SheetRecords } from '../queries/sheet-records.js';

@Controller('assignments/:id/sheet')
@OpenToCodes()
export class SheetRecordController {
  constructor(private readonly records: SheetRecords) {}

  @Get('receipt')
  receipt(@By() actor: Actor, @Param('id') id: string): Promise<SheetReceiptView> {
    return this.records.receipt(actor, id);
  }

  @Get('revisions')
  revisions(@By() actor: Actor, @Param('id') id: string): Promise<SheetRevisionsView> {
    return this.records.revisions(actor, id);
  }
}
