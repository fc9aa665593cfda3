import { isDate, type Localised } from '#kernel';

/** Languages a judge may read in, by ISO 639-1. */
export const LANGUAGES = ['zh', 'en', 'ja', 'ko', 'de', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Days on which a judge cannot read, both included, as dates of the calendar. */
export interface Absence {
  from: string;
  until: string;
}

/** Most words of expertise, and most absences, of one profile. */
export const MOST_WORDS = 30;

const folded = (word: string) => word.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** Words without blanks around them, each once, in the order given. */
export function tidyWords(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = folded(word);
    if (key !== '' && !seen.has(key)) seen.set(key, word.trim().replaceAll(/\s+/gu, ' '));
  }
  return [...seen.values()].slice(0, MOST_WORDS);
}

/** A track of an edition, as far as words can name it. */
export interface NamedTrack {
  code: string;
  name: Localised;
}

/** Which tracks of an edition somebody's words name: a word is a track's name, or a part of it at least two signs long. */
export function tracksNamed(expertise: readonly string[], tracks: readonly NamedTrack[]): string[] {
  const words = expertise.map(folded).filter((word) => [...word].length >= 2);
  const names = (track: NamedTrack) => Object.values(track.name).map(folded).filter(Boolean);
  return tracks
    .filter((track) => names(track).some((name) => words.some((word) => name.includes(word) || word.includes(name))))
    .map((track) => track.code);
}

/** Places in the list whose days are not days, or end before they begin. */
export function wrongAbsences(away: readonly Absence[]): number[] {
  return away.flatMap(({ from, until }, index) => (isDate(from) && isDate(until) && from <= until ? [] : [index]));
}
