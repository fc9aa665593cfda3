import type { Actor } from '#kernel';
import { paper as life } from '../../domain/paper/paper.js';
import { may } from '../../domain/policy.js';
import type { PaperRow } from './paper-row.js';
import type { PaperCanView } from './paper.view.js';

/**
 * What somebody may do with a paper sheet now: nobody anything with their own, or while they owe sheets of their own in the
 * round; nobody two of its readings.
 */
export function paperCan(actor: Actor, paper: PaperRow, usable: boolean): PaperCanView {
  const { editionId, state, readings, judgePersonId, owing, roundState } = paper;
  const other = actor.personId !== null && actor.personId !== judgePersonId;
  const open = other && !owing && roundState === 'open';
  const fresh = !readings.some(({ personId }) => personId === actor.personId);
  const keeps = may.transcribePaper(actor, editionId);
  return {
    transcribe: keeps && open && usable && fresh && (state === 'printed' || state === 'transcribed'),
    decide: may.decidePaper(actor, editionId) && open && usable && fresh && state === 'differing',
    choose: may.choosePaper(actor, editionId) && open && usable && state === 'clashing',
    withdraw: may.withdrawPaper(actor, editionId) && open && life.allows(state, 'withdraw'),
    attach: keeps && open && state !== 'withdrawn',
    sign: keeps && open && state === 'official' && paper.scan !== null,
  };
}
