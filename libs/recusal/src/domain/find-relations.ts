import type { Evidence } from './conflict.js';
import type { KnownOrganisation, KnownPerson, KnownSubject, Membership, Mention } from './facts.js';
import type { Words } from './names.js';
import { isRecent, type Relation, type Rules } from './rules.js';

/** Why a relation was suggested: what it was found in, for people to read. */
export interface Why {
  /** The organisation (or the common parent) that both have to do with. */
  organisation?: string;
  /** The member of the team through whom. */
  member?: string;
  /** The question of the form, and what is written there. */
  field?: string;
  text?: string;
  year?: number;
  /** What the team gave as its reason. */
  reason?: string;
  /** Until when the person belonged to it. */
  leftAt?: string;
}

/** A relation that the facts show; `source` tells one ground from another of the same kind. */
export interface FoundRelation {
  personId: string;
  subjectId: string;
  relation: Relation;
  source: string;
  evidence: Evidence;
  why: Why;
}

/** The rules in force, the instant, and how texts are compared. */
export interface Asked {
  rules: Rules;
  now: Date;
  words: Words;
}
type Half = Pick<FoundRelation, 'relation' | 'source' | 'evidence' | 'why'>;
const CITY = 4;

/** Every relation between the person and the subject that the rules do not ignore; each ground once. */
export function findRelations(person: KnownPerson, subject: KnownSubject, asked: Asked): FoundRelation[] {
  const halves = [
    ...memberOf(person, subject, asked),
    ...person.memberships.flatMap((one) => throughOrganisation(one, subject, asked)),
    ...throughUnits(person, subject, asked),
    ...subject.mentions.flatMap((mention) => mentioned(person, mention, asked)),
  ];
  const counted = halves.filter(({ relation }) => (asked.rules.get(relation)?.effect ?? 'ignore') !== 'ignore');
  const once = new Map(counted.map((half) => [`${half.relation} ${half.source}`, half]));
  return [...once.values()].map((half) => ({ personId: person.id, subjectId: subject.id, ...half }));
}

/** Of the team by account; one without an account who shares name and organisation is likely the same person. */
function memberOf(person: KnownPerson, { people }: KnownSubject, { words }: Asked): Half[] {
  const relation = 'team-member';
  if (people.some(({ personId }) => personId === person.id))
    return [{ relation, source: 'account', evidence: 'certain', why: {} }];
  const alike = people.find(
    ({ personId, name, unit }) =>
      personId === null &&
      words.namePerson(name, person.name) &&
      person.memberships.some(({ organisation }) => words.nameOrganisation(unit, organisation)),
  );
  if (!alike) return [];
  return [{ relation, source: 'name', evidence: 'likely', why: { member: alike.name, organisation: alike.unit } }];
}

function throughOrganisation(membership: Membership, subject: KnownSubject, asked: Asked): Half[] {
  const { organisation: own, leftAt } = membership;
  return subject.organisations.flatMap(({ organisation: theirs, via, leftAt: theyLeft }): Half[] => {
    const shared = sharedBy(own, theirs);
    if (!shared) return [];
    const { relation, name } = shared;
    const years = asked.rules.get(relation)?.years ?? null;
    if (![leftAt, theyLeft].every((left) => isRecent(left, years, asked.now))) return [];
    const why: Why = {
      organisation: name,
      ...(via && { member: via }),
      ...(leftAt && { leftAt: leftAt.toISOString() }),
    };
    return [{ relation, source: `organisation:${own.id}:${theirs.id}`, evidence: 'certain', why }];
  });
}

/** What two organisations share: themselves, a common parent, or a city. */
function sharedBy(one: KnownOrganisation, other: KnownOrganisation): { relation: Relation; name: string } | null {
  if (one.id === other.id) return { relation: 'same-organisation', name: one.name };
  const above = new Set([one.id, ...one.parentIds]);
  if ([other.id, ...other.parentIds].some((id) => above.has(id)))
    return { relation: 'same-parent', name: `${one.name} – ${other.name}` };
  const city = one.region.slice(0, CITY) === other.region.slice(0, CITY);
  return city ? { relation: 'same-city', name: other.name } : null;
}

/** A member's unit, as the team wrote it, is the person's organisation. */
function throughUnits(person: KnownPerson, subject: KnownSubject, { rules, now, words }: Asked): Half[] {
  const years = rules.get('same-organisation')?.years ?? null;
  const own = person.memberships.filter(({ leftAt }) => isRecent(leftAt, years, now));
  return own.flatMap(({ organisation }) => {
    if (subject.organisations.some((one) => one.organisation.id === organisation.id)) return [];
    const member = subject.people.find(({ unit }) => words.nameOrganisation(unit, organisation));
    if (!member) return [];
    const why = { organisation: organisation.name, member: member.name };
    return [{ relation: 'same-organisation', source: `unit:${organisation.id}`, evidence: 'likely', why } as const];
  });
}

function mentioned(person: KnownPerson, mention: Mention, { rules, now, words }: Asked): Half[] {
  const relation = mention.relation as Relation;
  const years = rules.get(relation)?.years ?? null;
  const end = mention.year === null ? null : new Date(Date.UTC(mention.year + 1, 0, 1));
  if (!isRecent(end, years, now)) return [];
  const byName = mention.person !== null && words.namePerson(mention.person, person.name);
  const unit = mention.organisation;
  const byUnit =
    unit !== null && person.memberships.some(({ organisation }) => words.nameOrganisation(unit, organisation));
  const named = mention.together ? byName && byUnit : byName || byUnit;
  if (!named) return [];
  const { field, year, reason } = mention;
  const text = [...new Set([mention.person, unit])].filter((one) => one !== null).join('，');
  const why = { field, text, ...(year !== null && { year }), ...(reason !== null && { reason }) };
  const evidence = relation === 'named-by-team' ? 'reported' : 'likely';
  return [{ relation, source: `form:${field}:${text}`, evidence, why }];
}
