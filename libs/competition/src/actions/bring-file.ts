import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionFile } from '../domain/edition-file.js';
import { ChangePlan } from './change-plan.js';
import { keepFile } from './keep-file.js';
import { lockEdition } from './lock-edition.js';

/** The text of an edition file, the version its bringer compared it with, and why. */
export interface BroughtFile {
  file: string;
  version: number;
  note?: string;
}

/** Puts the plan of an edition file in force, and keeps the file so that it goes out as it came in. */
@Injectable()
export class BringFile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly changePlan: ChangePlan,
  ) {}

  run(actor: Actor, editionId: string, brought: BroughtFile): Promise<{ version: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, brought));
  }

  async within(tx: Tx, actor: Actor, editionId: string, brought: BroughtFile): Promise<{ version: number }> {
    await lockEdition(tx, actor, editionId, 'changePlan');
    const { document, text } = editionFile(brought.file);
    const change = { plan: document, version: brought.version, note: brought.note };
    const outcome = await this.changePlan.within(tx, actor, editionId, change);
    await keepFile(tx, actor, editionId, text);
    return outcome;
  }
}
