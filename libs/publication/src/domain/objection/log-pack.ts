/** Who takes a step about an objection, by role; `system`: the portal itself. */
export type StepRole = 'objector' | 'team' | 'supervisor' | 'staff' | 'system';

const ROLE: Readonly<Record<string, StepRole>> = {
  'publication.objection-received': 'objector',
  'publication.objector-told': 'system',
  'publication.objector-unreached': 'system',
  'publication.objection-overdue': 'system',
  'publication.hearing-answered': 'team',
  'publication.log-pack-taken': 'staff',
};

/** Whose step a line of the journal was: what is not said otherwise, supervisors do. */
export function roleOf(kind: string): StepRole {
  return ROLE[kind] ?? 'supervisor';
}

/** The name of a file inside a pack: numbered, and nothing in it that means a folder. */
export function packedName(no: number, name: string): string {
  const plain = name.replace(/[\p{Cc}\\/:*?"<>|]/gu, '_');
  return `${String(no).padStart(2, '0')}-${plain}`;
}
