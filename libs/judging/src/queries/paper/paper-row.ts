import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import type { PaperState } from '../../domain/paper/paper.js';
import { may } from '../../domain/policy.js';
import type { RoundState } from '../../domain/round.js';
import type { Mark } from '../../domain/score.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import { owesSheets } from '../owing.js';
import { signaturesOf } from '../signing/signatures-of.js';
import type { PaperDecisionView, OfficialView, PaperView, ScanView } from './paper.view.js';

/** What one person read off a sheet, with the name. */
export interface NamedReading {
  place: number;
  personId: string;
  name: string;
  readAt: Date;
  marks: Mark[];
  comment: string;
  suggestion: string;
}

/** A printed sheet with everything its page shows. */
export interface PaperRow {
  id: string;
  no: number;
  state: PaperState;
  rubricHash: string;
  roundId: string;
  editionId: string;
  code: string;
  roundState: RoundState;
  entryId: string;
  division: string;
  judgeName: string;
  judgePersonId: string | null;
  /** whoever looks has sheets of their own to hand in in the round, which is open */
  owing: boolean;
  /** its judge may still work on the entry */
  workable: boolean;
  electronic: PaperView['electronic'];
  scan: ScanView | null;
  official: OfficialView | null;
  decision: PaperDecisionView | null;
  readings: NamedReading[];
}

const WORKABLE = `a.state = 'active' AND j.state = 'active' AND e.state <> 'left' AND NOT ${keptAway('j.person_id', 'a.entry_id')}`;
const ELECTRONIC = `(SELECT CASE WHEN s.state = 'submitted' THEN 'submitted' ELSE 'draft' END FROM judging.sheet s
    WHERE s.assignment_id = a.id AND s.state <> 'voided' AND p.state <> 'official'
      AND (s.state = 'submitted' OR s.comment <> '' OR EXISTS (SELECT FROM judging.mark m WHERE m.sheet_id = s.id)))`;
const READINGS = `coalesce((SELECT jsonb_agg(jsonb_build_object('place', t.place, 'personId', t.person_id, 'name', who.name,
      'readAt', t.written_at, 'comment', t.comment, 'suggestion', t.suggestion,
      'marks', (SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', m ->> 0, 'hundredths', (m ->> 1)::int)), '[]')
        FROM jsonb_array_elements(t.marks) AS m)) ORDER BY t.place)
    FROM judging.transcript t JOIN identity.person who ON who.id = t.person_id WHERE t.paper_id = p.id), '[]')`;
const PAPER = `SELECT p.id, p.no, p.state, p.rubric_hash AS "rubricHash", p.round_id AS "roundId", r.edition_id AS "editionId",
    r.code, r.state AS "roundState", a.entry_id AS "entryId", coalesce(v.division, en.division) AS division,
    ${JUDGE_NAME} AS "judgeName", j.person_id AS "judgePersonId", ${WORKABLE} AS workable,
    r.state = 'open' AND ${owesSheets('r.id', '$2')} AS owing,
    coalesce(${ELECTRONIC}, 'none') AS electronic, ${READINGS} AS readings,
    CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'name', u.name, 'size', u.size, 'mediaType', u.media_type,
      'state', u.state, 'matches', p.scan_matches) END AS scan,
    CASE WHEN o.no IS NOT NULL THEN jsonb_build_object('hash', o.hash, 'submittedAt', o.submitted_at,
      'signatures', ${signaturesOf('p.sheet_id', 'p.revision_no')}) END AS official,
    CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('by', d.name, 'at', p.decided_at, 'reason', p.reason) END AS decision
  FROM judging.paper_sheet p JOIN judging.round r ON r.id = p.round_id
  JOIN judging.assignment a ON a.id = p.assignment_id JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation e ON e.round_id = a.round_id AND e.entry_id = a.entry_id
  JOIN entry.entry en ON en.id = a.entry_id LEFT JOIN entry.revision v ON v.id = e.revision_id
  LEFT JOIN file.upload u ON u.id = p.scan_id
  LEFT JOIN judging.sheet_revision o ON o.sheet_id = p.sheet_id AND o.no = p.revision_no
  LEFT JOIN identity.person d ON d.id = p.decided_by
  WHERE p.id = $1`;

/** A printed sheet for whoever watches over its round. */
export async function readablePaper(reader: Reader, actor: Actor, id: string): Promise<PaperRow> {
  const paper = found(await row<PaperRow>(reader, PAPER, [id, actor.personId]));
  found(may.knowRounds(actor, paper.editionId) || null);
  permit(may.readPapers(actor, paper.editionId));
  return paper;
}
