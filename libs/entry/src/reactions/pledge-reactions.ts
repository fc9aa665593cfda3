import { NoteLatePledges } from './note-late-pledges.js';
import { ReadAttachedScan } from './read-attached-scan.js';
import { ReadWaitingScans } from './read-waiting-scans.js';
import { RenewBeside } from './renew-beside.js';
import { TellScanAsked } from './tell-scan-asked.js';

/** What follows from a sealed pledge. */
export const PLEDGE_REACTIONS = [ReadAttachedScan, ReadWaitingScans, RenewBeside, NoteLatePledges, TellScanAsked];
