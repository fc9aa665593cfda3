export { ClearSubjects } from './actions/clear-subjects.js';
export { DeclareConflict } from './actions/declare-conflict.js';
export { type NotedSubject, NoteSubjects } from './actions/note-subjects.js';
export type { ConflictKind } from './domain/conflict.js';
export type { Mention } from './domain/facts.js';
export { yearIn } from './domain/names.js';
export { declarationDue, keptAway, refuseKeptAway } from './queries/kept-away.js';
export { Recusals, type Subject } from './queries/recusals.js';
export { RecusalModule } from './recusal.module.js';
