import type { SchedulePlan } from './session.js';

/** The plan without an entry that has left a sitting: the turns after it, and the pauses, move up by one. */
export function withoutEntry(plan: SchedulePlan, sessionId: string, entryId: string): SchedulePlan {
  const sessions = plan.sessions.map((session) => {
    const at = session.slots.findIndex((slot) => slot.entryId === entryId);
    if (session.id !== sessionId || at < 0) return session;
    const pauses = session.pauses.map((pause) => (pause.after > at ? { ...pause, after: pause.after - 1 } : pause));
    return { ...session, slots: session.slots.toSpliced(at, 1), pauses: oneEach(pauses) };
  });
  return { ...plan, sessions };
}

/** Two pauses that have come to the same place are one, as long as both. */
function oneEach(pauses: SchedulePlan['sessions'][number]['pauses']) {
  const places = Map.groupBy(pauses, ({ after }) => after);
  return [...places.values()].map((same) => ({
    ...same[0]!,
    minutes: same.reduce((sum, { minutes }) => sum + minutes, 0),
  }));
}
