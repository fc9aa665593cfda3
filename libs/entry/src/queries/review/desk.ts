import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { stateAt } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { deskAbilities, proposalAbilities } from '../../domain/review/desk-abilities.js';
import { standingDecision, unprovenIn } from '../../domain/review/eligibility-decision.js';
import { Corrections } from './corrections.js';
import { type DeskLine, deskLineOf, findingsOf, type ProposalRow, proposalsOf, worksheetOf } from './desk-rows.js';
import { eligibilityDecisionsOf, type EligibilityWord } from './eligibility-decisions.js';
import type { DeskView, EndProposalView, WorksheetView } from './desk.view.js';

const NOTHING: WorksheetView = { checks: [], note: '', version: 0, savedAt: null, savedBy: null };

/** What the desk knows of an entry beside what was handed in. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly corrections: Corrections,
  ) {}

  /** `not-found` for those who may not know of the entry, `not-allowed` for its own people, `kept-away` for whoever must keep away. */
  async of(actor: Actor, entryId: string): Promise<DeskView> {
    const reader = this.unit.read;
    const entry = found(await deskLineOf(reader, actor, entryId));
    permit(may.seeDesk(actor, entry));
    await refuseKeptAway(reader, actor.personId, [entryId]);
    const { reviewerId, reviewerName } = entry;
    const proposals = await proposalsOf(reader, entryId);
    const current = { ...entry, state: stateAt(entry, await now(reader)) };
    return {
      reviewer: reviewerId && reviewerName ? { id: reviewerId, name: reviewerName } : null,
      worksheet: (await worksheetOf(reader, entryId)) ?? NOTHING,
      findings: await findingsOf(reader, entryId),
      correction: await this.corrections.of(reader, actor, entry),
      proposals: proposals.map((one) => shown(actor, current, one)),
      eligibility: proofOf(current, await eligibilityDecisionsOf(reader, entryId)),
      can: deskAbilities(actor, current, proposals),
    };
  }
}

function proofOf(entry: DeskLine, decisions: readonly EligibilityWord[]): DeskView['eligibility'] {
  const unproven = unprovenIn(entry);
  const standing = standingDecision(unproven, decisions);
  const shownWord = ({ organisationId: _, outcome: __, ...word }: EligibilityWord) => ({
    ...word,
    holds: word.id === standing?.id,
  });
  return { outcome: unproven?.outcome ?? null, decisions: decisions.map(shownWord) };
}

function shown(actor: Actor, entry: DeskLine, { proposerId, ...proposal }: ProposalRow): EndProposalView {
  return { ...proposal, can: proposalAbilities(actor, entry, { ...proposal, proposedBy: proposerId }) };
}
