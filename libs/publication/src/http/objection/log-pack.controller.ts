import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { TakeLogPack } from '../../actions/objection/take-log-pack.js';

/** An objection to be filed away. */
@Controller('objections/:id')
export class LogPackController {
  constructor(private readonly take: TakeLogPack) {}

  /** Notice, matter, steps, hearings, ledger lines and, for supervisors, who objects and the files: one archive with index and checksums. */
  @Get('log-pack')
  @Download()
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pack(@By() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return asDownload({ ...(await this.take.run(actor, id)), mediaType: 'application/zip' });
  }
}
