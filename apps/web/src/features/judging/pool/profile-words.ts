import type { Profile } from '../api/profiles.js';

type Absence = Profile['away'][number];

/** Words as people separate them: by any comma, semicolon or new line. */
export const wordsIn = (text: string): string[] =>
  text
    .split(/[、，,；;\n]+/u)
    .map((word) => word.trim())
    .filter(Boolean);

/** Absences in the one text a form holds. */
export const absencesText = (away: readonly Absence[]): string =>
  away.map(({ from, until }) => `${from}/${until}`).join(' ');

/** The absences in that text, unfinished ones too. */
export const absencesIn = (text: string): Absence[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [from = '', until = ''] = one.split('/');
      return { from, until: until || from };
    });
