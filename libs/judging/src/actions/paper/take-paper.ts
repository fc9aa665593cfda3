import { Injectable } from '@nestjs/common';
import { type Actor, found, permit, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { paperNumber, type ReadSheet, rubricHash } from '../../domain/paper/paper.js';
import { may } from '../../domain/policy.js';
import { owesSheets } from '../../queries/owing.js';
import { PaperPage } from '../../queries/paper/paper-page.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { LockDuty, type OpenDuty } from '../lock-duty.js';

/** What one person read off a paper sheet. */
export interface Reading extends ReadSheet {
  place: number;
  personId: string;
}

/** A paper sheet nobody else can move until the transaction ends, with the duty it is for. */
export interface PaperAtHand {
  paper: PaperSheetEntity;
  /** as printed on it */
  number: string;
  editionId: string;
  /** null: its judge may not work on the entry any more */
  open: OpenDuty | null;
  readings: Reading[];
  /** who asks */
  by: string;
}

/** A paper sheet of a duty that is open. */
export type OpenPaper = PaperAtHand & { open: OpenDuty };

type PaperPermission = 'transcribePaper' | 'decidePaper' | 'choosePaper' | 'withdrawPaper';

const PLACE = `SELECT p.assignment_id AS "assignmentId", r.edition_id AS "editionId", r.code, j.person_id AS "judgePersonId",
    a.entry_id AS "entryId", r.state = 'open' AND ${owesSheets('r.id', '$2')} AS owing
  FROM judging.paper_sheet p JOIN judging.assignment a ON a.id = p.assignment_id
  JOIN judging.round r ON r.id = a.round_id JOIN judging.judge j ON j.id = a.judge_id WHERE p.id = $1`;
const READINGS = `SELECT t.place, t.person_id AS "personId", t.comment, t.suggestion,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', m ->> 0, 'hundredths', (m ->> 1)::int)), '[]')
      FROM jsonb_array_elements(t.marks) AS m) AS marks
  FROM judging.transcript t WHERE t.paper_id = $1 ORDER BY t.place`;

interface Place {
  assignmentId: string;
  entryId: string;
  editionId: string;
  code: string;
  judgePersonId: string | null;
  owing: boolean;
}

/** The first step of everything that is done with a paper sheet. */
@Injectable()
export class TakePaper {
  constructor(
    private readonly duties: LockDuty,
    private readonly pages: PaperPage,
  ) {}

  /**
   * Locks round (shared), duty and paper. Whose sheet it is, who must keep away, or who has sheets of their own to hand in
   * in the round (`own-sheets-owed`, 409) may do none of this.
   */
  async within(tx: Tx, actor: Actor, id: string, permission: PaperPermission): Promise<PaperAtHand> {
    const place = found(await row<Place>(tx, PLACE, [id, actor.personId]));
    found(may.knowRounds(actor, place.editionId) || null);
    permit(may[permission](actor, place.editionId));
    const by = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    if (place.judgePersonId === by) refuse('not-allowed', 'paper-own-sheet');
    await refuseKeptAway(tx, by, [place.entryId]);
    if (place.owing) refuse('conflict', 'own-sheets-owed');
    const open = await this.duties.onPaper(tx, place.assignmentId);
    const lock = { mode: 'pessimistic_write' } as const;
    const paper = found(await tx.findOne(PaperSheetEntity, { where: { id }, lock }));
    const readings = await rows<Reading>(tx, READINGS, [id]);
    const { editionId, code } = place;
    return { paper, number: paperNumber(code, paper.no), editionId, open, readings, by };
  }

  /** The sheet as the actor sees it. */
  view(reader: Reader, actor: Actor, id: string): Promise<PaperView> {
    return this.pages.within(reader, actor, id);
  }
}

/** Refuses a sheet whose judge has left the entry (`paper-duty-gone`), shows other criteria (`paper-outdated`), or whose result is out. */
export function assertUsable(at: PaperAtHand): OpenPaper {
  const { open, paper, number } = at;
  if (open === null) return refuse('conflict', 'paper-duty-gone', { number });
  if (open.duty.released) refuse('conflict', 'result-released');
  if (rubricHash(open.criteria) !== paper.rubricHash) refuse('conflict', 'paper-outdated', { number });
  return { ...at, open };
}
