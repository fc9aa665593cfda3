import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The data is not there, or not in the shape it should have. */
export class NotReadable extends Error {}

/** Reads files of a folder as text; {@link NotReadable} says which folder or file is missing. */
export function readerOf(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new NotReadable(`there is no folder ${folder}`);
  return (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      throw new NotReadable(`${join(folder, name)} cannot be read: ${error.message}`);
    }
  };
}

/** The rows of a comma-separated file as objects; a quoted field may only be the last one. */
export function rowsOf(read, name) {
  const [head, ...lines] = read(name).trimEnd().split('\n');
  const fields = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? '']));
  });
}

/** A number of a row, exact. */
export function numberIn(row, field, Fraction) {
  const value = Fraction.fromDecimal(row[field] ?? '');
  if (!value) throw new NotReadable(`${field} is no number: ${JSON.stringify(row)}`);
  return value;
}

/** A line that counts how many of the published values came out. */
export function tally(what, equal, expected) {
  const right = equal.filter(Boolean).length;
  return { what: `${what}: ${right} of ${expected} exactly`, ok: right === expected && equal.length === expected };
}
