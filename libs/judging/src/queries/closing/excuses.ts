import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type Blocker, blockerKey, isExcusable } from '../../domain/closing/blockers.js';

/** Why a blocker need not hold the round up, and who said so. */
interface Excuse {
  key: string;
  reason: string;
  by: string;
  at: Date;
}

/** A blocker and, where somebody gave one, its excuse. */
export interface ExcusedBlocker extends Blocker {
  key: string;
  excuse: Excuse | null;
}

const EXCUSES = `SELECT e.key, e.reason, p.name AS by, e.excused_at AS at
  FROM judging.excuse e JOIN identity.person p ON p.id = e.excused_by WHERE e.round_id = $1`;

/** Puts to blockers of a round what has been said about them. */
export async function excusing(reader: Reader, roundId: string): Promise<(blockers: Blocker[]) => ExcusedBlocker[]> {
  const excuses = await rows<Excuse>(reader, EXCUSES, [roundId]);
  const byKey = new Map(excuses.map((one) => [one.key, one]));
  return (blockers) =>
    blockers.map((one) => {
      const key = blockerKey(one);
      return { ...one, key, excuse: isExcusable(one.code) ? (byKey.get(key) ?? null) : null };
    });
}
