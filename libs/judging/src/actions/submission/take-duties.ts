import { Injectable } from '@nestjs/common';
import { type EditionRow, editionRow, Editions } from '#competition';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { RoundState } from '../../domain/round.js';
import type { SheetState } from '../../domain/sheet.js';
import { planOf, rubricOf } from '../../queries/round-plan.js';
import { othersOf } from '../../queries/sheets.js';
import { unreadyIn } from '../../queries/undertaking/readiness.js';
import type { SheetRevisionEntity } from '../../tables/sheet-revision.entity.js';
import { DUTY_COLUMNS, DUTY_ROWS, type Duty, type OpenDuty, WORKABLE } from '../lock-duty.js';

/** What is there of a sheet already. */
export interface SheetAtHand {
  state: SheetState;
  version: number;
  notes: string;
  /** as it was handed in last */
  last:
    | (Pick<SheetRevisionEntity, 'marks' | 'total' | 'comment' | 'suggestion'> & {
        key: string | null;
        submittedAt: string;
      })
    | null;
}

/** A locked duty with all that a submit decides on. */
export interface TakenDuty extends Omit<OpenDuty, 'sheet'> {
  roundState: RoundState;
  sheet: SheetAtHand | null;
  /** totals of the judge's other submitted sheets in the round */
  others: number[];
  /** what the judge has to do before anything else */
  unready: string | null;
}

type Row = Duty & Pick<TakenDuty, 'roundState' | 'sheet' | 'others' | 'unready'> & { edition: EditionRow };

const taken = (patience: '' | 'SKIP LOCKED') => `SELECT ${DUTY_COLUMNS}, r.state AS "roundState",
    ${editionRow('j.edition_id')} AS edition, ${othersOf('a.id')} AS others,
    ${unreadyIn('j.edition_id', 'j.person_id', '= ANY($2::uuid[])')} AS unready,
    (SELECT jsonb_build_object('state', s.state, 'version', s.version, 'notes', s.notes, 'last', (
        SELECT jsonb_build_object('key', v.request_key, 'marks', v.marks, 'total', v.total, 'comment', v.comment,
          'suggestion', v.suggestion, 'submittedAt', v.submitted_at) FROM judging.sheet_revision v WHERE v.sheet_id = s.id ORDER BY v.no DESC LIMIT 1))
      FROM judging.sheet s WHERE s.assignment_id = a.id) AS sheet
  FROM judging.assignment a ${DUTY_ROWS}
  WHERE a.id = ANY($1::uuid[]) AND ${WORKABLE}
  FOR SHARE OF r ${patience} FOR NO KEY UPDATE OF a ${patience}`;
const ONE = taken('');
/** Several at once wait for nobody: whoever holds one of them would hold up all. */
const AT_LEISURE = taken('SKIP LOCKED');

/** Rounds (shared) and duties locked, with everything else that a submit asks for, in one statement. */
@Injectable()
export class TakeDuties {
  constructor(private readonly editions: Editions) {}

  /** By id; of several those that nobody else holds. */
  async within(
    tx: Tx,
    ids: readonly string[],
    sessionIds: readonly (string | null)[],
  ): Promise<ReadonlyMap<string, TakenDuty>> {
    const found = await rows<Row>(tx, ids.length > 1 ? AT_LEISURE : ONE, [ids, sessionIds]);
    const duties: [string, TakenDuty][] = [];
    for (const { edition: told, roundState, sheet, others, unready, ...duty } of found) {
      const edition = await this.editions.complete(tx, told);
      const plan = planOf(edition, duty.code);
      const criteria = rubricOf(plan, duty.division);
      duties.push([duty.id, { duty, edition, plan, criteria, roundState, sheet, others, unready }]);
    }
    return new Map(duties);
  }
}
