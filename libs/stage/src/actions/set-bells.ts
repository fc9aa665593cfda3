import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { Consoles } from '../queries/consoles.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { RunEntity } from '../tables/run.entity.js';
import { LockRun } from './lock-run.js';

/** Seconds before the end of each part at which bells ring. */
export interface Bells {
  version: number;
  pitch: number[];
  questions: number[];
}

/** Says when bells ring in a sitting. */
@Injectable()
export class SetBells {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: LockRun,
    private readonly journal: Journal,
    private readonly consoles: Consoles,
  ) {}

  run(actor: Actor, sessionId: string, bells: Bells): Promise<ConsoleView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, sessionId, bells);
      return this.consoles.of(actor, sessionId, tx);
    });
  }

  async within(tx: Tx, actor: Actor, sessionId: string, { version, pitch, questions }: Bells): Promise<void> {
    const locked = await this.runs.within(tx, actor, sessionId, { version, about: [] });
    await tx.update(RunEntity, { sessionId }, { pitchBells: falling(pitch), questionBells: falling(questions) });
    await this.runs.moved(tx, locked);
    const note = { editionId: locked.editionId, subject: sessionId, details: { pitch, questions } };
    await this.journal.record(tx, actor, 'stage.bells-set', note);
  }
}

const falling = (seconds: readonly number[]) => [...new Set(seconds)].toSorted((a, b) => b - a);
