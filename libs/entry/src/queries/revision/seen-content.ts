import type { Forms } from '#competition';
import type { Actor } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { fieldsOf } from '../../domain/completeness.js';
import { withoutContacts } from '../../domain/contact.js';
import { may } from '../../domain/policy.js';
import type { RevisionContent } from '../../domain/revision.js';

type Subject = Parameters<typeof may.seeContacts>[1];

/** What a revision froze, as this reader may see it: by its own form, without telephone numbers and addresses for some. */
export async function seenContent(
  reader: Reader,
  forms: Forms,
  actor: Actor,
  { entry, content }: { entry: Subject; content: RevisionContent },
): Promise<RevisionContent> {
  if (may.seeContacts(actor, entry)) return content;
  const form = await forms.answered(reader, entry.editionId, content.formVersion);
  return { ...content, answers: withoutContacts(fieldsOf({ form }), content.answers) };
}
