import type { Edition, Editions, FormPlan, Forms } from '#competition';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';

/** An edition with the form that an entry answers in its plan, beside the one in force. */
export type AskedEdition = Edition & { inForce: FormPlan };

/** The edition of an entry, with the version of the form that the entry answers in its plan. */
export async function editionOf(
  reader: Reader,
  { editionId, formVersion }: Pick<Entry, 'editionId' | 'formVersion'>,
  editions: Editions,
  forms: Forms,
): Promise<AskedEdition> {
  const edition = await editions.byId(reader, editionId);
  const { form: inForce } = edition.plan;
  if (inForce.version === formVersion) return { ...edition, inForce };
  const form = await forms.answered(reader, editionId, formVersion);
  return { ...edition, inForce, plan: { ...edition.plan, form } };
}
