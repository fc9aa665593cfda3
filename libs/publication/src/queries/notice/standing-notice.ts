import type { Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { StandingLine } from '../../domain/notice/compose-notice.js';
import type { NoticeList } from '../../domain/notice/notice.js';

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
  readonly lines: readonly StandingLine[];
}

type Row = Omit<StandingNotice, 'lines'> & {
  lines: { entryId: string; awardCode: string | null; validFrom: string }[];
};

const LAST = `SELECT n.id, n.list, n.kind, n.round_id AS "roundId", r.code AS round, n.body->'number' AS number, n.starts_at AS "startsAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('entryId', l.entry_id, 'awardCode', l.award_code, 'validFrom', l.valid_from)
      ORDER BY l.place) FROM publication.notice_line l WHERE l.notice_id = n.id), '[]') AS lines
  FROM publication.notice n LEFT JOIN judging.round r ON r.id = n.round_id
  WHERE n.edition_id = $1 AND n.called_off_at IS NULL`;
const OF_LIST = `${LAST} AND CASE WHEN $2 = 'round' THEN r.code = $3 ELSE n.list = $2 AND $3::text IS NULL END ORDER BY n.no DESC LIMIT 1`;
const BY_ID = `${LAST} AND n.id = $2 AND NOT EXISTS (SELECT FROM publication.notice later
  WHERE later.supersedes = n.id AND later.called_off_at IS NULL)`;

/** The list's last notice, whatever it says. */
export async function lastOfList(reader: Reader, editionId: string, list: string, round: string | null) {
  return revived(await row<Row>(reader, OF_LIST, [editionId, list, round]));
}

/** A notice that no other has replaced or taken back. */
export async function standingNotice(reader: Reader, editionId: string, id: string) {
  return revived(await row<Row>(reader, BY_ID, [editionId, id]));
}

function revived(found: Row | undefined): StandingNotice | null {
  if (!found) return null;
  return { ...found, lines: found.lines.map((line) => ({ ...line, validFrom: new Date(line.validFrom) })) };
}
