import type { EntryCard } from '#entry';

/** The name of `judging.judge j`: the person's, or the one on the invitation. Joins: `person`, `invitation`. */
export const JUDGE_NAME = `coalesce(person.name, invitation.name, '')`;
export const JUDGE_PEOPLE = `LEFT JOIN identity.person ON person.id = j.person_id
  LEFT JOIN identity.invitation ON invitation.id = j.invitation_id`;

/** How an entry shows in lists of judging. */
export interface EntryNames {
  number: string;
  title: string;
  track: string;
  division: string;
  organisationName: string;
}

/** The names on an entry's card; empty ones when it has none. */
export function namesOf(card: EntryCard | undefined): EntryNames {
  if (!card) return { number: '', title: '', track: '', division: '', organisationName: '' };
  const { number, title, track, division, organisation } = card;
  return { number, title, track, division, organisationName: organisation };
}
