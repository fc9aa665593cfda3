import { Extensions } from './extensions.js';
import { MoveReach } from './move-reach.js';
import { ReceiptCheck } from './receipt-check.js';

/** What is asked about deadlines. */
export const DEADLINES = [Extensions, MoveReach, ReceiptCheck];
