/** An organisation of the register, as far as relations go. */
export interface KnownOrganisation {
  id: string;
  name: string;
  /** Every name it is known under. */
  names: string[];
  /** What stands above it, the nearest first. */
  parentIds: string[];
  /** GB/T 2260 code of the registered address. */
  region: string;
}

/** That somebody belongs to an organisation, or did until `leftAt`. */
export interface Membership {
  organisation: KnownOrganisation;
  leftAt: Date | null;
}

/** Somebody who handles entries, as far as relations go. */
export interface KnownPerson {
  id: string;
  name: string;
  memberships: Membership[];
}

/** Somebody of a team; `personId` null for one without an account, `unit` as the team wrote it. */
export interface TeamMember {
  personId: string | null;
  name: string;
  unit: string;
}

/**
 * A row of the form that may name people and organisations: both given by different columns name one person together.
 * `together` is true then.
 */
export interface Mention {
  relation: string;
  field: string;
  person: string | null;
  organisation: string | null;
  together: boolean;
  year: number | null;
  reason: string | null;
}

/** What a context above says of a subject. */
export interface SubjectFacts {
  organisationIds: string[];
  people: TeamMember[];
  mentions: Mention[];
}

/** A subject with what the register knows of it. */
export interface KnownSubject {
  id: string;
  people: TeamMember[];
  mentions: Mention[];
  /** The organisations behind it; `via` the member through whom, null for its own. */
  organisations: { organisation: KnownOrganisation; via: string | null; leftAt: Date | null }[];
}
