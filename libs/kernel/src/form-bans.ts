import { type Answers, type Ban, type Finding, holds } from './form-field.js';
import { normaliseTitle } from './text.js';

/**
 * The forbidden words that a text contains beside these answers, whatever its case, width, spaces and punctuation; each
 * finding carries the word and what to write instead.
 */
export function forbiddenWords(
  forbids: readonly Ban[] | undefined,
  text: string,
  { path, answers }: { path: string; answers: Answers },
): Finding[] {
  if (!forbids) return [];
  const folded = normaliseTitle(text);
  const found = forbids.filter(({ word, when }) => (!when || holds(when, answers)) && contains(folded, word));
  return found.map(({ word, text: advice }) => ({ path, code: 'forbidden-word', params: { word, advice } }));
}

function contains(folded: string, word: string): boolean {
  const sought = normaliseTitle(word);
  return sought !== '' && folded.includes(sought);
}
