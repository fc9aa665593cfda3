import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChooseSheet } from '../actions/paper/choose-sheet.js';
import { DecidePaper } from '../actions/paper/decide-paper.js';
import { TranscribePaper } from '../actions/paper/transcribe-paper.js';
import { WithdrawPaper } from '../actions/paper/withdraw-paper.js';
import type { PaperView } from '../queries/paper/paper.view.js';
import { ChooseSheetDto, DecidePaperDto, TranscriptDto } from './paper.dto.js';
import { ReasonDto } from './round.dto.js';

/** How a paper sheet comes to count, or not. */
@Controller('paper-sheets/:id')
export class PaperSheetController {
  constructor(
    private readonly transcribePaper: TranscribePaper,
    private readonly decidePaper: DecidePaper,
    private readonly chooseSheet: ChooseSheet,
    private readonly withdrawPaper: WithdrawPaper,
  ) {}

  @Put('transcript')
  transcribe(@By() actor: Actor, @Param('id') id: string, @Body() body: TranscriptDto): Promise<PaperView> {
    return this.transcribePaper.run(actor, id, body);
  }

  @Put('decision')
  decide(@By() actor: Actor, @Param('id') id: string, @Body() body: DecidePaperDto): Promise<PaperView> {
    return this.decidePaper.run(actor, id, body);
  }

  @Put('choice')
  choose(@By() actor: Actor, @Param('id') id: string, @Body() body: ChooseSheetDto): Promise<PaperView> {
    return this.chooseSheet.run(actor, id, body);
  }

  @Delete()
  withdraw(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonDto): Promise<PaperView> {
    return this.withdrawPaper.run(actor, id, body.reason);
  }
}
