import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PrintPledge } from '../actions/pledge/print-pledge.js';
import { Papers } from '../queries/paper/papers.js';
import { PledgePage } from '../queries/pledge/pledge-page.js';
import type { PledgeView } from '../queries/pledge/pledge.view.js';
import { PaperQuery } from './paper.dto.js';
import { RevisionNumber } from './revision-number.js';

const PDF = { schema: { type: 'string', format: 'binary' } };

@Controller('entries/:id')
export class PaperController {
  constructor(
    private readonly papers: Papers,
    private readonly pledge: PledgePage,
    private readonly printPledge: PrintPledge,
  ) {}

  @Get('revisions/:no/pdf')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async revision(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('no', RevisionNumber) no: number,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.papers.revision(actor, id, no, language));
  }

  @Get('receipt/pdf')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async receipt(@By() actor: Actor, @Param('id') id: string, @Query() query: PaperQuery): Promise<StreamableFile> {
    return asDownload(await this.papers.receipt(actor, id, query.language));
  }

  @Get('pledge')
  show(@By() actor: Actor, @Param('id') id: string): Promise<PledgeView> {
    return this.pledge.show(actor, id);
  }

  @Get('pledge/pdf')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async print(@By() actor: Actor, @Param('id') id: string, @Query() query: PaperQuery): Promise<StreamableFile> {
    return asDownload(await this.printPledge.run(actor, id, query.language));
  }
}
