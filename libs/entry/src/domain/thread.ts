import { type Actor, codePoints, refuse } from '#kernel';
import type { Entry } from './entry.js';
import { may } from './policy.js';

/** Who speaks: the team, or the secretariat behind its desk. */
export type Side = 'team' | 'desk';

/** One message of a thread. */
export interface ThreadMessage {
  id: string;
  entryId: string;
  side: Side;
  authorId: string;
  words: string;
  writtenAt: Date;
}

const LONGEST = 2000;

/** What is written, without white space around it; `words-missing`, or `words-long` beyond 2,000 code points. */
export function wordsOf(raw: string): string {
  const words = raw.normalize('NFC').trim();
  if (words === '') refuse('invalid', 'words-missing');
  if (codePoints(words) > LONGEST) refuse('invalid', 'words-long', { max: LONGEST });
  return words;
}

/** The side the actor speaks for; who belongs to the team speaks for it, whatever seat they hold. */
export function sideOf(actor: Actor, entry: Pick<Entry, 'leadId' | 'memberIds'>): Side {
  return may.seeDraft(actor, entry) ? 'team' : 'desk';
}
