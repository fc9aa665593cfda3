import type { Subject } from '#recusal';

/** An entry as recusal looks at it: the organisation and the lead behind it. */
export function subjectOf(entry: { id: string; organisationId: string; leadId: string }): Subject {
  return { subjectId: entry.id, organisationIds: [entry.organisationId], personIds: [entry.leadId] };
}
