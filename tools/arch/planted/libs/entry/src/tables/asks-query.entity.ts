// caught: room-tables
import { nouns } from '../queries/nouns.js';

export const it = nouns;
