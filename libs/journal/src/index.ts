export { Hears, Journal } from './actions/record.js';
export type { Line, Note, Reaction } from './domain/line.js';
export { JournalModule } from './journal.module.js';
export { historyOf } from './queries/history.js';
