// caught: room-domain, docstring
import { nouns } from '../queries/nouns.js';

export const it = nouns;
