import { isDate, refuse, shanghaiDate, shanghaiInstant } from '#kernel';

/** That somebody belongs to an organisation, or did until `leftAt`. */
export interface Stated {
  declaredAt: Date;
  leftAt: Date | null;
}

const LAST_MINUTE = '23:59';

/**
 * When somebody left an organisation, as they state it: null for one they belong to now. What was stated before is not made
 * shorter, for others relied on it: nobody left before the day on which they said that they belonged, or earlier than they
 * said at first.
 * @param leftOn day in Shanghai, or null
 * @throws DomainError `left-on-unusable`, `left-in-future`, `affiliation-shortened` (422)
 */
export function leftAtOf(leftOn: string | null, before: Stated | undefined, now: Date): Date | null {
  if (leftOn === null) return null;
  if (!isDate(leftOn)) return wrong('left-on-unusable');
  if (leftOn > shanghaiDate(now)) return wrong('left-in-future');
  const earliest = before && shanghaiDate(before.leftAt ?? before.declaredAt);
  if (earliest !== undefined && leftOn < earliest) return wrong('affiliation-shortened', { earliest });
  return shanghaiInstant(leftOn, LAST_MINUTE);
}

function wrong(code: string, params: Record<string, string> = {}): never {
  return refuse('invalid', code, { ...params, fields: [{ path: 'leftOn', code, ...params }] });
}
