import { EntryHearings } from './entry-hearings.js';
import { EvidenceFiles } from './evidence-files.js';
import { LogPacks } from './log-packs.js';
import { ObjectionPage } from './objection-page.js';
import { Objections } from './objections.js';
import { Remedies } from './remedies.js';

/** What is read of objections. */
export const OBJECTION_QUERIES = [Objections, ObjectionPage, EntryHearings, EvidenceFiles, LogPacks, Remedies];
