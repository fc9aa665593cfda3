import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { dueAtOf, type Pace, type Preference } from '../domain/pace.js';

/** What decides when a message leaves. */
export interface Routed {
  readonly personId?: string | null;
  readonly editionId?: string | null;
  readonly template: string;
  readonly pace?: Pace;
  readonly secret?: boolean;
}

/** A message's first step; `dueAt` is null unless it waits. */
export interface Route {
  readonly step: 'hold' | 'wait' | 'go';
  readonly dueAt: Date | null;
}

const RULES = `SELECT
  EXISTS (SELECT 1 FROM notification.hold WHERE edition_id = $1 AND template IN ($2, '*')) AS held,
  coalesce((SELECT pace FROM notification.preference WHERE person_id = $3), 'at-once') AS preference,
  (SELECT min(due_at) FROM notification.message
    WHERE person_id = $3 AND state = 'waiting' AND due_at > $4) AS open`;
type Rules = { held: boolean; preference: Preference; open: Date | null };

/** Whether a message leaves now, waits for others, or is held until an organiser has read it; codes and links never are. */
export async function routeOf(reader: Reader, message: Routed, at: Date): Promise<Route> {
  const { editionId = null, personId = null, template, secret = false, pace = 'usual' } = message;
  const go: Route = { step: 'go', dueAt: null };
  if (secret || (editionId === null && personId === null)) return go;
  const rules = found(await row<Rules>(reader, RULES, [editionId, template, personId, at]));
  if (rules.held) return { step: 'hold', dueAt: null };
  const dueAt = personId === null ? null : dueAtOf(pace, rules.preference, at, rules.open);
  return dueAt ? { step: 'wait', dueAt } : go;
}
