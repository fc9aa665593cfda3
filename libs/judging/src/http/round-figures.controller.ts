import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import type { AgreementView } from '../queries/agreement.view.js';
import { AssignmentProofs } from '../queries/assignment-proof.js';
import type { AssignmentProofView } from '../queries/assignment-proof.view.js';
import { RoundAgreement } from '../queries/round-agreement.js';

@Controller('rounds/:id')
export class RoundFiguresController {
  constructor(
    private readonly proofs: AssignmentProofs,
    private readonly agreement: RoundAgreement,
  ) {}

  @Get('assignment')
  proof(@By() actor: Actor, @Param('id') id: string): Promise<AssignmentProofView> {
    return this.proofs.of(actor, id);
  }

  @Get('agreement')
  agreed(@By() actor: Actor, @Param('id') id: string): Promise<AgreementView> {
    return this.agreement.of(actor, id);
  }
}
