import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { KnownOrganisation, KnownPerson, KnownSubject, SubjectFacts } from '../domain/facts.js';

/** Which part of an edition is looked at: null means all of it. */
export interface Scope {
  editionId: string;
  people: readonly string[] | null;
  subjects: readonly string[] | null;
}

interface Membership {
  personId: string;
  organisationId: string;
  leftAt: Date | null;
}

/** Everybody who handles entries of the edition. */
const PEOPLE = `SELECT p.id, p.name FROM identity.person p WHERE p.disabled_at IS NULL
    AND EXISTS (SELECT FROM identity.seat s WHERE s.person_id = p.id AND s.edition_id = $1)
    AND ($2::uuid[] IS NULL OR p.id = ANY($2)) ORDER BY p.id`;
const SUBJECTS = `SELECT subject_id AS id, facts FROM recusal.subject
  WHERE edition_id = $1 AND standing AND ($2::uuid[] IS NULL OR subject_id = ANY($2)) ORDER BY subject_id`;
const MEMBERSHIPS = `SELECT a.person_id AS "personId", coalesce(o.merged_into, o.id) AS "organisationId", a.left_at AS "leftAt"
  FROM identity.affiliation a JOIN identity.organisation o ON o.id = a.organisation_id WHERE a.person_id = ANY($1::uuid[])
  ORDER BY a.person_id, 2`;
/** Organisations under their ids of then and now, with every name and what stands above them. */
const ORGANISATIONS = `WITH RECURSIVE asked AS (
    SELECT given.id AS given, coalesce(o.merged_into, o.id) AS id
    FROM unnest($1::uuid[]) AS given (id) JOIN identity.organisation o ON o.id = given.id
  ), above AS (
    SELECT DISTINCT id AS child, id, 0 AS height FROM asked
    UNION
    SELECT b.child, coalesce(p.merged_into, p.id), b.height + 1 FROM above b
      JOIN identity.organisation o ON o.id = b.id JOIN identity.organisation p ON p.id = o.parent_id
      WHERE b.height < 8
  )
  SELECT a.given, o.id, o.name, o.region,
    ARRAY(SELECT n.name FROM identity.organisation_alias n WHERE n.organisation_id = o.id UNION SELECT o.name) AS names,
    ARRAY(SELECT b.id FROM above b WHERE b.child = o.id AND b.height > 0 GROUP BY b.id ORDER BY min(b.height), b.id) AS "parentIds"
  FROM asked a JOIN identity.organisation o ON o.id = a.id`;

/** The people and subjects of a part of an edition with what the register knows of them: four statements. */
export async function factsOf(
  reader: Reader,
  { editionId, people, subjects }: Scope,
): Promise<{ people: KnownPerson[]; subjects: KnownSubject[] }> {
  const persons = await rows<{ id: string; name: string }>(reader, PEOPLE, [editionId, people]);
  const noted = await rows<{ id: string; facts: SubjectFacts }>(reader, SUBJECTS, [editionId, subjects]);
  const members = noted.flatMap(({ facts }) => facts.people.flatMap(({ personId }) => personId ?? []));
  const everybody = [...new Set([...persons.map(({ id }) => id), ...members])];
  const memberships = await rows<Membership>(reader, MEMBERSHIPS, [everybody]);
  const register = await registerOf(reader, [
    ...memberships.map(({ organisationId }) => organisationId),
    ...noted.flatMap(({ facts }) => facts.organisationIds),
  ]);
  const of = Map.groupBy(memberships, ({ personId }) => personId);
  return {
    people: persons.map((one) => ({ ...one, memberships: membershipsOf(of.get(one.id), register) })),
    subjects: noted.map((one) => subjectOf(one, of, register)),
  };
}

async function registerOf(reader: Reader, ids: string[]): Promise<Map<string, KnownOrganisation>> {
  const list = await rows<KnownOrganisation & { given: string }>(reader, ORGANISATIONS, [[...new Set(ids)]]);
  return new Map(list.map(({ given, ...organisation }) => [given, organisation]));
}

function membershipsOf(list: Membership[] | undefined, register: Map<string, KnownOrganisation>) {
  return (list ?? []).flatMap(({ organisationId, leftAt }) => {
    const organisation = register.get(organisationId);
    return organisation ? [{ organisation, leftAt }] : [];
  });
}

function subjectOf(
  { id, facts }: { id: string; facts: SubjectFacts },
  of: Map<string, Membership[]>,
  register: Map<string, KnownOrganisation>,
): KnownSubject {
  const own = facts.organisationIds.flatMap((one) => register.get(one) ?? []);
  const behind = facts.people.flatMap(({ personId, name }) =>
    membershipsOf(personId === null ? [] : of.get(personId), register).map((one) => ({ ...one, via: name })),
  );
  const organisations = [...own.map((organisation) => ({ organisation, via: null, leftAt: null })), ...behind];
  return { id, people: facts.people, mentions: facts.mentions, organisations };
}
