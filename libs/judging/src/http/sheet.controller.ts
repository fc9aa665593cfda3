import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { KeepsKey } from '#platform/keeps-key';
import { RecuseMyself } from '../actions/recuse-myself.js';
import { SaveSheet } from '../actions/save-sheet.js';
import { HandInSheet } from '../actions/submission/hand-in-sheet.js';
import { SubmitSheet } from '../actions/submit-sheet.js';
import type { SheetView } from '../queries/assignment.view.js';
import { isWhole, RecuseDto, SaveSheetDto, SubmitSheetDto } from './assignment.dto.js';

@Controller('assignments/:id')
@OpenToCodes()
export class SheetController {
  constructor(
    private readonly saveSheet: SaveSheet,
    private readonly submitSheet: SubmitSheet,
    private readonly handInSheet: HandInSheet,
    private readonly recuseMyself: RecuseMyself,
  ) {}

  @Put('sheet')
  save(@By() actor: Actor, @Param('id') id: string, @Body() body: SaveSheetDto): Promise<SheetView> {
    return this.saveSheet.run(actor, id, body);
  }

  @Put('sheet/submission')
  @KeepsKey(isWhole)
  submit(@By() actor: Actor, @Param('id') id: string, @Body() body: SubmitSheetDto): Promise<SheetView> {
    const { marks, comment, suggestion, ...rest } = body;
    if (marks === undefined || comment === undefined || suggestion === undefined)
      return this.submitSheet.run(actor, id, body.version);
    return this.handInSheet.run(actor, id, { ...rest, marks, comment, suggestion });
  }

  @Put('recusal')
  @HttpCode(204)
  recuse(@By() actor: Actor, @Param('id') id: string, @Body() body: RecuseDto): Promise<void> {
    return this.recuseMyself.run(actor, id, body);
  }
}
