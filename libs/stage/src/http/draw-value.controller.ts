import { Body, Controller, Param, ParseIntPipe, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { NameGiver } from '../actions/name-giver.js';
import { OpenValue } from '../actions/open-value.js';
import { SealValue } from '../actions/seal-value.js';
import { StageDrawView } from '../queries/draw.view.js';
import { GiverDto, OpenValueDto, SealValueDto } from './draw.dto.js';

/** The numbers that parties give on site. */
@Controller('draws/:id/values/:position')
export class DrawValueController {
  constructor(
    private readonly seal: SealValue,
    private readonly open: OpenValue,
    private readonly giver: NameGiver,
  ) {}

  @Put('seal')
  sealValue(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() body: SealValueDto,
  ): Promise<StageDrawView> {
    return this.seal.run(actor, id, position, body);
  }

  @Put('opening')
  openValue(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() { value, salt }: OpenValueDto,
  ): Promise<StageDrawView> {
    return this.open.run(actor, id, position, { value, salt });
  }

  /** The lead's: which member of the team gives its value. */
  @Put('giver')
  nameGiver(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() { personId }: GiverDto,
  ): Promise<StageDrawView> {
    return this.giver.run(actor, id, position, personId ?? null);
  }
}
