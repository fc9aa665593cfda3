import { Body, Controller, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CommitDraw } from '../actions/commit-draw.js';
import { RevealDraw } from '../actions/reveal-draw.js';
import { StageDrawView } from '../queries/draw.view.js';
import { RevealDrawDto } from './draw.dto.js';

/** The steps of a draw after its list is frozen. */
@Controller('draws/:id')
export class DrawController {
  constructor(
    private readonly commit: CommitDraw,
    private readonly reveal: RevealDraw,
  ) {}

  /** Takes a secret seed and publishes what binds it. */
  @Put('commitment')
  commitDraw(@By() actor: Actor, @Param('id') id: string): Promise<StageDrawView> {
    return this.commit.run(actor, id);
  }

  /** Draws, and makes the order the schedule's. */
  @Put('revelation')
  revealDraw(@By() actor: Actor, @Param('id') id: string, @Body() body: RevealDrawDto): Promise<StageDrawView> {
    return this.reveal.run(actor, id, body.publicValue);
  }
}
