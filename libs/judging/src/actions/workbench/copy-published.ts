import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import type { PublishedDraw } from '../../domain/workbench/draft-parts.js';
import { publishedDraw } from '../../queries/workbench/current-draft.js';
import { DraftGrounds, settingsIn } from '../../queries/workbench/draft-ground.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { dropBeside } from './drop-beside.js';
import { inspectBasis } from './inspect-draft.js';
import { LockDraft } from './lock-draft.js';

/** Takes what is in force as a draft, so that it can be changed by hand and looked at before it changes for anybody. */
@Injectable()
export class CopyPublished {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly grounds: DraftGrounds,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const { locked, draft: before } = await this.drafts.beside(tx, actor, roundId);
      const published = found(await publishedDraw(tx, roundId));
      await dropBeside(tx, before);
      const { round, plan } = locked;
      const settings = settingsIn(plan);
      const { inputsHash } = await this.grounds.of(tx, round, plan, { settings, owed: published.proof?.owed });
      const [id, at] = [newId(), await now(tx)];
      const begun = { begunBy: found(actor.personId), begunAt: at, endedAt: at, inputsHash };
      const empty = { progress: null, refusal: null, pins: [], changes: [], publishedAt: null, before: null };
      const copy = await copyOf(published);
      await tx.insert(AssignmentDraftEntity, { id, roundId, state: 'ready', settings, ...begun, ...empty, ...copy });
      const note = { editionId: round.editionId, subject: id, details: { roundId, copied: true } };
      await this.journal.record(tx, actor, 'judging.draft-begun', note);
      return { id };
    });
  }
}

/** What the solver found stands first; whatever else is in force was added to it. */
async function copyOf({ seed, duties, proof, entries, judges }: PublishedDraw) {
  const basis = duties.map(([entryId, judgeId]): [string, string] => [entryId, judgeId]);
  const { problem = null, result = null, owed = null, words = null } = proof ?? {};
  const inspection = await inspectBasis(problem, basis);
  return { seed, seating: { entries, judges }, problem, result, owed, words, basis, anchors: [], inspection };
}
