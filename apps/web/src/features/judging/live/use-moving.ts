import { useLayoutEffect, useRef, useState } from 'react';
import type { BoardLine } from '../api/board.js';
import { movedSince } from './movement.js';

const SLIDE = { duration: 600, easing: 'ease-in-out' };
const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Who rose and fell by the last change of the ranks; it stays until the next one. */
export function useMoves(rows: readonly BoardLine[]): ReadonlyMap<string, number> {
  const [seen, setSeen] = useState<{ rows: readonly BoardLine[]; moves: ReadonlyMap<string, number> }>({
    ...{ rows, moves: new Map() },
  });
  if (seen.rows === rows) return seen.moves;
  const now = movedSince(seen.rows, rows);
  const moves = now.size > 0 ? now : seen.moves;
  setSeen({ rows, moves });
  return moves;
}

/** Lets rows slide from where they were to where they are; not for people who asked for less motion. */
export function useSliding() {
  const body = useRef<HTMLTableSectionElement>(null);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-entry]') ?? [])];
    for (const row of rows) {
      const id = row.dataset.entry ?? '';
      const was = places.current.get(id);
      places.current.set(id, row.offsetTop);
      if (was === undefined || was === row.offsetTop || calm()) continue;
      row.animate([{ transform: `translateY(${was - row.offsetTop}px)` }, { transform: 'none' }], SLIDE);
    }
  });
  return body;
}
