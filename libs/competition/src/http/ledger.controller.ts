import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { Ledger } from '../queries/ledger.js';
import { type LedgerCheckView, LedgerFileView } from '../queries/ledger.view.js';

@Controller('editions/:editionId/ledger')
export class LedgerController {
  constructor(private readonly ledger: Ledger) {}

  @Get('verification')
  check(@By() actor: Actor, @Param('editionId') editionId: string): Promise<LedgerCheckView> {
    return this.ledger.check(actor, editionId);
  }

  @Get()
  @Download()
  @ApiOkResponse({ type: LedgerFileView })
  async file(@By() actor: Actor, @Param('editionId') editionId: string): Promise<StreamableFile> {
    const type = 'application/json';
    const disposition = 'attachment; filename="ledger.json"';
    return new StreamableFile(await this.ledger.file(actor, editionId), { type, disposition });
  }
}
