import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { SignSheets } from '../actions/signing/sign-sheets.js';
import type { SignaturesView } from '../queries/signing/signature.view.js';
import { Signatures } from '../queries/signing/signatures.js';
import { SignSheetsDto } from './paper.dto.js';

/** Who has confirmed which submitted sheet of a round. */
@Controller('rounds/:id/signatures')
@OpenToCodes()
export class SignatureController {
  constructor(
    private readonly signatures: Signatures,
    private readonly signSheets: SignSheets,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('id') id: string): Promise<SignaturesView> {
    return this.signatures.of(actor, id);
  }

  @Post()
  @HttpCode(200)
  sign(@By() actor: Actor, @Param('id') id: string, @Body() body: SignSheetsDto): Promise<SignaturesView> {
    return this.signSheets.run(actor, id, body);
  }
}
