import { shanghaiDate } from '#kernel';
import type { SessionKind } from './session.js';
import type { Span } from './times.js';

/** One sitting in time, of this plan or of another round of the edition. */
export interface Sitting extends Span {
  id: string;
  kind: SessionKind;
  room: number;
  venue: string;
  entryIds: readonly string[];
  /** Who sits there, by judge. */
  judgeIds: readonly string[];
  /** Whether it is one of the plan that is looked at; what is wrong among the others alone is not said. */
  own: boolean;
}

/** What the edition thinks people can bear. */
export interface Limits {
  /** Turns a judge sits through on one day at most. */
  judgeDayLimit: number;
  /** Minutes from the start of a sitting to its end at most. */
  sessionMinutes: number;
}

/** What may be too much. */
export type WarningCode =
  | 'session-long'
  | 'judge-load'
  | 'judge-twice'
  | 'venue-twice'
  | 'room-twice'
  | 'entry-twice-at-once';

/** Something that is possible and should be looked at. */
export interface Warning {
  code: WarningCode;
  sessionId: string;
  /** The other sitting, where two meet. */
  otherId: string | null;
  judgeId: string | null;
  entryId: string | null;
  /** Turns, or minutes. */
  count: number | null;
}

const NOBODY = { otherId: null, judgeId: null, entryId: null, count: null };
const MINUTE = 60_000;

/** Everything in a plan that asks too much of a day, a judge, a room or a team. */
export function warningsOf(sittings: readonly Sitting[], limits: Limits): Warning[] {
  return [...longOnes(sittings, limits), ...loads(sittings, limits), ...meetings(sittings)];
}

function longOnes(sittings: readonly Sitting[], { sessionMinutes }: Limits): Warning[] {
  return sittings.flatMap(({ id, own, startsAt, endsAt }) => {
    const count = (endsAt.getTime() - startsAt.getTime()) / MINUTE;
    return own && count > sessionMinutes ? [{ ...NOBODY, code: 'session-long', sessionId: id, count }] : [];
  });
}

function loads(sittings: readonly Sitting[], { judgeDayLimit }: Limits): Warning[] {
  const turns = sittings
    .filter(({ kind }) => kind === 'judging')
    .flatMap((sitting) => sitting.judgeIds.map((judgeId) => ({ judgeId, sitting })));
  const days = Map.groupBy(turns, ({ judgeId, sitting }) => `${judgeId} ${shanghaiDate(sitting.startsAt)}`);
  return [...days.values()].flatMap((day) => {
    const count = day.reduce((sum, { sitting }) => sum + sitting.entryIds.length, 0);
    const last = day.findLast(({ sitting }) => sitting.own);
    if (!last || count <= judgeDayLimit) return [];
    return [{ ...NOBODY, code: 'judge-load', sessionId: last.sitting.id, judgeId: last.judgeId, count }];
  });
}

function meetings(sittings: readonly Sitting[]): Warning[] {
  return sittings.flatMap((one, at) =>
    sittings
      .slice(at + 1)
      .filter((other) => (one.own || other.own) && overlap(one, other))
      .flatMap((other) => between(one, other)),
  );
}

function between(one: Sitting, other: Sitting): Warning[] {
  const [sessionId, otherId] = one.own ? [one.id, other.id] : [other.id, one.id];
  const pair = { ...NOBODY, sessionId, otherId };
  const judged = one.kind === 'judging' && other.kind === 'judging';
  const judges = judged ? one.judgeIds.filter((id) => other.judgeIds.includes(id)) : [];
  const entries = one.entryIds.filter((id) => other.entryIds.includes(id));
  const sameVenue = one.venue.trim() !== '' && one.venue.trim() === other.venue.trim();
  const sameRoom = one.own && other.own && one.room === other.room;
  return [
    ...(sameVenue ? [{ ...pair, code: 'venue-twice' as const }] : []),
    ...(sameRoom && !sameVenue ? [{ ...pair, code: 'room-twice' as const }] : []),
    ...judges.map((judgeId) => ({ ...pair, code: 'judge-twice' as const, judgeId })),
    ...entries.map((entryId) => ({ ...pair, code: 'entry-twice-at-once' as const, entryId })),
  ];
}

function overlap(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
