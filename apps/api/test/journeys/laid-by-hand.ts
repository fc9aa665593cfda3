/** Rows laid by hand, for routes about one. */
export const JUDGES = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  SELECT $1, $2, $3, id, 'active', 1, clock_timestamp() FROM judging.judge LIMIT 1`;
export const TAKES_PART = `INSERT INTO judging.participation (round_id, entry_id, list_key, state) VALUES ($1, $2, 'A', 'entered')`;
export const PRIZE = `INSERT INTO award.prize (id, edition_id, award_code, entry_id, reason, state, proposed_by, proposed_at)
  VALUES ($1, $2, 'FIRST', $3, 'rank', 'proposed', $4, clock_timestamp())`;

/** A schedule and a draw laid by hand, for routes about one. */
export const DRAW = `WITH plan AS (INSERT INTO stage.schedule (round_id, edition_id, draft, version, published_no, changed_at)
    VALUES ($2, $3, '{"order": "drawn", "sessions": []}', 1, 0, clock_timestamp()) RETURNING round_id)
  INSERT INTO stage.draw (id, round_id, edition_id, state, mode, event, lines, list_hash, frozen_at)
  SELECT $1, round_id, $3, 'frozen', 'event', 'x', '[]', 'x', clock_timestamp() FROM plan`;
