import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PrintPapers } from '../actions/paper/print-papers.js';
import { Papers } from '../queries/paper/papers.js';
import { PaperPrintView, type PapersView } from '../queries/paper/paper.view.js';
import { PrintFile } from '../queries/paper/print-file.js';
import { PapersQuery, PrintPapersDto } from './paper.dto.js';

/** The printed score sheets of a round. */
@Controller()
export class PaperPrintController {
  constructor(
    private readonly printPapers: PrintPapers,
    private readonly papers: Papers,
    private readonly file: PrintFile,
  ) {}

  @Get('rounds/:id/paper-sheets')
  list(@By() actor: Actor, @Param('id') id: string, @Query() query: PapersQuery): Promise<PapersView> {
    return this.papers.of(actor, id, query);
  }

  @Post('rounds/:id/paper-prints')
  print(@By() actor: Actor, @Param('id') id: string, @Body() body: PrintPapersDto): Promise<PaperPrintView> {
    return this.printPapers.run(actor, id, body);
  }

  @Get('paper-prints/:id')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bytes(@By() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return asDownload(await this.file.of(actor, id));
  }
}
