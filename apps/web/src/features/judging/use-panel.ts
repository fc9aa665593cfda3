import { useState } from 'react';
import type { Judge } from './api/judges.js';
import type { RoundView } from './api/rounds.js';

/** A panel being chosen: who is on it, and whose room the organiser fixed. */
export function usePanel(round: RoundView) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(round.panel.map(({ judgeId }) => judgeId)));
  const [rooms, setRooms] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(round.panel.flatMap((one) => (one.fixedRoom === null ? [] : [[one.judgeId, one.fixedRoom]]))),
  );
  const turn = (ids: readonly string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const fix = (id: string, room: number | null) =>
    setRooms(({ [id]: _, ...rest }) => (room === null ? rest : { ...rest, [id]: room }));
  /** As the server takes it; judges who have left the pool since are left out. */
  const order = (pool: readonly Judge[]) => {
    const judgeIds = pool.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const fixed = judgeIds.flatMap((judgeId) => {
      const room = rooms[judgeId];
      return room === undefined ? [] : [{ judgeId, room }];
    });
    return { judgeIds, ...(fixed.length > 0 ? { rooms: fixed } : {}) };
  };
  return { chosen, rooms, turn, fix, order };
}
