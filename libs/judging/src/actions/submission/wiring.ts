import { HandInSheet } from './hand-in-sheet.js';
import { TakeDuties } from './take-duties.js';

export const SUBMISSION_ACTIONS = [HandInSheet, TakeDuties];
