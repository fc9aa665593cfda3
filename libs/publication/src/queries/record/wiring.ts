import { ObjectionParts } from './objection-parts.js';
import { PublicParts } from './public-parts.js';
import { Records } from './records.js';
import { RoundParts } from './round-parts.js';

/** What is read for the archive. */
export const RECORD_QUERIES = [ObjectionParts, PublicParts, RoundParts, Records];
