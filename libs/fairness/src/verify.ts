export { InputError } from './input-error.js';
export { portableCrypto } from './crypto/crypto.js';
export { ed25519KeyOf } from './crypto/public-key.js';
export { type DrawDisclosure, type DrawResult, verifyDraw } from './draw/draw.js';
export { type LedgerLine } from './ledger/hash-ledger.js';
export { type LedgerHead } from './ledger/head.js';
export { type LedgerVerdict, LedgerVerifier, verifyLedger } from './ledger/verify-ledger.js';
export { recompute } from './bundle/recompute.js';
export type { ResultBundle } from './bundle/result-bundle.js';
