import { newId } from '#platform/chance';
import type { Portal } from '#testing';
import type { Finished } from './given.js';

const CLOSED = `WITH notice AS (INSERT INTO publication.notice (id, edition_id, no, list, kind, body, hash, starts_at, closes_at, published_at, published_by)
    VALUES ($1, $2, 1, 'awards', 'first', '{}', 'spec', now() - interval '9 days', now() - interval '2 days', now(), $3)
    RETURNING id, edition_id, closes_at)
  INSERT INTO publication.notice_line (notice_id, place, entry_id, award_code, holder_id, changed, valid_from)
  SELECT n.id, row_number() OVER (), p.entry_id, p.award_code, p.holder_id, false, n.closes_at
  FROM notice n JOIN award.prize p ON p.edition_id = n.edition_id WHERE p.state = 'confirmed' AND p.entry_id IS NOT NULL`;

/** A notice of the awards that has closed. */
export const closedNotice = (portal: Portal, edition: Finished) =>
  portal.unit.run((tx) => tx.query(CLOSED, [newId(), edition.id, edition.organiser.personId]));
