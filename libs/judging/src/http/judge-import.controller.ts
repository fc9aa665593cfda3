import { Controller, Delete, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ImportJudges } from '../actions/import/import-judges.js';
import { UndoImport } from '../actions/import/undo-import.js';
import type { ImportedView, ImportPreviewView } from '../queries/import/import.view.js';
import { JudgeTables } from '../queries/import/judge-tables.js';
import { ImportQuery, TableQuery } from './judge-import.dto.js';

const FILE = { type: 'string', format: 'binary' } as const;
const BODY = { schema: { type: 'object', required: ['file'], properties: { file: FILE } } };

@Controller('editions/:editionId')
export class JudgeImportController {
  constructor(
    private readonly tables: JudgeTables,
    private readonly importJudges: ImportJudges,
    private readonly undoImport: UndoImport,
  ) {}

  @Get('judge-table')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: FILE })
  async table(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: TableQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.tables.file(actor, editionId, { empty: query.only === 'head', locale: query.locale }));
  }

  @Post('judge-import-previews')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BODY)
  preview(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Uploaded() file: IncomingFile,
  ): Promise<ImportPreviewView> {
    return this.tables.preview(actor, editionId, file);
  }

  @Post('judge-imports')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BODY)
  async take(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { digest }: ImportQuery,
    @Uploaded() file: IncomingFile,
  ): Promise<ImportedView> {
    return this.importJudges.run(actor, editionId, await this.tables.cells(actor, editionId, file), digest ?? '');
  }

  @Delete('judge-imports/:importId')
  @HttpCode(204)
  undo(@By() actor: Actor, @Param('editionId') editionId: string, @Param('importId') id: string): Promise<void> {
    return this.undoImport.run(actor, editionId, id);
  }
}
