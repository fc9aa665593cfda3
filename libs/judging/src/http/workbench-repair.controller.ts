import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RepairPublished } from '../actions/workbench/repair-published.js';
import { BegunDraftView } from '../queries/workbench/workbench.view.js';
import { RepairDto } from './workbench.dto.js';

@Controller('rounds/:id')
export class WorkbenchRepairController {
  constructor(private readonly repairPublished: RepairPublished) {}

  /** Begins a draft that keeps what is in force and fills only its free seats. */
  @Post('assignment-repairs')
  repair(@By() actor: Actor, @Param('id') id: string, @Body() { seed }: RepairDto): Promise<BegunDraftView> {
    return this.repairPublished.run(actor, id, seed);
  }
}
