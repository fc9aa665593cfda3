import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { paper, paperNumber, type PrintOrder, rubricHash } from '../../domain/paper/paper.js';
import type { PaperPrintView } from '../../queries/paper/paper.view.js';
import { type PrintableDuty, printableDuties } from '../../queries/paper/printable.js';
import { rubricOf } from '../../queries/round-plan.js';
import { PaperPrintEntity } from '../../tables/paper-print.entity.js';
import { type LockedRound, LockRound } from '../lock-round.js';

/** Whose sheets to print; none named: everybody's. */
export interface PrintRequest {
  judgeIds?: string[];
  entryIds?: string[];
  orderBy: PrintOrder;
  language: Locale;
}

/** A print, and the last number before it. */
type NewPrint = Pick<PaperPrintView, 'id' | 'count' | 'orderBy' | 'language' | 'printedAt'> & { no: number };

/** Sheets in one file: more would keep the press from everybody else. */
const MOST = 150;
const LAST = 'SELECT coalesce(max(no), 0)::int AS no FROM judging.paper_sheet WHERE round_id = $1';
const ADD = `INSERT INTO judging.paper_sheet (id, print_id, round_id, no, assignment_id, rubric_hash, state)
  SELECT id, $1, $2, $3 + place, assignment_id, hash, $4
  FROM unnest($5::uuid[], $6::uuid[], $7::text[]) WITH ORDINALITY AS sheet (id, assignment_id, hash, place)`;

/** Numbers new score sheets of a round for printing, each with its own number: no two papers are alike. */
@Injectable()
export class PrintPapers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, request: PrintRequest): Promise<PaperPrintView> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, request));
  }

  /** `print-empty` (422) where nobody has such a duty, `print-too-large` (422) above {@link MOST}. */
  async within(tx: Tx, actor: Actor, roundId: string, request: PrintRequest): Promise<PaperPrintView> {
    const locked = await this.rounds.within(tx, actor, roundId, {
      permission: 'printPapers',
      verb: 'print',
      about: [],
    });
    const duties = await printableDuties(tx, roundId, request);
    const count = duties.length;
    if (count === 0) refuse('invalid', 'print-empty');
    if (count > MOST) refuse('invalid', 'print-too-large', { count, max: MOST });
    const print = { id: newId(), roundId, orderBy: request.orderBy, language: request.language };
    const { no } = found(await row<{ no: number }>(tx, LAST, [roundId]));
    const [by, printedAt] = [actor.personId ?? refuse('sign-in-needed', 'sign-in-needed'), await now(tx)];
    await tx.insert(PaperPrintEntity, { ...print, printedBy: by, printedAt });
    await tx.query(ADD, [print.id, roundId, no, paper.initial, ...columnsOf(locked, duties)]);
    return this.note(tx, actor, locked, { ...print, no, count, printedAt });
  }

  private async note(tx: Tx, actor: Actor, { round }: LockedRound, print: NewPrint): Promise<PaperPrintView> {
    const { id, no, count, orderBy, language, printedAt } = print;
    const [from, to] = [paperNumber(round.code, no + 1), paperNumber(round.code, no + count)];
    const { editionId, id: subject } = round;
    const details = { print: id, from, to, count };
    await this.journal.record(tx, actor, 'judging.papers-printed', { editionId, subject, details });
    return { id, from, to, count, orderBy, language, printedAt };
  }
}

function columnsOf({ plan }: LockedRound, duties: readonly PrintableDuty[]): string[][] {
  const hashes = new Map(
    plan.rubrics.flatMap(({ divisions }) => divisions.map((one) => [one, rubricHash(rubricOf(plan, one))] as const)),
  );
  return [
    duties.map(() => newId()),
    duties.map(({ assignmentId }) => assignmentId),
    duties.map(({ division }) => hashes.get(division) ?? ''),
  ];
}
