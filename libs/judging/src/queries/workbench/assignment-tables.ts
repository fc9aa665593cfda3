import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { IncomingFile, OpenFile } from '#file';
import { type Actor, found, type Locale, permit } from '#kernel';
import { Press } from '#platform/press';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { inLocale, KIND_WORDS } from '../../domain/judge-columns.js';
import { may } from '../../domain/policy.js';
import { csvOf } from '../../domain/workbench/csv.js';
import { HEADS } from '../../domain/workbench/draft-words.js';
import { bytesOf } from '../import/import-plan.js';
import { RoundCards } from '../round-cards.js';
import { MOST_CHANGES } from './change-plan.js';
import type { TableCellsView } from './change.view.js';
import { Workbench } from './workbench.js';
import type { WorkbenchView } from './workbench.view.js';

/** Which assignment is taken away, in what form. */
export interface TableOrder {
  of: 'today' | 'draft';
  format: 'xlsx' | 'csv';
  locale: Locale;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const WIDTHS = [16, 40, 14, 28, 14, 32, 10];
const EMAILS = `SELECT j.id, coalesce(person.email, invitation.email, '') AS email FROM judging.panel_seat s
  JOIN judging.judge j ON j.id = s.judge_id LEFT JOIN identity.person ON person.id = j.person_id
  LEFT JOIN identity.invitation ON invitation.id = j.invitation_id WHERE s.round_id = $1`;

/** A round's assignment as a table, which can be filled in with changes and brought back. */
@Injectable()
export class AssignmentTables {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly workbench: Workbench,
    private readonly press: Press,
  ) {}

  /** The texts of a file's first sheet. */
  async cells(actor: Actor, roundId: string, file: IncomingFile): Promise<TableCellsView> {
    const { round } = await this.cards.one(this.unit.read, actor, roundId);
    permit(may.draftAssignment(actor, round.editionId));
    const bounds = { rows: MOST_CHANGES + 1, columns: 12 };
    return { cells: await this.press.readTable(found(actor.personId), await bytesOf(file), bounds) };
  }

  async file(actor: Actor, roundId: string, { of, format, locale }: TableOrder): Promise<OpenFile> {
    const { round } = await this.cards.one(this.unit.read, actor, roundId);
    permit(may.readProgress(actor, round.editionId));
    const table = await this.rows(actor, round, of, locale);
    const name = `${round.code}-${locale === 'en' ? 'assignment' : '评审分配'}.${format}`;
    const plan = { name: locale === 'en' ? 'Assignment' : '评审分配', rows: table, widths: WIDTHS };
    const person = found(actor.personId);
    const bytes = format === 'csv' ? Buffer.from(csvOf(table)) : await this.press.writeTable(person, plan);
    return { stream: Readable.from([bytes]), name, mediaType: TYPES[format], size: bytes.length };
  }

  private async rows(actor: Actor, round: { id: string; editionId: string }, of: TableOrder['of'], locale: Locale) {
    const bench = await this.workbench.of(actor, round.id);
    const known = may.seeAddresses(actor, round.editionId);
    const mails = known ? await rows<{ id: string; email: string }>(this.unit.read, EMAILS, [round.id]) : [];
    const lines = linesOf(bench, of, new Map(mails.map((one) => [one.id, one.email])), locale);
    return [Object.values(HEADS).map((words) => inLocale(words, locale)), ...lines];
  }
}

/** A line for every pair of entry and judge, its change still to be written. */
function linesOf(
  { judges, entries }: WorkbenchView,
  of: TableOrder['of'],
  email: ReadonlyMap<string, string>,
  locale: Locale,
): string[][] {
  return entries.flatMap(({ number, title, before, after }) =>
    (of === 'draft' ? after : before).flatMap((place) => {
      const judge = judges[place];
      if (!judge) return [];
      const { judgeId, name, kind, organisationName } = judge;
      const who = [name, email.get(judgeId) ?? '', inLocale(KIND_WORDS[kind], locale), organisationName];
      return [[number, title, ...who, '']];
    }),
  );
}
