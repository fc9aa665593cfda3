import { Controller, Get, Param, Query, type StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, Wanted, type WantedPart } from '#file';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { PageQuery } from '#platform/page.dto';
import { SendWritten, type Written } from '#platform/written.interceptor';
import { OpenDocument } from '../actions/open-document.js';
import { AssignmentPage } from '../queries/assignment-page.js';
import { type AssignmentView, DutiesView } from '../queries/assignment.view.js';
import { MyDuties } from '../queries/my-duties.js';

@Controller()
@OpenToCodes()
export class AssignmentController {
  constructor(
    private readonly mine: MyDuties,
    private readonly page: AssignmentPage,
    private readonly openDocument: OpenDocument,
  ) {}

  @Get('editions/:editionId/assignments/mine')
  @UseInterceptors(SendWritten)
  @ApiOkResponse({ type: DutiesView })
  list(@By() actor: Actor, @Param('editionId') editionId: string, @Query() query: PageQuery): Promise<Written> {
    return this.mine.of(actor, editionId, query);
  }

  @Get('assignments/:id')
  one(@By() actor: Actor, @Param('id') id: string): Promise<AssignmentView> {
    return this.page.of(actor, id);
  }

  @Get('assignments/:id/files/:fileId')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bytes(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('fileId') fileId: string,
    @Wanted() wanted: WantedPart,
  ): Promise<StreamableFile> {
    const file = await this.openDocument.run(actor, id, { id: fileId, range: wanted.range });
    return asDownload(file, file.mediaType.startsWith('video/') ? wanted : undefined);
  }
}
