import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeDraft } from '../actions/workbench/change-draft.js';
import { AssignmentTables } from '../queries/workbench/assignment-tables.js';
import { ChangePreviewView, TableCellsView } from '../queries/workbench/change.view.js';
import { AssignmentTableQuery, ChangesDto, ConfirmChangesDto } from './workbench.dto.js';

const FILE = { type: 'string', format: 'binary' } as const;
const BODY = { schema: { type: 'object', required: ['file'], properties: { file: FILE } } };

@Controller('rounds/:id')
export class WorkbenchTableController {
  constructor(
    private readonly tables: AssignmentTables,
    private readonly changeDraft: ChangeDraft,
  ) {}

  @Get('assignment-table')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: FILE })
  async table(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: AssignmentTableQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.tables.file(actor, id, query));
  }

  /** The texts of a workbook, as if they had been pasted. */
  @Post('assignment-table-readings')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(BODY)
  read(@By() actor: Actor, @Param('id') id: string, @Uploaded() file: IncomingFile): Promise<TableCellsView> {
    return this.tables.cells(actor, id, file);
  }

  /** What a table would do to the draft. */
  @Post('assignment-draft/change-previews')
  @HttpCode(200)
  preview(@By() actor: Actor, @Param('id') id: string, @Body() { cells }: ChangesDto): Promise<ChangePreviewView> {
    return this.changeDraft.preview(actor, id, cells);
  }

  @Post('assignment-draft/changes')
  @HttpCode(204)
  change(@By() actor: Actor, @Param('id') id: string, @Body() { cells, digest }: ConfirmChangesDto): Promise<void> {
    return this.changeDraft.run(actor, id, cells, digest);
  }

  /** Takes the last changes back. */
  @Delete('assignment-draft/changes')
  @HttpCode(204)
  undo(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.changeDraft.undo(actor, id);
  }
}
