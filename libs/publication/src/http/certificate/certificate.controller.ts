import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { CorrectCertificate } from '../../actions/certificate/correct-certificate.js';
import { RevokeCertificate } from '../../actions/certificate/revoke-certificate.js';
import { CertificateDesk } from '../../queries/certificate/certificate-desk.js';
import type { MyCertificatesView, ReplacedCertificateView } from '../../queries/certificate/certificate.view.js';
import { Verification } from '../../queries/certificate/verification.js';
import type { CertificateKeysView, CertificateVerdictView } from '../../queries/certificate/verification.view.js';
import { CertificateReasonDto, VerifyCertificateDto } from './certificate.dto.js';

/** One certificate: its end, its replacement, and whether it is genuine. */
@Controller()
export class CertificateController {
  constructor(
    private readonly desk: CertificateDesk,
    private readonly revoke: RevokeCertificate,
    private readonly correct: CorrectCertificate,
    private readonly verification: Verification,
  ) {}

  @Get('me/certificates')
  mine(@By() actor: Actor): Promise<MyCertificatesView> {
    return this.desk.mine(actor);
  }

  @Put('certificates/:id/revocation')
  @HttpCode(204)
  end(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: CertificateReasonDto): Promise<void> {
    return this.revoke.run(actor, id, reason);
  }

  @Post('certificates/:id/replacement')
  replace(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: CertificateReasonDto,
  ): Promise<ReplacedCertificateView> {
    return this.correct.run(actor, id, reason);
  }

  /** Number and code travel in the body, so that no address and no log holds them. */
  @Post('certificate-verifications')
  @HttpCode(200)
  @Public()
  @RateLimit('certificate')
  verify(@Body() { number, code = '' }: VerifyCertificateDto): Promise<CertificateVerdictView> {
    return this.verification.of(number, code);
  }

  /** The keys that certificates were signed with, to check one without the portal. */
  @Get('certificate-keys')
  @Public()
  keys(): Promise<CertificateKeysView> {
    return this.verification.keys();
  }
}
