import type { Edition } from '#competition';
import type { JudgeKind } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { availabilityOf } from '../../domain/absence.js';
import { isThere } from '../../domain/lot/lot.js';
import type { Absence } from '../../domain/profile.js';
import { planOf, timesOf } from '../round-plan.js';

/** Somebody of the competition's pool who may be drawn. */
interface Eligible {
  profileId: string;
  kind: JudgeKind;
}

const FREE = `SELECT p.id AS "profileId", p.kind, p.away FROM judging.profile p
  WHERE p.kind = ANY ($2) AND NOT EXISTS (SELECT FROM judging.judge j WHERE j.profile_id = p.id AND j.edition_id = $1)
  ORDER BY p.id`;

/** Profiles of these kinds whom nobody has asked in the edition: those who are there, and how many are away. */
export async function candidatesFor(
  reader: Reader,
  edition: Edition,
  code: string,
  kinds: readonly JudgeKind[],
): Promise<{ there: Eligible[]; leftOut: number }> {
  const plan = planOf(edition, code);
  const { startsAt, endsAt } = timesOf(edition, plan);
  const known = await rows<Eligible & { away: Absence[] }>(reader, FREE, [edition.id, kinds]);
  const there = known.filter(({ away }) => isThere(plan.kind, availabilityOf(away, startsAt, endsAt)));
  return {
    there: there.map(({ profileId, kind }) => ({ profileId, kind })),
    leftOut: known.length - there.length,
  };
}
