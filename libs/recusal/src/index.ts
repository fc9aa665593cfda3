export { DeclareConflict } from './actions/declare-conflict.js';
export type { ConflictKind } from './domain/relation.js';
export { Recusals, type Subject } from './queries/recusals.js';
export { RecusalModule } from './recusal.module.js';
