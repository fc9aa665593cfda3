import { Undertakings } from './undertakings.js';

export const UNDERTAKING_QUERIES = [Undertakings];
