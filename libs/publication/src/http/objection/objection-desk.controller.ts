import { Controller, Get, HttpCode, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ReadObjector } from '../../actions/objection/read-objector.js';
import { EvidenceFiles } from '../../queries/objection/evidence-files.js';
import { ObjectionPage } from '../../queries/objection/objection-page.js';
import { ObjectionsView, ObjectionView, ObjectorView } from '../../queries/objection/objection.view.js';
import { Objections } from '../../queries/objection/objections.js';

/** Objections as staff read them; who objects, and the evidence, supervisors alone. */
@Controller()
export class ObjectionDeskController {
  constructor(
    private readonly objections: Objections,
    private readonly page: ObjectionPage,
    private readonly objectors: ReadObjector,
    private readonly files: EvidenceFiles,
  ) {}

  @Get('editions/:editionId/objections')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ObjectionsView> {
    return this.objections.list(actor, editionId);
  }

  @Get('objections/:id')
  one(@By() actor: Actor, @Param('id') id: string): Promise<ObjectionView> {
    return this.page.of(actor, id);
  }

  /** Each look leaves a line in the journal. */
  @Put('objections/:id/objector-look')
  @HttpCode(200)
  objector(@By() actor: Actor, @Param('id') id: string): Promise<ObjectorView> {
    return this.objectors.run(actor, id);
  }

  @Get('objections/:id/evidence/:evidenceId')
  @Download()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async evidence(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
  ): Promise<StreamableFile> {
    return asDownload(await this.files.open(actor, id, evidenceId));
  }
}
