import { setInterval } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { DomainError } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import type { DraftProgress } from '../../domain/workbench/draft-parts.js';
import { planOf } from '../../queries/round-plan.js';
import { DraftGrounds } from '../../queries/workbench/draft-ground.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { RoundEntity } from '../../tables/round.entity.js';
import { keepFailed, keepFound, stillRuns } from './keep-draft.js';
import { type Task, workOut } from './work-out.js';

/** How often somebody who waits hears how far it is, and a search hears that it is no longer wanted. */
const TELLING = 300;
const STOPPED = new Error('the draft is no longer wanted');

/** Works a draft out in a thread of its own, between two transactions, so that nobody waits for a lock meanwhile. */
@Injectable()
export class WorkOutDraft {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly grounds: DraftGrounds,
  ) {}

  /** Nothing for a draft that was stopped, or worked out already; what the rules do not allow is kept as its refusal. */
  async run(draftId: string): Promise<void> {
    const task = await this.take(draftId);
    if (!task) return;
    const stop = new AbortController();
    const heard: { progress: DraftProgress | null } = { progress: null };
    const watch = this.watch(draftId, stop, heard);
    try {
      const found = await workOut(task, stop.signal, (progress) => void (heard.progress = { ...progress }));
      await this.unit.run(async (tx) => keepFound(tx, draftId, { ...found, endedAt: await now(tx) }));
    } catch (error) {
      if (error instanceof DomainError)
        await this.unit.run(async (tx) => keepFailed(tx, draftId, error, await now(tx)));
      else if (error !== STOPPED) throw error;
    } finally {
      stop.abort(STOPPED);
      await watch;
    }
  }

  private take(draftId: string): Promise<Task | null> {
    return this.unit.run(async (tx) => {
      const draft = await tx.findOneBy(AssignmentDraftEntity, { id: draftId, state: 'running' });
      if (!draft) return null;
      const round = await tx.findOneByOrFail(RoundEntity, { id: draft.roundId });
      const edition = await this.editions.byId(tx, round.editionId);
      const ground = await this.grounds.of(tx, round, planOf(edition, round.code), draft);
      return { draft, round, ground };
    });
  }

  /** Tells how far the search is, and ends it when somebody has stopped it. */
  private async watch(id: string, stop: AbortController, heard: { progress: DraftProgress | null }): Promise<void> {
    try {
      for await (const _ of setInterval(TELLING, undefined, { signal: stop.signal })) {
        const runs = await this.unit.run((tx) => stillRuns(tx, id, heard.progress));
        if (!runs) stop.abort(STOPPED);
      }
    } catch (error) {
      if (!stop.signal.aborted) stop.abort(error);
    }
  }
}
