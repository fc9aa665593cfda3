export { type Clearance, ClearSubjects } from './actions/clear-subjects.js';
export { DeclareConflict } from './actions/declare-conflict.js';
export { type NotedSubject, NoteSubjects } from './actions/note-subjects.js';
export { CONFLICT_KINDS, type ConflictKind, type ConflictRelation } from './domain/conflict.js';
export type { Mention, TeamMember } from './domain/facts.js';
export { yearIn } from './domain/names.js';
export { declarationDue, keptAway, refuseKeptAway } from './queries/kept-away.js';
export { Recusals, type Subject } from './queries/recusals.js';
export { RecusalModule } from './recusal.module.js';
