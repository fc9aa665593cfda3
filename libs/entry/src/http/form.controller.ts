import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AdoptForm } from '../actions/draft/adopt-form.js';
import type { FormMoveView } from '../queries/draft/form-move.view.js';
import { FormMoves } from '../queries/draft/form-moves.js';
import { Unsent } from '../queries/draft/unsent.js';
import type { UnsentView } from '../queries/draft/unsent.view.js';
import { type AskedView, EntryPlan } from '../queries/entry/entry-plan.js';
import type { EntryView } from '../queries/entry/entry.view.js';
import { AdoptFormDto } from './entry.dto.js';

@Controller('entries/:id')
export class FormController {
  constructor(
    private readonly moves: FormMoves,
    private readonly adoptForm: AdoptForm,
    private readonly unsent: Unsent,
    private readonly plan: EntryPlan,
  ) {}

  @Get('plan')
  asked(@By() actor: Actor, @Param('id') id: string): Promise<AskedView> {
    return this.plan.of(actor, id);
  }

  @Get('form')
  compare(@By() actor: Actor, @Param('id') id: string): Promise<FormMoveView> {
    return this.moves.of(actor, id);
  }

  @Put('form')
  adopt(@By() actor: Actor, @Param('id') id: string, @Body() body: AdoptFormDto): Promise<EntryView> {
    return this.adoptForm.run(actor, id, body.version);
  }

  @Get('unsent')
  left(@By() actor: Actor, @Param('id') id: string): Promise<UnsentView> {
    return this.unsent.of(actor, id);
  }
}
