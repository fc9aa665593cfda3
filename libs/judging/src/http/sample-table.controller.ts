import { Controller, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import type { SampleReadingView } from '../queries/calibration/sample-reading.view.js';
import { SampleTables } from '../queries/calibration/sample-tables.js';
import { SampleTableQuery } from './calibration.dto.js';

const FILE = { type: 'string', format: 'binary' } as const;
const BODY = { schema: { type: 'object', required: ['file'], properties: { file: FILE } } };

@Controller('rounds/:id/calibration')
export class SampleTableController {
  constructor(private readonly tables: SampleTables) {}

  @Get('table')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: FILE })
  async table(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { locale }: SampleTableQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.tables.file(actor, id, locale));
  }

  /** The samples of a workbook, or of a PDF, to be looked at. */
  @Post('readings')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(BODY)
  read(@By() actor: Actor, @Param('id') id: string, @Uploaded() file: IncomingFile): Promise<SampleReadingView> {
    return this.tables.reading(actor, id, file);
  }
}
