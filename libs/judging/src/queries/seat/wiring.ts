import { ReplacementChoices } from './replacement-choices.js';
import { SubstituteChoices } from './substitute-choices.js';

export const SEAT_QUERIES = [ReplacementChoices, SubstituteChoices];
