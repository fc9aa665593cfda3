import { Body, Controller, Delete, Get, HttpCode, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { OrderDocuments } from '../actions/document/order-documents.js';
import { ReceiveDocument } from '../actions/document/receive-document.js';
import { RemoveDocument } from '../actions/document/remove-document.js';
import { EntryDocuments } from '../queries/document/entry-documents.js';
import type { DocumentView } from '../queries/entry/entry.view.js';
import { OrderDocumentsDto } from './entry.dto.js';

const BYTES = { type: 'string', format: 'binary' };

@Controller('entries/:id/documents/:kind')
export class DocumentController {
  constructor(
    private readonly receive: ReceiveDocument,
    private readonly remove: RemoveDocument,
    private readonly order: OrderDocuments,
    private readonly documents: EntryDocuments,
  ) {}

  @Get()
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: BYTES })
  async bytes(@By() actor: Actor, @Param('id') id: string, @Param('kind') kind: string): Promise<StreamableFile> {
    return asDownload(await this.documents.first(actor, id, kind));
  }

  @Put()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: BYTES } } })
  put(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Uploaded() file: IncomingFile,
  ): Promise<DocumentView> {
    return this.receive.run(actor, id, kind, file);
  }

  @Put('order')
  @HttpCode(204)
  sort(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Body() { files }: OrderDocumentsDto,
  ): Promise<void> {
    return this.order.run(actor, id, kind, files);
  }

  @Delete()
  @HttpCode(204)
  drop(@By() actor: Actor, @Param('id') id: string, @Param('kind') kind: string): Promise<void> {
    return this.remove.run(actor, id, { kind });
  }
}
