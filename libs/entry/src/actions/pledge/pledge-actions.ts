import { AcceptScan } from './accept-scan.js';
import { AskForScan } from './ask-for-scan.js';
import { PrintPledge } from './print-pledge.js';
import { ReadScans } from './read-scans.js';
import { ScansAtHand } from './scan-at-hand.js';

/** What is done with a sealed pledge. */
export const PLEDGE_ACTIONS = [PrintPledge, ReadScans, AcceptScan, AskForScan, ScansAtHand];
