import type { ListBy } from './rules.js';

/** The list an entry is ranked in. `room` counts from 1; null while the rooms are not drawn. */
export function listKeyOf(by: ListBy, entry: { track: string; division: string; room: number | null }): string {
  switch (by) {
    case 'none':
      return 'all';
    case 'division':
      return entry.division;
    case 'track':
      return entry.track;
    case 'track_division':
      return `${entry.track}/${entry.division}`;
    case 'room':
      return `room-${entry.room ?? 0}`;
  }
}
