export type { Card } from './card.js';
export type { Diploma } from './diploma.js';
export { type Block, type Fact, type Mark, type Paper, PressFault } from './paper.js';
export type { TableBounds, TablePlan } from './tables.js';
export { Thread } from './thread.js';
export type { Said } from './worker.js';
