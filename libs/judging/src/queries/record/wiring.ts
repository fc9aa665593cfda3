import { RoundSheets } from './round-sheets.js';

export const RECORD_QUERIES = [RoundSheets];
