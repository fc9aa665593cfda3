export { type Conflict, DeclareConflict } from './actions/declare-conflict.js';
export { type BlockReason, CONFLICT_KINDS, type ConflictKind } from './domain/relation.js';
export { type Block, type Question, Recusals, type Subject } from './queries/recusals.js';
export { RecusalModule } from './recusal.module.js';
