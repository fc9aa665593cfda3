import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { DismissFinding } from '../actions/review/dismiss-finding.js';
import { NameReviewer } from '../actions/review/name-reviewer.js';
import { SaveWorksheet } from '../actions/review/save-worksheet.js';
import { ReviewDesk } from '../queries/review/desk.js';
import type { DeskView, SavedSheetView } from '../queries/review/desk.view.js';
import { DismissalDto, ReviewerDto, WorksheetDto } from './desk.dto.js';

@Controller('entries/:id')
export class DeskController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly sheet: SaveWorksheet,
    private readonly dismiss: DismissFinding,
    private readonly reviewer: NameReviewer,
  ) {}

  @Get('desk')
  lookUp(@By() actor: Actor, @Param('id') id: string): Promise<DeskView> {
    return this.desk.of(actor, id);
  }

  @Put('worksheet')
  note(@By() actor: Actor, @Param('id') id: string, @Body() body: WorksheetDto): Promise<SavedSheetView> {
    return this.sheet.run(actor, id, body);
  }

  @Put('reviewer')
  @HttpCode(204)
  assign(@By() actor: Actor, @Param('id') id: string, @Body() body: ReviewerDto): Promise<void> {
    return this.reviewer.run(actor, id, body.personId ?? null);
  }

  @Put('findings/:findingId/dismissal')
  @HttpCode(204)
  wave(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('findingId') findingId: string,
    @Body() body: DismissalDto,
  ): Promise<void> {
    return this.dismiss.run(actor, id, findingId, body.note);
  }

  @Delete('findings/:findingId/dismissal')
  @HttpCode(204)
  reopen(@By() actor: Actor, @Param('id') id: string, @Param('findingId') findingId: string): Promise<void> {
    return this.dismiss.run(actor, id, findingId, null);
  }
}
