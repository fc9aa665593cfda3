import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CopyAnswers } from '../actions/draft/copy-answers.js';
import { EarlierEntries } from '../queries/draft/earlier-entries.js';
import type { AnswerCopyView, EarlierEntryView, UndoneCopyView } from '../queries/draft/earlier-entry.view.js';
import { CopyDto, UndoCopyDto } from './entry.dto.js';

@Controller('entries/:id')
export class CopyController {
  constructor(
    private readonly earlier: EarlierEntries,
    private readonly copyAnswers: CopyAnswers,
  ) {}

  @Get('earlier-entries')
  list(@By() actor: Actor, @Param('id') id: string): Promise<EarlierEntryView[]> {
    return this.earlier.list(actor, id);
  }

  @Post('copies')
  copy(@By() actor: Actor, @Param('id') id: string, @Body() body: CopyDto): Promise<AnswerCopyView> {
    return this.copyAnswers.run(actor, id, body.from);
  }

  @Post('copies/undo')
  @HttpCode(200)
  undo(@By() actor: Actor, @Param('id') id: string, @Body() body: UndoCopyDto): Promise<UndoneCopyView> {
    return this.copyAnswers.undo(actor, id, body.copiedAt);
  }
}
