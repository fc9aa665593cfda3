import { found, type Locale, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { involved } from './involved.js';

const INVOLVED = `SELECT 1 FROM entry.entry e WHERE e.id = $1 AND ${involved('$2::uuid')}`;
const OPEN = `SELECT 1 FROM entry.proposal WHERE entry_id = $1 AND state = 'open'`;

/** Refuses with `reviewer-involved` somebody who belongs to its team, or stands in what it handed in. */
export async function refuseInvolved(reader: Reader, entryId: string, personId: string | null): Promise<void> {
  if (await row(reader, INVOLVED, [entryId, personId])) refuse('conflict', 'reviewer-involved');
}

/** Refuses with `proposal-open` while a refusal or a disqualification of the entry waits for its second person. */
export async function refuseProposed(reader: Reader, entryId: string): Promise<void> {
  if (await row(reader, OPEN, [entryId])) refuse('conflict', 'proposal-open');
}

const LOCALE = `SELECT p.locale FROM entry.entry e JOIN identity.person p ON p.id = e.lead_id WHERE e.id = $1`;

/** The language in which the entry's lead reads. */
export async function localeOfLead(reader: Reader, entryId: string): Promise<Locale> {
  return found(await row<{ locale: Locale }>(reader, LOCALE, [entryId])).locale;
}
