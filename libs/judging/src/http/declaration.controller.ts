import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { DeclareDuties } from '../actions/declare-duties.js';
import type { DeclarationsView } from '../queries/declaration.view.js';
import { MyDeclarations } from '../queries/my-declarations.js';
import { DeclarationsDto } from './declaration.dto.js';

@Controller('editions/:editionId/declarations/mine')
@OpenToCodes()
export class DeclarationController {
  constructor(
    private readonly mine: MyDeclarations,
    private readonly declareDuties: DeclareDuties,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<DeclarationsView> {
    return this.mine.of(actor, editionId);
  }

  @Put()
  @HttpCode(204)
  declare(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: DeclarationsDto): Promise<void> {
    return this.declareDuties.run(actor, editionId, body.declarations);
  }
}
