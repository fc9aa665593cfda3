export { EntryModule } from './entry.module.js';
export { AdmittedEntries, type AdmittedEntry } from './queries/admitted-entries.js';
export { type EntryCard, EntryCards } from './queries/entry-cards.js';
export { Revisions } from './queries/revisions.js';
