import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AcceptObjection } from '../../actions/objection/accept-objection.js';
import { DecideObjection } from '../../actions/objection/decide-objection.js';
import { ExtendObjection } from '../../actions/objection/extend-objection.js';
import { RejectObjection } from '../../actions/objection/reject-objection.js';
import { AcceptanceDto, DecisionDto, ReasonedDto } from './objection.dto.js';

/** What supervisors decide about an objection. */
@Controller('objections/:id')
export class ObjectionStepsController {
  constructor(
    private readonly accept: AcceptObjection,
    private readonly reject: RejectObjection,
    private readonly extend: ExtendObjection,
    private readonly decide: DecideObjection,
  ) {}

  @Put('acceptance')
  @HttpCode(204)
  acceptObjection(@By() actor: Actor, @Param('id') id: string, @Body() body: AcceptanceDto): Promise<void> {
    return this.accept.run(actor, id, body);
  }

  @Put('rejection')
  @HttpCode(204)
  rejectObjection(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonedDto): Promise<void> {
    return this.reject.run(actor, id, body);
  }

  /** Once, by the days of the edition's plan. */
  @Put('extension')
  @HttpCode(204)
  extendObjection(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonedDto): Promise<void> {
    return this.extend.run(actor, id, body);
  }

  @Put('decision')
  @HttpCode(204)
  decideObjection(@By() actor: Actor, @Param('id') id: string, @Body() body: DecisionDto): Promise<void> {
    return this.decide.run(actor, id, body);
  }
}
