import type { Edition, Editions, Forms } from '#competition';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';

/** The edition of an entry, with the version of the form that the entry answers in its plan. */
export async function editionOf(
  reader: Reader,
  { editionId, formVersion }: Pick<Entry, 'editionId' | 'formVersion'>,
  editions: Editions,
  forms: Forms,
): Promise<Edition> {
  const edition = await editions.byId(reader, editionId);
  if (edition.plan.form.version === formVersion) return edition;
  const form = await forms.answered(reader, editionId, formVersion);
  return { ...edition, plan: { ...edition.plan, form } };
}
