import type { Field } from '#kernel';
import type { Entry } from './entry.js';

/** What an entry carries of a call for later materials. */
export type Called = Pick<Entry, 'state' | 'materialsRound' | 'materialsParts'>;

/** A call for what one round needs: its code, and the parts of the entry (`deck`, `documents.PITCH`) that are open. */
export interface MaterialsCall {
  round: string;
  parts: string[];
}

/** What an admitted entry was called to hand in for the round it has reached; null before there is a call. */
export function callOf({ state, materialsRound, materialsParts }: Called): MaterialsCall | null {
  if (state !== 'admitted' || materialsRound === null) return null;
  return { round: materialsRound, parts: materialsParts ?? [] };
}

/** Whether a team has handed in what it was called for: it submitted again since the call. */
export function hasHandedIn({
  revisionNo,
  materialsRevision,
}: Pick<Entry, 'revisionNo' | 'materialsRevision'>): boolean {
  return materialsRevision !== null && revisionNo > materialsRevision;
}

/** The parts of a form and its files that are needed from this round on. */
export function partsFor(
  round: string,
  fields: readonly Pick<Field, 'key' | 'requiredFrom'>[],
  documents: readonly { code: string; requiredFrom?: string }[],
): string[] {
  return [
    ...fields.filter(({ requiredFrom }) => requiredFrom === round).map(({ key }) => key),
    ...documents.filter(({ requiredFrom }) => requiredFrom === round).map(({ code }) => `documents.${code}`),
  ];
}

/** The part of an entry in which a finding lies: `deck` of `deck.0.name`, `documents.PITCH` of itself. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  return first === 'documents' ? `${first}.${second}` : first;
}
