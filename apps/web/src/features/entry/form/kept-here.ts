import type { Field } from '#kernel';
import { sharedKeeping, type Safekeeping, written } from '../../../lib/safekeeping.js';
import type { MyEntry } from '../api/my-entry.js';
import type { Unsaved } from './draft-store.js';
import { fieldOf, isListed, keyOf } from './draft-units.js';
import { isOpen } from './plan.js';

/** Where this device keeps what was written in an entry and is not on the server yet. */
export const keptHere = (entryId: string): Safekeeping<Unsaved> => sharedKeeping(written(`entry ${entryId}`));

const closedOf = (entry: MyEntry, fields: readonly Field[]): Field[] =>
  fields.filter(({ key }) => !entry.can.edit || !isOpen(entry, key));

/** Answers written on this device that never reached the server, to questions that are closed now; of a list, those rows. */
export function leftHere(entry: MyEntry, fields: readonly Field[]): { path: string; value: unknown }[] {
  const kept = keptHere(entry.id).read() ?? {};
  return closedOf(entry, fields).flatMap((field) => {
    if (!isListed(field)) {
      const value = kept[field.key]?.value ?? null;
      return value === null ? [] : [{ path: field.key, value }];
    }
    const rows = Object.entries(kept).filter(([key]) => fieldOf(key) === field.key && key !== keyOf(field.key));
    const values = rows.map(([, { value }]) => value).filter((value) => value !== null);
    return values.length === 0 ? [] : [{ path: field.key, value: values }];
  });
}

/** Forgets those, and nothing that can still be saved. */
export function forgetHere(entry: MyEntry, fields: readonly Field[]): void {
  const place = keptHere(entry.id);
  const closed = new Set(closedOf(entry, fields).map(({ key }) => key));
  const rest = Object.entries(place.read() ?? {}).filter(([key]) => !closed.has(fieldOf(key)));
  place.write(rest.length > 0 ? Object.fromEntries(rest) : null);
}
