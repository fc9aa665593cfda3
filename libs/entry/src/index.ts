export { entryLife, type EntryState } from './domain/entry.js';
export type { FrozenDocument, FrozenOrganisation, RevisionContent } from './domain/revision.js';
export { EntryModule } from './entry.module.js';
export { AdmittedEntries, type AdmittedEntry } from './queries/admitted-entries.js';
export { type EntryCard, EntryCards } from './queries/entry-cards.js';
export { type Revision, Revisions } from './queries/revisions.js';
