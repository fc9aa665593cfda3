import type { RoundPlan } from '#competition';
import type { Actor } from '#kernel';
import { may } from '../domain/policy.js';
import { round as life } from '../domain/round.js';
import type { RoundRow } from './round-cards.js';
import type { RoundCanView } from './round.view.js';

/**
 * What somebody may do with a round now: the policy, the lifecycle and the clock together.
 * @param over the time for writing has ended: no seat can be handed over, only a judge with a day of their own asked for
 */
export function canOf(actor: Actor, round: RoundRow, plan: RoundPlan, over: boolean): RoundCanView {
  const { state, editionId, following } = round;
  const closed = state === 'closed' || state === 'advanced';
  return {
    bringEntrants: may.bringEntrants(actor, editionId) && life.allows(state, 'prepare'),
    seatPanel: may.seatPanel(actor, editionId) && life.allows(state, 'prepare'),
    assign: may.assignJudges(actor, editionId) && life.allows(state, 'assign'),
    open: may.openRound(actor, editionId) && life.allows(state, 'open'),
    promote: may.promoteEntry(actor, editionId) && life.allows(state, 'promote'),
    tell: may.tellOutcomes(actor, editionId) && life.allows(state, 'promote'),
    ...amendingOf(actor, round, plan, over),
    excuse: may.excuseBlockers(actor, editionId) && life.allows(state, 'excuse') && (!closed || begun(following)),
    close: may.closeRound(actor, editionId) && life.allows(state, 'close'),
    reopen: may.reopenRound(actor, editionId) && life.allows(state, 'reopen'),
    takeBack: may.reopenRound(actor, editionId) && life.allows(state, 'takeBack') && !begun(following),
    advance: may.advanceRound(actor, editionId) && life.allows(state, 'advance') && plan.advance !== null,
    readProgress: may.readProgress(actor, editionId),
    ...readingOf(actor, round, closed),
  };
}

/** Whether judges of the next round write, or have written: who is in it stays. */
function begun(following: RoundRow['following']): boolean {
  return following !== null && !life.allows(following, 'prepare');
}

/** What is done while judges write. */
function amendingOf(actor: Actor, { state, editionId }: RoundRow, plan: RoundPlan, over: boolean) {
  const open = life.allows(state, 'amend');
  return {
    replace: may.replaceJudge(actor, editionId) && open && !over,
    substitute: may.seatPanel(actor, editionId) && open && !over,
    recordVotes: may.recordVotes(actor, editionId) && open && plan.tieLadder.includes('vote'),
    addReader: may.addReader(actor, editionId) && open,
    remind: may.remindJudges(actor, editionId) && open,
    settleGaps: may.settleGaps(actor, editionId) && open,
  };
}

/** What its sheets come to: once it is closed, and to those who watch over the count before. */
function readingOf(actor: Actor, { state, editionId }: RoundRow, closed: boolean) {
  const readStandings = may.readStandings(actor, editionId) && closed;
  const watches = may.watchStandings(actor, editionId) && (closed || state === 'open');
  return { readStandings, watchStandings: readStandings || watches };
}
