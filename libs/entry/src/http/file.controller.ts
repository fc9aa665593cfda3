import { Controller, Delete, Get, HttpCode, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, Wanted, type WantedPart } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RemoveDocument } from '../actions/document/remove-document.js';
import { EntryDocuments } from '../queries/document/entry-documents.js';

@Controller('entries/:id/files/:fileId')
export class FileController {
  constructor(
    private readonly documents: EntryDocuments,
    private readonly remove: RemoveDocument,
  ) {}

  @Get()
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bytes(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('fileId') fileId: string,
    @Wanted() wanted: WantedPart,
  ): Promise<StreamableFile> {
    return asDownload(await this.documents.file(actor, id, fileId, wanted.range), wanted);
  }

  @Delete()
  @HttpCode(204)
  drop(@By() actor: Actor, @Param('id') id: string, @Param('fileId') fileId: string): Promise<void> {
    return this.remove.run(actor, id, { uploadId: fileId });
  }
}
