import type { Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { StandingLine } from '../../domain/notice/compose-notice.js';
import type { NoticeBody, NoticeList } from '../../domain/notice/notice.js';

/** A list of a notice as it is asked for: that of the finalists is a round's. */
export const askedList = (list: NoticeList): 'admitted' | 'round' | 'awards' => (list === 'final' ? 'round' : list);

/** The last notice of a list that was not called off. */
export interface StandingNotice {
  readonly id: string;
  readonly list: NoticeList;
  readonly kind: 'first' | 'replaces' | 'withdraws';
  readonly roundId: string | null;
  /** Code of the round. */
  readonly round: string | null;
  readonly number: Localised;
  readonly startsAt: Date;
  readonly body: NoticeBody;
  readonly lines: readonly StandingLine[];
  /** An objection was decided since in a way that the public is to read of. */
  readonly owed: boolean;
}

type Row = Omit<StandingNotice, 'lines'> & {
  lines: { entryId: string; awardCode: string | null; holderId: string | null; validFrom: string }[];
};

const LAST = `SELECT n.id, n.list, n.kind, n.round_id AS "roundId", r.code AS round, n.body->'number' AS number, n.starts_at AS "startsAt",
    n.body, coalesce((SELECT jsonb_agg(jsonb_build_object('entryId', l.entry_id, 'awardCode', l.award_code,
      'holderId', l.holder_id, 'validFrom', l.valid_from) ORDER BY l.place)
      FROM publication.notice_line l WHERE l.notice_id = n.id), '[]') AS lines,
    EXISTS (SELECT FROM publication.objection o JOIN publication.notice told ON told.id = o.notice_id
      WHERE o.edition_id = n.edition_id AND told.list = n.list AND told.round_id IS NOT DISTINCT FROM n.round_id
        AND o.state IN ('corrected', 'upheld') AND o.decided_at > n.published_at) AS owed
  FROM publication.notice n LEFT JOIN judging.round r ON r.id = n.round_id
  WHERE n.edition_id = $1 AND n.called_off_at IS NULL`;
const OF_LIST = `${LAST} AND CASE WHEN $2 = 'round' THEN r.code = $3 ELSE n.list = $2 AND $3::text IS NULL END ORDER BY n.no DESC LIMIT 1`;
const BY_ID = `${LAST} AND n.id = $2`;
const NOT_LATER = `${BY_ID} AND NOT EXISTS (SELECT FROM publication.notice later
  WHERE later.supersedes = n.id AND later.called_off_at IS NULL)`;

/** The list's last notice, whatever it says. */
export async function lastOfList(reader: Reader, editionId: string, list: string, round: string | null) {
  return revived(await row<Row>(reader, OF_LIST, [editionId, list, round]));
}

/** A notice that no other has replaced or taken back. */
export async function standingNotice(reader: Reader, editionId: string, id: string) {
  return revived(await row<Row>(reader, NOT_LATER, [editionId, id]));
}

/** A notice as it was when another one was written to come after it. */
export async function noticeBefore(reader: Reader, editionId: string, id: string) {
  return revived(await row<Row>(reader, BY_ID, [editionId, id]));
}

function revived(found: Row | undefined): StandingNotice | null {
  if (!found) return null;
  // The body holds its lines in the order of their places.
  const shown = found.body.sections.flatMap((section) => section.lines);
  const lines = found.lines.map((line, at) => ({ ...line, validFrom: new Date(line.validFrom), shown: shown[at]! }));
  return { ...found, lines };
}
