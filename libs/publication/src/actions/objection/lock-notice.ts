import { type Edition, Editions, refuseUnlessPublished } from '#competition';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { refuseUnlessRunning } from '../../domain/objection/objecting.js';

/** A notice people can object to now. */
export interface RunningNotice {
  readonly id: string;
  readonly editionId: string;
  readonly edition: Edition;
}

const NOTICE = `SELECT n.id, n.edition_id AS "editionId", n.starts_at AS "startsAt", n.closes_at AS "closesAt",
    EXISTS (SELECT FROM publication.notice l WHERE l.supersedes = n.id AND l.called_off_at IS NULL AND l.starts_at <= $2) AS superseded
  FROM publication.notice n WHERE n.id = $1 AND n.called_off_at IS NULL AND n.kind <> 'withdraws'`;

/** The notice, while it runs; refused otherwise. */
export async function runningNotice(
  reader: Reader | Tx,
  editions: Editions,
  id: string,
  at: Date,
): Promise<RunningNotice> {
  type Row = { id: string; editionId: string; startsAt: Date; closesAt: Date; superseded: boolean };
  const notice = found(await row<Row>(reader, NOTICE, [id, at]));
  refuseUnlessRunning(notice, at);
  const edition = await editions.byId(reader, notice.editionId);
  refuseUnlessPublished(edition);
  return { id, editionId: notice.editionId, edition };
}
