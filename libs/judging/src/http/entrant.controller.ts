import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, Wanted, type WantedPart } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { OpenEntrantDocument } from '../actions/open-entrant-document.js';
import { EntrantPage } from '../queries/entrant-page.js';
import type { FrozenEntrantView } from '../queries/frozen-entrant.view.js';

/** What a round's judges read, for the panel chair. */
@Controller('rounds/:id/entrants/:entryId')
export class EntrantController {
  constructor(
    private readonly page: EntrantPage,
    private readonly openDocument: OpenEntrantDocument,
  ) {}

  @Get()
  readEntrant(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('entryId') entryId: string,
  ): Promise<FrozenEntrantView> {
    return this.page.of(actor, id, entryId);
  }

  @Get('files/:fileId')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readEntrantFile(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('entryId') entryId: string,
    @Param('fileId') fileId: string,
    @Wanted() wanted: WantedPart,
  ): Promise<StreamableFile> {
    const file = await this.openDocument.run(actor, { roundId, entryId }, { id: fileId, range: wanted.range });
    return asDownload(file, file.mediaType.startsWith('video/') ? wanted : undefined);
  }
}
