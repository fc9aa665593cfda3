import type { DrawLine } from './draw.js';
import type { PlannedSession, SchedulePlan } from './session.js';

/**
 * The list of a draw: every turn before the jury that is not fixed, session by session as they begin, in the order of
 * numbers within a block, so that the list itself prefers nobody.
 * @param numberOf the entry's number as published
 */
export function drawList({ sessions }: SchedulePlan, numberOf: (entryId: string) => string): DrawLine[] {
  const byNumber = (a: DrawLine, b: DrawLine) => a.block - b.block || (a.id < b.id ? -1 : Number(a.id > b.id));
  return judged(sessions).flatMap(({ id: sessionId, slots }, at) =>
    slots
      .filter(({ fixed }) => !fixed)
      .map(({ entryId, block }) => ({ id: `S${at + 1}B${block}/${numberOf(entryId)}`, entryId, sessionId, block }))
      .toSorted(byNumber),
  );
}

/** The plan after a draw: in each block the places that are not fixed go to its entries in drawn order. */
export function drawnPlan(plan: SchedulePlan, lines: readonly DrawLine[], order: readonly string[]): SchedulePlan {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const drawn = order.flatMap((id) => byId.get(id) ?? []);
  const sessions = plan.sessions.map((session) => {
    const queues = Map.groupBy(
      drawn.filter(({ sessionId }) => sessionId === session.id),
      ({ block }) => block,
    );
    const place = (block: number) => queues.get(block)?.shift()?.entryId;
    const slots = session.slots.map((slot) =>
      slot.fixed ? slot : { ...slot, entryId: place(slot.block) ?? slot.entryId },
    );
    return { ...session, slots };
  });
  return { ...plan, sessions };
}

function judged(sessions: readonly PlannedSession[]): PlannedSession[] {
  const at = ({ startsAt }: PlannedSession) => new Date(startsAt).getTime();
  return sessions.filter(({ kind }) => kind === 'judging').toSorted((a, b) => at(a) - at(b) || a.room - b.room);
}
