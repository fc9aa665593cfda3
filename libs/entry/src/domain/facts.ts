import type { Answers } from '#kernel';

/** What is no answer of an entry and yet decides what its form asks. */
export interface FormContext {
  track: string;
  division: string;
  organisation: { kind: string } | null;
}

/** The facts that conditions of the form may read, to be laid beside the answers. */
export function factsOf({ track, division, organisation }: FormContext): Answers {
  return { track, division, ...(organisation ? { organisationKind: organisation.kind } : {}) };
}
