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

/** What of an edition says which parts of an entry a round opens; its rounds are in their order. */
interface Asking {
  fields: readonly Pick<Field, 'key' | 'requiredFrom' | 'frozenAfter'>[];
  documents: readonly { code: string; requiredFrom?: string }[];
  rounds: readonly string[];
}

/**
 * The parts of an entry that a call for a round's materials opens: what is needed from this round on, and the answers
 * that become fixed only with this round or a later one. A round that needs nothing opens nothing.
 */
export function partsFor(round: string, { fields, documents, rounds }: Asking): string[] {
  const needed = ({ requiredFrom }: { requiredFrom?: string }) => requiredFrom === round;
  if (![...fields, ...documents].some(needed)) return [];
  const [at, placeOf] = [rounds.indexOf(round), (code: string | undefined) => rounds.indexOf(code ?? '')];
  const movable = (field: Asking['fields'][number]) =>
    placeOf(field.frozenAfter) >= at && placeOf(field.requiredFrom) <= at;
  return [
    ...fields.filter((field) => needed(field) || movable(field)).map(({ key }) => key),
    ...documents.filter(needed).map(({ code }) => `documents.${code}`),
  ];
}

/** The part of an entry in which a finding lies: `deck` of `deck.0.name`, `documents.PITCH` of itself. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  return first === 'documents' ? `${first}.${second}` : first;
}
