// caught: door, alias
import { nouns } from '../../../entry/src/queries/nouns.js';

export const it = nouns;
