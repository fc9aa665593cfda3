import type { SchedulePlan } from './session.js';

/** The plan with two entries of a sitting in each other's places; where it does not have both there, as it was. */
export function swappedPlan(
  plan: SchedulePlan,
  sessionId: string,
  [one, other]: readonly [string, string],
): SchedulePlan {
  const sessions = plan.sessions.map((session) => {
    const has = (entryId: string) => session.slots.some((slot) => slot.entryId === entryId);
    if (session.id !== sessionId || !has(one) || !has(other)) return session;
    const slots = session.slots.map((slot) => {
      if (slot.entryId === one) return { ...slot, entryId: other };
      return slot.entryId === other ? { ...slot, entryId: one } : slot;
    });
    return { ...session, slots };
  });
  return { ...plan, sessions };
}
