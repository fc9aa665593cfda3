import { refuseArchived } from '#competition';
import { type Actor, checkVersion, DomainError, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { totalOf } from '../../domain/score.js';
import { sheet as life } from '../../domain/sheet.js';
import type { SheetView } from '../../queries/assignment.view.js';
import { sheetView } from '../../queries/sheets.js';
import { assertReady } from '../lock-duty.js';
import { refuseIncomplete } from '../refuse-incomplete.js';
import { refuseSettled } from '../refuse-late.js';
import { marksOf, type SheetDraft } from '../save-sheet.js';
import type { CompleteSheet } from './store-submitted.js';
import type { TakenDuty } from './take-duties.js';

/** What a judge asks for. */
export interface Task {
  actor: Actor;
  assignmentId: string;
  draft: SheetDraft;
  requestId: string | null;
  /** under which it may be sent again */
  key: string | null;
}

/** A sheet that may be stored as submitted. */
export interface Decided {
  task: Task;
  taken: TakenDuty;
  sheet: CompleteSheet;
}

/** As saving and submitting one after the other would decide. */
export async function decide(tx: Tx, task: Task, taken: TakenDuty): Promise<Decided> {
  const { actor, assignmentId, draft } = task;
  const { duty, criteria, others, roundState } = taken;
  assertReady(actor, duty, 'submitSheet', taken.unready);
  if (roundState !== 'open') refuse('conflict', 'round-not-open', { state: roundState });
  refuseArchived(taken.edition);
  await refuseSettled(tx, taken);
  checkVersion(taken.sheet?.version ?? 0, draft.version);
  const marks = marksOf(criteria, draft);
  const saved = life.advance(taken.sheet?.state ?? life.initial, 'save');
  const { comment, suggestion, notes = taken.sheet?.notes ?? '' } = draft;
  const sheet = { marks, total: totalOf(marks), comment, suggestion, notes, version: draft.version + 1, key: task.key };
  refuseIncomplete(taken, sheet, others);
  const state = life.advance(saved, 'submit');
  return { task, taken, sheet: { assignmentId, state, ...sheet } };
}

/** undefined for what is refused. */
export async function tryToDecide(tx: Tx, task: Task, taken: TakenDuty | undefined): Promise<Decided | undefined> {
  if (!taken) return undefined;
  try {
    return await decide(tx, task, taken);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** As its judge sees it once it is stored. */
export function viewOf({ taken: { plan, criteria, others }, sheet }: Decided, at: Date): SheetView {
  const { state, comment, suggestion, notes, total, version, marks } = sheet;
  const stored = { state, comment, suggestion, notes, hundredths: total, version, savedAt: at, submittedAt: at };
  return sheetView({ ...stored, marks, others, reopenReason: null }, plan.comment, criteria);
}
