import { Body, Controller, Delete, Get, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { PrintHallCodes } from '../actions/hall/print-hall-codes.js';
import { RevokeHallCode } from '../actions/hall/revoke-hall-code.js';
import { HallCodesView } from '../queries/hall/hall-code.view.js';
import { HallCodes } from '../queries/hall/hall-codes.js';
import { HallCodeOrderDto } from './hall-code.dto.js';

/** Codes on paper by which a round's judges sign in at the hall. */
@Controller('rounds/:id/hall-codes')
export class HallCodeController {
  constructor(
    private readonly codes: HallCodes,
    private readonly print: PrintHallCodes,
    private readonly revoke: RevokeHallCode,
  ) {}

  @Get()
  readCodes(@By() actor: Actor, @Param('id') id: string): Promise<HallCodesView> {
    return this.codes.of(actor, id);
  }

  /** New codes, as the paper to hand out; they are told nowhere else and never again. */
  @Post()
  @Unkeyed()
  @Download()
  @ApiProduces('application/pdf')
  @ApiCreatedResponse({ schema: { type: 'string', format: 'binary' } })
  async printCodes(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { language: locale, ...order }: HallCodeOrderDto,
  ): Promise<StreamableFile> {
    return asDownload(await this.print.run(actor, id, { ...order, locale }));
  }

  @Delete(':codeId')
  @HttpCode(204)
  revokeCode(@By() actor: Actor, @Param('id') id: string, @Param('codeId') codeId: string): Promise<void> {
    return this.revoke.run(actor, id, codeId);
  }
}
