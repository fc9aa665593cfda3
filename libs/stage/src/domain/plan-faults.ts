import type { PlannedSession, SchedulePlan } from './session.js';

/** What a plan may speak of: who takes part in the round, and how many rooms it has. */
export interface Ground {
  entrants: readonly { entryId: string; room: number | null }[];
  rooms: number;
}

/** Why a plan cannot be kept even as a draft. */
export interface PlanFault {
  code: 'entry-unknown' | 'entry-twice' | 'room-unknown' | 'blocks-fall' | 'pause-outside' | 'session-twice';
  sessionId: string;
}

/** What makes no sense in a plan, whatever is filled in later; empty: it can be kept. */
export function planFaults({ sessions }: SchedulePlan, ground: Ground): PlanFault[] {
  const known = new Set(ground.entrants.map(({ entryId }) => entryId));
  const seen = new Set<string>();
  const isNew = (key: string) => seen.size < seen.add(key).size;
  return sessions.flatMap((session) => {
    const { id, kind, room, slots } = session;
    const codes: PlanFault['code'][] = [
      ...(isNew(id) ? [] : (['session-twice'] as const)),
      ...(room > ground.rooms ? (['room-unknown'] as const) : []),
      ...(slots.some(({ entryId }) => !known.has(entryId)) ? (['entry-unknown'] as const) : []),
      ...(slots.filter(({ entryId }) => !isNew(`${kind} ${entryId}`)).length > 0 ? (['entry-twice'] as const) : []),
      ...orderFaults(session),
    ];
    return codes.map((code) => ({ code, sessionId: id }));
  });
}

function orderFaults({ slots, pauses }: PlannedSession): PlanFault['code'][] {
  const falls = slots.some(({ block }, at) => at > 0 && block < slots[at - 1]!.block);
  const places = pauses.map(({ after }) => after);
  const outside = places.some((after) => after > slots.length) || new Set(places).size < places.length;
  return [...(falls ? (['blocks-fall'] as const) : []), ...(outside ? (['pause-outside'] as const) : [])];
}
