import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CertificateFiles } from '../../queries/certificate/certificate-files.js';
import { PrintBundle } from '../../queries/certificate/print-bundle.js';
import { TrialPrint } from '../../queries/certificate/trial-print.js';
import { TrialPrintDto } from './certificate.dto.js';

const BYTES = { schema: { type: 'string', format: 'binary' } };

/** Certificates on paper. */
@Controller()
export class CertificatePrintController {
  constructor(
    private readonly files: CertificateFiles,
    private readonly bundle: PrintBundle,
    private readonly trial: TrialPrint,
  ) {}

  @Get('certificates/:id/paper')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(BYTES)
  async paper(@By() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return asDownload(await this.files.open(actor, id));
  }

  /** All valid ones of the edition, for the printers. */
  @Get('editions/:editionId/certificates/print')
  @Download()
  @ApiProduces('application/zip')
  @ApiOkResponse(BYTES)
  async print(@By() actor: Actor, @Param('editionId') editionId: string): Promise<StreamableFile> {
    const { stream, name, mediaType: type } = await this.bundle.open(actor, editionId);
    return new StreamableFile(stream, { type, disposition: `attachment; filename="${name}"` });
  }

  /** How a certificate of a kind would look, with invented names. */
  @Post('editions/:editionId/certificate-trials')
  @HttpCode(200)
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(BYTES)
  async try(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: TrialPrintDto,
  ): Promise<StreamableFile> {
    const bytes = await this.trial.print(actor, editionId, body.kind, body.certificates);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length });
  }
}
