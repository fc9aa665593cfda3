import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import type { FormPlanView } from '../queries/form-plan.view.js';
import { Forms } from '../queries/forms.js';
import { VersionPipe } from './address.js';

@Controller('editions/:editionId/forms')
export class FormController {
  constructor(private readonly forms: Forms) {}

  @Get(':version')
  one(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('version', VersionPipe) version: number,
  ): Promise<FormPlanView> {
    return this.forms.show(actor, editionId, version);
  }
}
