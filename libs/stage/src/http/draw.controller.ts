import { Body, Controller, Param, ParseIntPipe, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CommitDraw } from '../actions/commit-draw.js';
import { OpenValue } from '../actions/open-value.js';
import { RevealDraw } from '../actions/reveal-draw.js';
import { SealValue } from '../actions/seal-value.js';
import { StageDrawView } from '../queries/draw.view.js';
import { OpenValueDto, RevealDrawDto, SealValueDto } from './draw.dto.js';

/** The steps of a draw after its list is frozen. */
@Controller('draws/:id')
export class DrawController {
  constructor(
    private readonly seal: SealValue,
    private readonly open: OpenValue,
    private readonly commit: CommitDraw,
    private readonly reveal: RevealDraw,
  ) {}

  @Put('values/:position/seal')
  sealValue(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() { hash }: SealValueDto,
  ): Promise<StageDrawView> {
    return this.seal.run(actor, id, position, hash);
  }

  /** Takes a secret seed and publishes what binds it. */
  @Put('commitment')
  commitDraw(@By() actor: Actor, @Param('id') id: string): Promise<StageDrawView> {
    return this.commit.run(actor, id);
  }

  @Put('values/:position/opening')
  openValue(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('position', ParseIntPipe) position: number,
    @Body() { value, salt }: OpenValueDto,
  ): Promise<StageDrawView> {
    return this.open.run(actor, id, position, { value, salt });
  }

  /** Draws, and makes the order the schedule's. */
  @Put('revelation')
  revealDraw(@By() actor: Actor, @Param('id') id: string, @Body() body: RevealDrawDto): Promise<StageDrawView> {
    return this.reveal.run(actor, id, body.publicValue);
  }
}
