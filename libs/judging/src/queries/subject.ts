import type { Subject } from '#recusal';

/** An entry as recusal looks at it: the organisation and the team behind it. */
export function subjectOf(entry: {
  id: string;
  organisationId: string;
  leadId: string;
  memberIds: readonly string[];
}): Subject {
  const personIds = [...new Set([entry.leadId, ...entry.memberIds])];
  return { subjectId: entry.id, organisationIds: [entry.organisationId], personIds };
}
