import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId, randomToken } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { pinsAfter } from '../../domain/workbench/draft.js';
import { changesOf } from '../../domain/workbench/draft-parts.js';
import { type DraftSettings, laxerThan } from '../../domain/workbench/draft-settings.js';
import { plannedIn, settingsIn } from '../../queries/workbench/draft-ground.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { dropBeside } from './drop-beside.js';
import { LockDraft } from './lock-draft.js';

const SEED_BYTES = 16;
/** What is there of a draft before anything is found. */
const NOTHING = {
  ...{ progress: null, refusal: null, endedAt: null, inputsHash: null, seating: null, problem: null, result: null },
  ...{ owed: null, words: null, basis: null, anchors: [], changes: [], inspection: null },
};

/** Begins to work out a draft of a round's assignment; what is in force stays as it is. */
@Injectable()
export class BeginDraft {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly journal: Journal,
  ) {}

  /** @param wish settings in place of the plan's, which may be stricter and never laxer */
  run(actor: Actor, roundId: string, wish: Partial<DraftSettings>, seed?: string): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, wish, seed));
  }

  async within(tx: Tx, actor: Actor, roundId: string, wish: Partial<DraftSettings>, seed?: string) {
    const { locked, draft: before } = await this.drafts.beside(tx, actor, roundId);
    const settings = settingsFor(locked.plan, wish);
    if (settings.kept && locked.round.drawnAt === null) refuse('conflict', 'nothing-in-force');
    if (before?.state === 'running') refuse('conflict', 'draft-running');
    const pins = before ? pinsOf(before) : [];
    await dropBeside(tx, before);
    const id = newId();
    const begun = { begunBy: found(actor.personId), begunAt: await now(tx) };
    const last = { publishedAt: null, before: null, seed: seed ?? randomToken(SEED_BYTES) };
    const fresh = { id, roundId, state: 'running' as const, settings, pins, ...begun, ...NOTHING, ...last };
    await tx.insert(AssignmentDraftEntity, fresh);
    const { editionId } = locked.round;
    await this.journal.record(tx, actor, 'judging.draft-begun', { editionId, subject: id, details: { roundId } });
    return { id };
  }
}

function settingsFor(plan: RoundPlan, wish: Partial<DraftSettings>): DraftSettings {
  const settings = { ...settingsIn(plan), ...wish };
  const laxer = laxerThan(plannedIn(plan), settings);
  if (laxer.length > 0) refuse('invalid', 'laxer-than-plan', { settings: laxer, count: laxer.length });
  if (settings.leastLoad > settings.mostLoad) refuse('invalid', 'loads-crossed');
  return settings;
}

/** Pins outlive the draft they were made on. */
function pinsOf(draft: AssignmentDraftEntity): [string, string][] {
  const pins = draft.pins.map(([entryId, judgeId]) => ({ entryId, judgeId }));
  return pinsAfter(pins, changesOf(draft)).map(({ entryId, judgeId }) => [entryId, judgeId]);
}
