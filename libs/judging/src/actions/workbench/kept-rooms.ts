import type { Pair } from '../../domain/pair.js';
import type { Rooms } from '../../domain/round-draw.js';
import type { PublishedDraw } from '../../domain/workbench/draft-parts.js';
import type { DrawEntry, DrawJudge, DrawMaterial } from '../../queries/draw-material.js';

/** Everybody where they are by what is in force; whoever has no place in it is left out. */
export function keptRooms({ entries, judges }: DrawMaterial, published: PublishedDraw): Rooms<DrawEntry, DrawJudge> {
  const places = new Map(published.entries.map((entry) => [entry.entryId, entry]));
  return {
    entries: entries.flatMap((entry) => {
      const place = places.get(entry.entryId);
      return place ? [{ ...entry, room: place.room, listKey: place.listKey }] : [];
    }),
    judges: judges.flatMap((judge) => (judge.room === null ? [] : [{ ...judge, room: judge.room }])),
  };
}

/** Who reads what by what is in force. */
export function pairsIn({ duties }: PublishedDraw): Pair[] {
  return duties.map(([entryId, judgeId]) => ({ entryId, judgeId }));
}
