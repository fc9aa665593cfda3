import type { Answer } from '../../../lib/api/answer.js';
import type { ScheduleView } from '../api/schedule.js';

export type Plan = Omit<Answer<'PlanScheduleDto'>, 'version'>;

/** The part of the view that people change. */
export function planOf({ order, sessions }: ScheduleView): Plan {
  return {
    order,
    sessions: sessions.map(({ endsAt: _, slots, pauses, ...session }) => ({
      ...session,
      slots: slots.map(({ entry, block, fixed }) => ({ entryId: entry.id, block, fixed })),
      pauses: pauses.map(({ after, minutes, label }) => ({ after, minutes, label })),
    })),
  };
}

type Change = (session: Plan['sessions'][number]) => Plan['sessions'][number];

/** The plan with one sitting changed. */
function withSession(plan: Plan, id: string, change: Change): Plan {
  return { ...plan, sessions: plan.sessions.map((one) => (one.id === id ? change(one) : one)) };
}

/** Another order of turns; blocks belong to places and stay, what is fixed goes with its entry. */
export function moved(plan: Plan, id: string, from: number, to: number): Plan {
  return withSession(plan, id, (session) => {
    const blocks = session.slots.map(({ block }) => block);
    const slots = [...session.slots];
    const [slot] = slots.splice(from, 1);
    if (slot && to >= 0 && to <= slots.length) slots.splice(to, 0, slot);
    return { ...session, slots: slots.map((one, at) => ({ ...one, block: blocks[at] ?? 1 })) };
  });
}

/** A turn more, at the end of a sitting. */
export function added(plan: Plan, id: string, entryId: string): Plan {
  return withSession(plan, id, (session) => {
    const block = session.slots.at(-1)?.block ?? 1;
    return { ...session, slots: [...session.slots, { entryId, block, fixed: false }] };
  });
}

/** A turn less; pauses behind the new end go to the end. */
export function removed(plan: Plan, id: string, at: number): Plan {
  return withSession(plan, id, (session) => {
    const slots = session.slots.filter((_, place) => place !== at);
    const kept = new Map(session.pauses.map((pause) => [Math.min(pause.after, slots.length), pause]));
    return { ...session, slots, pauses: [...kept].map(([after, pause]) => ({ ...pause, after })) };
  });
}

/** Whether a turn stays where it is when the order is drawn. */
export function fixedAt(plan: Plan, id: string, at: number, fixed: boolean): Plan {
  return withSession(plan, id, (session) => ({
    ...session,
    slots: session.slots.map((slot, place) => (place === at ? { ...slot, fixed } : slot)),
  }));
}

/** Begins a block at a turn, or joins it to the block before. */
export function blockAt(plan: Plan, id: string, at: number, begins: boolean): Plan {
  return withSession(plan, id, (session) => {
    const starts = session.slots.map(({ block }, place) =>
      place === at ? begins : place > 0 && block !== session.slots[place - 1]!.block,
    );
    let block = 1;
    const slots = session.slots.map((slot, place) => {
      if (place > 0 && starts[place]) block += 1;
      return { ...slot, block };
    });
    return { ...session, slots };
  });
}

/** A pause after so many turns; 0 minutes: none. */
export function pausedAfter(plan: Plan, id: string, pause: { after: number; minutes: number; label: string }): Plan {
  return withSession(plan, id, (session) => {
    const others = session.pauses.filter(({ after }) => after !== pause.after);
    const pauses = pause.minutes > 0 ? [...others, pause] : others;
    return { ...session, pauses: pauses.toSorted((a, b) => a.after - b.after) };
  });
}
