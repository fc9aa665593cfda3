import type { JudgeKind } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type Language, tidyWords } from '../../domain/profile.js';
import { ProfileEntity } from '../../tables/profile.entity.js';

/** What an organiser says of somebody they invite; absent: stays as it is known. */
interface Told {
  name: string;
  kind: JudgeKind;
  capacity: number;
  tracks: string[];
  title?: string;
  expertise?: string[];
  languages?: Language[];
}

/** Who it is: a person of the portal, or the invitation that is on its way. */
interface Whom {
  personId: string | null;
  invitationId: string | null;
  organisationId: string;
}

const EMAIL = `SELECT email FROM identity.person WHERE id = $1 UNION ALL
  SELECT email FROM identity.invitation WHERE id = $2`;
const KNOWN = `SELECT p.id, p.title, p.expertise, p.languages, p.version FROM judging.profile p
  LEFT JOIN identity.person ON person.id = p.person_id
  WHERE p.person_id = $1 OR coalesce(person.email, p.email) = $2
  ORDER BY p.person_id IS NULL LIMIT 1 FOR NO KEY UPDATE OF p`;
const TRACK_NAMES = `SELECT track->'name'->>'zh-CN' AS name FROM competition.edition e,
  jsonb_array_elements(e.plan->'tracks') AS track WHERE e.id = $1 AND track->>'code' = ANY ($2)`;

/** Remembers a judge beyond the edition, or corrects what is remembered; what they know best is added, never taken away. */
export async function keepProfile(tx: Tx, editionId: string, told: Told, whom: Whom): Promise<string> {
  const email = (await row<{ email: string }>(tx, EMAIL, [whom.personId, whom.invitationId]))?.email ?? null;
  const known = await row<ProfileEntity>(tx, KNOWN, [whom.personId, email]);
  const tracks = await rows<{ name: string }>(tx, TRACK_NAMES, [editionId, told.tracks]);
  const words = [...(known?.expertise ?? []), ...(told.expertise ?? []), ...tracks.map((track) => track.name)];
  const { title = known?.title ?? '', languages = known?.languages ?? [], kind, capacity, name } = told;
  const change = { kind, capacity, organisationId: whom.organisationId, title, languages, expertise: tidyWords(words) };
  if (known) {
    await tx.update(ProfileEntity, known.id, { ...change, version: known.version + 1 });
    return known.id;
  }
  const first = { id: newId(), personId: whom.personId, email, name, away: [], version: 1, addedAt: await now(tx) };
  await tx.insert(ProfileEntity, { ...first, ...change });
  return first.id;
}
