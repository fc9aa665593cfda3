export { EntryModule } from './entry.module.js';
export { CallForMaterials } from './actions/materials/call-for-materials.js';
export { AdmittedEntries, type AdmittedEntry } from './queries/review/admitted-entries.js';
export { NUMBER as ENTRY_NUMBER, REGION as ENTRY_REGION } from './queries/entry/columns.js';
export { type EntryCard, EntryCards } from './queries/entry/entry-cards.js';
export { EntryPeople, type EntryPerson } from './queries/entry/entry-people.js';
export { PublishedNames } from './queries/entry/published-names.js';
export { Revisions } from './queries/submission/revisions.js';
