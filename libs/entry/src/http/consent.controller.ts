import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeConsents } from '../actions/team/change-consents.js';
import { MyConsents } from '../queries/team/my-consents.js';
import type { MyConsentsView } from '../queries/team/my-consents.view.js';
import { ConsentsDto } from './team.dto.js';

/** A person's own consents. */
@Controller()
export class ConsentController {
  constructor(
    private readonly mine: MyConsents,
    private readonly change: ChangeConsents,
  ) {}

  @Get('me/consents')
  given(@By() actor: Actor): Promise<MyConsentsView> {
    return this.mine.of(actor);
  }

  @Put('entries/:id/consents')
  @HttpCode(204)
  give(@By() actor: Actor, @Param('id') id: string, @Body() body: ConsentsDto): Promise<void> {
    return this.change.give(actor, id, body.consents);
  }

  @Delete('entries/:id/consents/:code')
  @HttpCode(204)
  takeBack(@By() actor: Actor, @Param('id') id: string, @Param('code') code: string): Promise<void> {
    return this.change.withdraw(actor, id, code);
  }
}
