import { Body, Controller, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { KeepEvidence } from '../../actions/objection/keep-evidence.js';
import { SendCode } from '../../actions/objection/send-code.js';
import { KeptEvidenceView, ProofSentView, ProofTokenView } from '../../queries/objection/objection.view.js';
import { EvidenceQuery, PhoneCodeDto, PhoneNumberDto } from './objection.dto.js';

/** Anybody proves a mobile number and brings files: the steps before an objection. */
@Controller()
@Public()
export class ObjectingController {
  constructor(
    private readonly codes: SendCode,
    private readonly evidence: KeepEvidence,
  ) {}

  @Post('notices/:id/phone-codes')
  @RateLimit('sms')
  sendCode(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { number, language }: PhoneNumberDto,
  ): Promise<ProofSentView> {
    return this.codes.toObject(actor, id, number, language);
  }

  /** For whoever objected; answered alike whether receipt and number belong together. */
  @Post('objection-receipts/:receipt/phone-codes')
  @RateLimit('sms')
  sendCodeToFollow(
    @By() actor: Actor,
    @Param('receipt') receipt: string,
    @Body() { number, language }: PhoneNumberDto,
  ): Promise<ProofSentView> {
    return this.codes.toFollow(actor, receipt, number, language);
  }

  @Put('phone-proofs/:proofId')
  @RateLimit('code')
  prove(@Param('proofId') proofId: string, @Body() { code }: PhoneCodeDto): Promise<ProofTokenView> {
    return this.codes.confirm(proofId, code);
  }

  /** The token of the proof stands in the header. */
  @Post('notices/:id/evidence')
  @RateLimit('check')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  bring(
    @Param('id') id: string,
    @Headers('x-phone-proof') token: string | undefined,
    @Query() { side }: EvidenceQuery,
    @Uploaded() file: IncomingFile,
  ): Promise<KeptEvidenceView> {
    return this.evidence.run(id, token ?? '', side, file);
  }
}
