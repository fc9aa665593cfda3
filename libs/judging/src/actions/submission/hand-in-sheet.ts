import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { keyOfNow, requestIdOfNow } from '#platform/request-context';
import { Together } from '#platform/together';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { SheetView } from '../../queries/assignment.view.js';
import type { SheetDraft } from '../save-sheet.js';
import { submittedNote } from '../seal-sheet.js';
import { answeredBefore } from './answered-before.js';
import { decide, type Decided, type Task, tryToDecide, viewOf } from './decide-sheet.js';
import { storeSubmitted } from './store-submitted.js';
import { TakeDuties } from './take-duties.js';

/**
 * Saves a whole sheet and hands it in at once: one transaction of five statements, the ledger's the last of them. The
 * request's key is kept with the revision, so that the same request sent again is answered the same.
 */
@Injectable()
export class HandInSheet {
  /** A judge's own sheets follow each other: what a comment is due for depends on those before. */
  private readonly together = new Together<Task, SheetView>({
    subject: ({ actor }) => actor.personId ?? '',
    alone: (task) => this.unit.run((tx) => this.alone(tx, task), { byKey: true }),
    together: (tasks) => this.unit.run((tx) => this.several(tx, tasks), { byKey: true }),
  });

  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: TakeDuties,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, assignmentId: string, draft: SheetDraft): Promise<SheetView> {
    return this.together.do({ actor, assignmentId, draft, requestId: requestIdOfNow(), key: keyOfNow() });
  }

  /** A second look sees what somebody stored while the first one waited for the lock, and says what is wrong now. */
  private async alone(tx: Tx, task: Task): Promise<SheetView> {
    return (await this.attempt(tx, task)) ?? found(await this.attempt(tx, task));
  }

  private async attempt(tx: Tx, task: Task): Promise<SheetView | undefined> {
    const taken = found(
      (await this.duties.within(tx, [task.assignmentId], [task.actor.sessionId])).get(task.assignmentId),
    );
    const before = answeredBefore(task, taken);
    if (before) return before;
    const [view] = await this.store(tx, [await decide(tx, task, taken)]);
    return view;
  }

  /** Those that are refused, held by somebody or written meanwhile are left. */
  private async several(tx: Tx, tasks: Task[]): Promise<(SheetView | undefined)[]> {
    const taken = await this.duties.within(
      tx,
      tasks.map(({ assignmentId }) => assignmentId),
      tasks.map(({ actor }) => actor.sessionId),
    );
    const decided = await Promise.all(tasks.map((task) => tryToDecide(tx, task, taken.get(task.assignmentId))));
    const complete = decided.filter((one) => one !== undefined);
    const views = await this.store(tx, complete);
    return decided.map((one) => one && views[complete.indexOf(one)]);
  }

  private async store(tx: Tx, decided: Decided[]): Promise<(SheetView | undefined)[]> {
    if (decided.length === 0) return [];
    const hashes = await storeSubmitted(
      tx,
      decided.map(({ sheet }) => sheet),
    );
    const happened = decided.flatMap(({ task: { actor, requestId }, taken: { duty } }) => {
      const hash = hashes.get(duty.id);
      return hash === undefined ? [] : [{ actor, requestId, note: submittedNote(duty, hash) }];
    });
    if (happened.length > 0) await this.journal.recordAll(tx, 'judging.sheet-submitted', happened);
    const at = await now(tx);
    return decided.map((one) => (hashes.has(one.taken.duty.id) ? viewOf(one, at) : undefined));
  }
}
