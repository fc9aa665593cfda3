import { JudgeTables } from './judge-tables.js';

export const IMPORT_QUERIES = [JudgeTables];
