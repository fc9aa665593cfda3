export { Hears, Journal } from './actions/record.js';
export type { Line, Reaction } from './domain/line.js';
export { JournalModule } from './journal.module.js';
export { sealedLine } from './queries/sealed-line.js';
export { historyOf, linesAbout } from './queries/history.js';
export { SignHead } from './actions/sign-head.js';
export { type SignedHead, signedHeadsOf } from './queries/signed-heads.js';
export { type LedgerBreak, ledgerPages, readLedger } from './queries/ledger.js';
