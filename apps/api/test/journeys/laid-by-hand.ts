import { newId } from '#platform/chance';

/** A duty, and a score sheet printed for it, laid by hand for routes about one. */
export const JUDGES = `WITH duty AS (INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
    SELECT $1, $2, $3, id, 'active', 1, clock_timestamp() FROM judging.judge LIMIT 1 RETURNING id),
  print AS (INSERT INTO judging.paper_print (id, round_id, order_by, language, printed_by, printed_at)
    VALUES ($4, $2, 'judge', 'zh-CN', $6, clock_timestamp()) RETURNING id)
  INSERT INTO judging.paper_sheet (id, print_id, round_id, no, assignment_id, rubric_hash, state)
  SELECT $5, print.id, $2, 1, duty.id, 'x', 'printed' FROM duty CROSS JOIN print`;
export const TAKES_PART = `INSERT INTO judging.participation (round_id, entry_id, list_key, state) VALUES ($1, $2, 'A', 'entered')`;
export const PRIZE = `INSERT INTO award.prize (id, edition_id, award_code, entry_id, reason, state, proposed_by, proposed_at)
  VALUES ($1, $2, 'FIRST', $3, 'rank', 'proposed', $4, clock_timestamp())`;

/** A schedule and a draw laid by hand, for routes about one. */
export const DRAW = `WITH plan AS (INSERT INTO stage.schedule (round_id, edition_id, draft, version, published_no, changed_at)
    VALUES ($2, $3, '{"order": "drawn", "sessions": []}', 1, 0, clock_timestamp()) RETURNING round_id)
  INSERT INTO stage.draw (id, round_id, edition_id, state, mode, event, lines, list_hash, frozen_at)
  SELECT $1, round_id, $3, 'frozen', 'event', 'x', '[]', 'x', clock_timestamp() FROM plan`;

/** A sitting with one turn, a screen and a released result. */
export const SITTING = `WITH sitting AS (
    INSERT INTO stage.session (id, round_id, edition_id, kind, room, venue, starts_at, ends_at, pitch_minutes,
      question_minutes, changeover_minutes)
    VALUES ($1, $2, $3, 'judging', 1, 'x', clock_timestamp(), clock_timestamp() + interval '1 hour', 8, 5, 2) RETURNING id),
  turn AS (INSERT INTO stage.slot (id, session_id, entry_id, position, block, fixed, starts_at, state)
    SELECT $4, id, $5, 1, 1, false, clock_timestamp(), 'waiting' FROM sitting),
  released AS (INSERT INTO judging.release (id, round_id, released_at) VALUES ($7, $2, clock_timestamp()))
  INSERT INTO stage.screen (id, session_id, kind, name, key_hash, made_at)
  SELECT $6, id, 'hall', 'x', 'x', clock_timestamp() FROM sitting`;

/** A vote of the panel that is open: its id, edition, entry, and who opened it. */
export const BALLOT = `INSERT INTO award.ballot (id, edition_id, award_code, state, rule, candidates, electors, recused, opened_by, opened_at)
  VALUES ($1, $2, 'BEST_ORIGINALITY', 'open', '{}', jsonb_build_array(jsonb_build_object('id', $3::text, 'entryId', $3::text)),
    '{}', '{}', $4, clock_timestamp())`;

/** A certificate ($1) of a bulk issue ($2) that runs in an edition ($3), begun by somebody ($4). */
export const CERTIFICATE = `WITH released AS (INSERT INTO publication.release
    SELECT (jsonb_populate_record(NULL::publication.release, jsonb_build_object('id', $2::uuid, 'edition_id', $3::uuid,
      'no', 77, 'body', '{}'::jsonb, 'hash', 'x', 'note', 'x', 'published_at', now(), 'published_by', $4::uuid,
      'prepared_at', now(), 'prepared_by', $4::uuid, 'version', 1))).* RETURNING id),
  key AS (INSERT INTO publication.certificate_key (id, public_key, since) VALUES ('x', 'x', now()) RETURNING id),
  issue AS (INSERT INTO publication.certificate_issue (id, edition_id, release_id, state, date, honours, total, started_at, started_by)
    SELECT id, $3, id, 'running', '2024-08-12', '[]', 1, clock_timestamp(), $4 FROM released RETURNING id)
  INSERT INTO publication.certificate (id, edition_id, issue_id, place, claim, award, serial, number, lookup, statement, hash,
    signature, key_id, state, issued_at, issued_by)
  SELECT $1, $3, issue.id, 0, 'x', 'X', 1, 'X', 'x', '{}', 'x', 'x', key.id, 'valid', clock_timestamp(), $4 FROM issue, key`;

/** Ids for what is laid by hand. */
export const laidIds = () => ({
  ...{ ballots: newId(), assignments: newId(), prizes: newId(), draws: newId(), sittings: newId() },
  ...{ certificates: newId(), 'certificate-issues': newId(), 'paper-prints': newId(), 'paper-sheets': newId() },
  ...{ 'result-sets': newId(), notices: newId(), turns: newId(), screens: newId(), releases: newId() },
  ...{ objections: newId(), hearings: newId() },
});
