import { Fraction } from '#kernel';
import { reject } from './input-error.js';

const LONGEST = 100;

/** A plain decimal, exact; null for what {@link decimalAt} refuses. */
export function decimalOf(score: string | number): Fraction | null {
  const text = typeof score === 'number' ? withoutExponent(String(score)) : score;
  return text.length > LONGEST ? null : Fraction.fromDecimal(text);
}

/** `1e-7` as `0.0000001`: how JSON.parse's numbers are written without an exponent. */
function withoutExponent(text: string): string {
  const [, minus = '', whole = '', part = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === '') return text;
  const shift = Number(power);
  if (shift < 0) return `${minus}0.${'0'.repeat(-shift - 1)}${whole}${part}`;
  return `${minus}${whole}${part.padEnd(shift, '0')}`;
}

/**
 * A plain decimal of an input, exact. A JSON number is read as its shortest decimal text (`12.5`), without an exponent.
 * @throws InputError `score-malformed` with its place for a text with an exponent, `+1`, `-0`, `.5`, `1.`, more than 100 characters
 */
export function decimalAt(score: string | number, path: string): Fraction {
  const text = String(score).slice(0, LONGEST);
  return decimalOf(score) ?? reject('score-malformed', `${text} is no plain decimal number`, path);
}

/** The same for a number that may also be written as a fraction: `37/3`. */
export function fractionAt(score: string | number, path: string): Fraction {
  const text = String(score);
  if (!text.includes('/') || text.length > LONGEST) return decimalAt(score, path);
  try {
    return Fraction.fromExact(text);
  } catch {
    return reject('score-malformed', `${text} is no fraction`, path);
  }
}
