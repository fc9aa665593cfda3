import type { Field, Localised } from '#kernel';

interface Named {
  code: string;
  name: Localised;
}

/** What two revisions need of an edition's plan to be compared; `form` is the one that they answer. */
export interface RevisionRules {
  tracks: readonly Named[];
  divisions: readonly Named[];
  documents: readonly Named[];
  form: { sections: readonly (Named & { fields: readonly Field[] })[] };
}

/** What a revision needs to be read in full. */
export interface ReadRules extends RevisionRules {
  consents: readonly { code: string; text: Localised }[];
}
