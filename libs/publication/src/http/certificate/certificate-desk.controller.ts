import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { EndIssue } from '../../actions/certificate/end-issue.js';
import { KeepSeal } from '../../actions/certificate/keep-seal.js';
import { StartIssue } from '../../actions/certificate/start-issue.js';
import { CertificateDesk } from '../../queries/certificate/certificate-desk.js';
import type { CertificateDeskView, StartedIssueView } from '../../queries/certificate/certificate.view.js';
import { IssueCertificatesDto } from './certificate.dto.js';

/** The organisers' work on certificates. */
@Controller()
export class CertificateDeskController {
  constructor(
    private readonly desk: CertificateDesk,
    private readonly startIssue: StartIssue,
    private readonly endIssue: EndIssue,
    private readonly keepSeal: KeepSeal,
  ) {}

  @Get('editions/:editionId/certificates')
  view(@By() actor: Actor, @Param('editionId') editionId: string): Promise<CertificateDeskView> {
    return this.desk.view(actor, editionId);
  }

  @Post('editions/:editionId/certificate-issues')
  issue(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: IssueCertificatesDto,
  ): Promise<StartedIssueView> {
    return this.startIssue.run(actor, editionId, body);
  }

  @Delete('certificate-issues/:id')
  @HttpCode(204)
  cancel(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.endIssue.cancel(actor, id);
  }

  /** A PNG of at most 1 MB. Nobody gets it back. */
  @Put('editions/:editionId/certificate-seal')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  seal(@By() actor: Actor, @Param('editionId') editionId: string, @Uploaded() file: IncomingFile): Promise<void> {
    return this.keepSeal.run(actor, editionId, file);
  }
}
