import { type Field, type PhoneProof, readMobile } from '#kernel';
import type { Answer } from './answer.js';
import type { Entry } from './entry.js';
import { fixedFields, openParts } from './window.js';

/** Which numbers a lead has proven to hold, and whether that can be proven here at all. */
export interface Proven {
  numbers: readonly string[];
  provable: boolean;
}

/**
 * What a submit asks to be proven: the numbers of the questions that say so. Not where no code can arrive, nor of what
 * is closed now: whoever took the lead meanwhile could neither prove the number there nor write another.
 */
export function proofOf(
  entry: Parameters<typeof fixedFields>[0],
  fields: readonly Field[],
  { numbers, provable }: Proven,
): PhoneProof {
  const asked = provable ? fields.filter(({ verified }) => verified).map(({ key }) => key) : [];
  const [open, fixed] = [openParts(entry), fixedFields(entry, fields)];
  return { fields: asked.filter((key) => (open?.includes(key) ?? true) && !fixed.includes(key)), numbers };
}

/** The same for whoever reads the draft: the others of the team learn of no number that does not stand in it. */
export function proofFor(
  reader: string | null,
  { leadId }: Pick<Entry, 'leadId'>,
  { fields, numbers }: PhoneProof,
  answers: readonly Answer[],
): { fields: string[]; numbers: string[] } {
  const asked = answers.filter(({ field, row }) => row === '' && fields.includes(field));
  const written = asked.flatMap(({ value }) => (typeof value === 'string' ? [readMobile(value).normalised] : []));
  return { fields: [...fields], numbers: numbers.filter((one) => reader === leadId || written.includes(one)) };
}
