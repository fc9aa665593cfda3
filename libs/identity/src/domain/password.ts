import { codePoints, DomainError } from '#kernel';
import { COMMON_WORDS, CONTEXT_WORDS } from './common-words.js';

/** Shortest password, in code points of its NFC form. */
const PASSWORD_MIN = 12;

/** Longest password, in code points of its NFC form. */
const PASSWORD_MAX = 128;

/** What must be left of a password after everything guessable is taken out of it. */
const RESIDUE_MIN = 6;
const WORDS = [...COMMON_WORDS, ...CONTEXT_WORDS].sort((a, b) => b.length - a.length);
const RUNS = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
];

/** The form of a password that is hashed and verified: NFC, otherwise exactly what was typed. */
export function passwordForm(raw: string): string {
  return raw.normalize('NFC');
}

/** Why a password may not be chosen. `own` are the person's name and address. */
export function passwordFault(raw: string, own: readonly string[]): 'password-length' | 'password-common' | null {
  const password = passwordForm(raw);
  const length = codePoints(password);
  if (length < PASSWORD_MIN || length > PASSWORD_MAX || !password.isWellFormed()) return 'password-length';
  return codePoints(residueOf(password, own)) < RESIDUE_MIN ? 'password-common' : null;
}

/**
 * The password in its form, fit to be chosen.
 * @throws DomainError `password-length` or `password-common` (422)
 */
export function choosePassword(raw: string, own: readonly string[]): string {
  const code = passwordFault(raw, own);
  if (code === null) return passwordForm(raw);
  throw new DomainError('invalid', code, {
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
    fields: [{ path: 'password', code }],
  });
}

/** What a guesser would still have to guess: without common and own words, keyboard runs, years and repetition. */
function residueOf(password: string, own: readonly string[]): string {
  const folded = password.toLowerCase().replaceAll('@', 'a').replaceAll('$', 's');
  const words = [...ownWords(own), ...WORDS];
  const bare = words.reduce((rest, word) => rest.replaceAll(word, ''), folded).replace(/(19|20)\d\d/g, '');
  return withoutRuns(bare)
    .replace(/(.+?)\1+/gsu, '$1')
    .replace(/(.)(?=.*\1)/gsu, '');
}

function ownWords(own: readonly string[]): string[] {
  const parts = own.flatMap((text) => text.toLowerCase().split(/[\s@._+-]+/u));
  return parts.filter((part) => codePoints(part) >= (/\p{Script=Han}/u.test(part) ? 2 : 3));
}

/** Takes out every piece of four or more neighbours on the keyboard, in the alphabet or among the digits. */
function withoutRuns(text: string): string {
  let rest = text;
  for (const run of RUNS) {
    for (let size = run.length; size >= 4; size--) {
      for (let at = 0; at + size <= run.length; at++) rest = rest.replaceAll(run.slice(at, at + size), '');
    }
  }
  return rest;
}
