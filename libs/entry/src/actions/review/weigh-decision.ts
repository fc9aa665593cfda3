import type { Tx } from '#platform/unit-of-work';
import { assertJudgement, type CheckedItem, correctable } from '../../domain/review.js';
import { assertKnown, partsToReopen, reasonFor } from '../../domain/review/checks.js';
import { localeOfLead, refuseProposed } from '../../queries/review/desk-entry.js';
import { handedInForm } from '../../queries/review/desk-rows.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { setAside } from '../submission/set-aside.js';
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
  if (verdict === 'admit') return { checklist, reason, fields: [], dueAt: null };
  const handedIn = await asHandedIn(tx, atHand);
  const fields = asked.fields ?? correctable(handedIn.edition.plan, partsToReopen(questions, checklist));
  if (fields.length > 0) await setAside(tx, atHand, fields);
  return { checklist, reason, fields, dueAt: await sendBack(tx, handedIn, { fields, dueAt: asked.dueAt }) };
}

/** What the desk looks at: the last submit, by the form that it answered. */
async function asHandedIn(tx: Tx, atHand: AtHand): Promise<AtHand> {
  const { edition, entry } = atHand;
  const form = await handedInForm(tx, entry.id);
  return { ...atHand, edition: { ...edition, plan: { ...edition.plan, form } } };
}
