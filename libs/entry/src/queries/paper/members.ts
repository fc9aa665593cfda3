import type { DraftContent } from '../../domain/revision.js';

/** A member as a paper names them. */
export interface PrintedMember {
  name: string;
  unit: string;
}

/** The members in the order the team gave them. */
export function membersOf({ answers }: DraftContent): PrintedMember[] {
  const rows: unknown[] = Array.isArray(answers.members) ? answers.members : [];
  return rows.map((row) => ({ name: textAt(row, 'name'), unit: textAt(row, 'unit') }));
}

function textAt(row: unknown, key: string): string {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[key] : null;
  return typeof value === 'string' ? value : '';
}
