import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { type Validity, validityOf } from '../../domain/notice/validity.js';

interface Row {
  id: string;
  startsAt: Date;
  closesAt: Date;
  lines: { key: string; validFrom: string }[];
  held: string[];
}

/** As `prizeKey` writes it. */
const keyOf = (of: string) => `concat(${of}.award_code, ' ', ${of}.entry_id, ' ', ${of}.holder_id)`;
/** The last notice of the awards that has begun, unless it took the list back. */
const STANDING = `SELECT n.id, n.starts_at AS "startsAt", n.closes_at AS "closesAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('key', ${keyOf('l')}, 'validFrom', l.valid_from) ORDER BY l.place)
      FROM publication.notice_line l WHERE l.notice_id = n.id), '[]') AS lines,
    ARRAY(SELECT ${keyOf('p')} FROM award.prize p WHERE p.edition_id = n.edition_id AND p.entry_id IS NOT NULL
        AND (p.state = 'suspended' OR p.state = 'confirmed' AND NOT EXISTS (SELECT FROM publication.notice_line l
          WHERE l.notice_id = n.id AND l.entry_id = p.entry_id AND l.award_code = p.award_code
            AND l.holder_id IS NOT DISTINCT FROM p.holder_id))
      UNION SELECT ${keyOf('t')} FROM publication.objection o
        JOIN publication.notice_line t ON t.notice_id = o.notice_id AND t.place = o.place
      WHERE o.edition_id = n.edition_id AND t.award_code IS NOT NULL
        AND (o.state IN ('received', 'accepted') OR o.state = 'upheld' AND o.decided_at > n.published_at)) AS held
  FROM publication.notice n
  WHERE n.edition_id = $1 AND n.list = 'awards' AND n.called_off_at IS NULL AND n.starts_at <= $2 AND n.kind <> 'withdraws'
    AND NOT EXISTS (SELECT FROM publication.notice later WHERE later.supersedes = n.id
      AND later.called_off_at IS NULL AND later.starts_at <= $2)
  ORDER BY n.no DESC LIMIT 1`;

/** Since when the awards are valid, for whoever publishes or certifies them; until then they are proposed ones. */
@Injectable()
export class AwardNotice {
  async of(reader: Reader | Tx, editionId: string): Promise<Validity> {
    const at = await now(reader);
    const found = await row<Row>(reader, STANDING, [editionId, at]);
    if (!found) return validityOf(null, at);
    const lines = found.lines.map(({ key, validFrom }) => ({ key, validFrom: new Date(validFrom) }));
    return validityOf({ ...found, lines }, at);
  }
}
