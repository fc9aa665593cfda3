import type { Tx } from '#platform/unit-of-work';
import { assertJudgement, type CheckedItem } from '../../domain/review.js';
import { assertKnown, partsToReopen, reasonFor } from '../../domain/review/checks.js';
import { localeOfLead, refuseProposed } from '../../queries/review/desk-entry.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { sendBack } from './send-back.js';

/** A decision as it is asked for; `fields` and `dueAt` count only for a return. */
export interface AskedDecision {
  verdict: 'admit' | 'return';
  checklist: CheckedItem[];
  /** Free text for the team, beside the reasons chosen in the checklist. */
  reason: string;
  /** Null: what the failed questions open; empty: everything. */
  fields: string[] | null;
  dueAt: Date | null;
}

/** What the decision comes to: the words for the team in its language, what it opens and until when. */
export async function weighDecision(tx: Tx, atHand: AtHand, asked: AskedDecision) {
  const { entry, edition } = atHand;
  const { verdict, checklist } = asked;
  const questions = edition.plan.checklist;
  await refuseProposed(tx, entry.id);
  const reason = reasonFor(questions, checklist, asked.reason, await localeOfLead(tx, entry.id));
  assertJudgement({ verdict, checklist, reason }, questions, entry);
  assertKnown(questions, checklist);
  const fields = verdict === 'return' ? (asked.fields ?? partsToReopen(questions, checklist)) : [];
  const dueAt = verdict === 'return' ? await sendBack(tx, atHand, { fields, dueAt: asked.dueAt }) : null;
  return { checklist, reason, fields, dueAt };
}
