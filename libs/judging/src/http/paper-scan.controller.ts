import { Body, Controller, Get, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download, type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AttachScan } from '../actions/paper/attach-scan.js';
import { SignOnPaper } from '../actions/paper/sign-on-paper.js';
import { PaperPage } from '../queries/paper/paper-page.js';
import { PaperScans } from '../queries/paper/paper-scans.js';
import type { PaperView } from '../queries/paper/paper.view.js';
import { PaperSignatureDto } from './paper.dto.js';

const BYTES = { type: 'string', format: 'binary' };

/** A paper sheet, its picture, and the signatures on it. */
@Controller('paper-sheets/:id')
export class PaperScanController {
  constructor(
    private readonly pages: PaperPage,
    private readonly scans: PaperScans,
    private readonly attachScan: AttachScan,
    private readonly signOnPaper: SignOnPaper,
  ) {}

  @Get()
  one(@By() actor: Actor, @Param('id') id: string): Promise<PaperView> {
    return this.pages.of(actor, id);
  }

  @Get('scan')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: BYTES })
  async scan(@By() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return asDownload(await this.scans.of(actor, id));
  }

  @Put('scan')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: BYTES } } })
  attach(@By() actor: Actor, @Param('id') id: string, @Uploaded() file: IncomingFile): Promise<PaperView> {
    return this.attachScan.run(actor, id, file);
  }

  @Put('signatures')
  sign(@By() actor: Actor, @Param('id') id: string, @Body() { side }: PaperSignatureDto): Promise<PaperView> {
    return this.signOnPaper.run(actor, id, side);
  }
}
