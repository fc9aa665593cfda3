import { refuse } from '#kernel';
import { checkBasics, type EntryRules } from './completeness.js';
import type { Entry } from './entry.js';
import { cleanTitle, titleKey } from './title.js';

/** What an entry begins with, as typed. */
export interface Basics {
  title: string;
  track: string;
  division: string;
}

/** The basics as they are kept; `basics-invalid` (422) with the findings when the edition does not take them. */
export function basicsOf(
  rules: Pick<EntryRules, 'tracks' | 'divisions'>,
  { title: typed, track, division }: Basics,
): Pick<Entry, 'title' | 'titleKey' | 'track' | 'division'> {
  const title = cleanTitle(typed);
  const fields = checkBasics(rules, { title, track, division });
  if (fields.length > 0) refuse('invalid', 'basics-invalid', { fields });
  return { title, titleKey: titleKey(title), track, division };
}
