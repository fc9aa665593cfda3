import type { Readable } from 'node:stream';
import type { IncomingFile } from '#file';
import { refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import {
  changedColumns,
  type KnownJudge,
  readJudgeTable,
  type TableJudge,
  type TableRow,
} from '../../domain/judge-table.js';
import type { ImportPreviewView, ImportRowView } from './import.view.js';

/** Most rows of judges in a table, and most bytes of its file. */
export const MOST_ROWS = 500;
const MOST_BYTES = 2 * 1024 * 1024;

/** What is known of somebody whom a row names. */
export type KnownProfile = KnownJudge & {
  id: string;
  email: string;
  organisationId: string;
  version: number;
  hasAccount: boolean;
};

/** A row with what it would do. */
export interface PlannedRow {
  judge: TableJudge;
  known: KnownProfile | null;
  changed: string[];
}

const KNOWN = `SELECT p.id, coalesce(person.email, p.email) AS email, coalesce(person.name, p.name) AS name, p.kind, p.title,
    p.expertise, p.languages, p.capacity, p.version, p.organisation_id AS "organisationId", person.id IS NOT NULL AS "hasAccount",
    jsonb_build_object('name', o.name, 'uscc', o.uscc, 'kind', o.kind, 'region', o.region) AS organisation
  FROM judging.profile p LEFT JOIN identity.person ON person.id = p.person_id
  JOIN identity.organisation o ON o.id = p.organisation_id
  WHERE coalesce(person.email, p.email) = ANY ($1) ORDER BY p.id`;

/** What a table would do to the pool as it stands. */
export async function planImport(
  reader: Reader,
  cells: readonly (readonly string[])[],
): Promise<{ planned: PlannedRow[]; preview: ImportPreviewView }> {
  if (cells.length > MOST_ROWS + 1) refuse('invalid', 'table-too-long', { max: MOST_ROWS });
  const { missing, rows: lines } = readJudgeTable(cells);
  const known = await rows<KnownProfile>(reader, KNOWN, [lines.map((line) => line.email)]);
  const byEmail = new Map(known.map((one) => [one.email, one]));
  const planned = lines.flatMap(({ judge }): PlannedRow[] => {
    if (!judge) return [];
    const one = byEmail.get(judge.email) ?? null;
    return [{ judge, known: one, changed: one ? changedColumns(judge, one) : [] }];
  });
  const shown = lines.map((line) => rowView(line, planned));
  const digest = sha256(JSON.stringify([missing, shown, planned]));
  return { planned, preview: { digest, missing, rows: shown } };
}

function rowView({ row, name, email, faults, judge }: TableRow, planned: readonly PlannedRow[]): ImportRowView {
  const plan = planned.find((one) => one.judge === judge);
  const state = !plan ? 'faulty' : !plan.known ? 'new' : plan.changed.length > 0 ? 'changed' : 'same';
  return { row, name, email, state, changed: plan?.changed ?? [], faults };
}

/** The bytes of a file that is small enough to be a table of people. */
export async function bytesOf({ stream }: IncomingFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  // What is left unread is drained after the answer, so the stream must live on.
  for await (const part of (stream as Readable).iterator({ destroyOnReturn: false })) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) refuse('too-large', 'table-unreadable');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
