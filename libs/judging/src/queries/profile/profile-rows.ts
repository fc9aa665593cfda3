/** Every duty of an opened round, with whose it is and how it went. */
const WORK = `SELECT j.profile_id, j.edition_id, r.id AS round_id, a.state, a.absence, s.state AS sheet, s.submitted_at < m.ends_at AS timely
  FROM judging.judge j
  JOIN judging.assignment a ON a.judge_id = j.id
  JOIN judging.round r ON r.id = a.round_id AND r.state IN ('open', 'closed', 'advanced')
  JOIN competition.edition e ON e.id = r.edition_id
  JOIN LATERAL (SELECT rule->>'milestone' AS milestone FROM jsonb_array_elements(e.plan->'rounds') AS rule
    WHERE rule->>'code' = r.code) planned ON true
  LEFT JOIN competition.milestone m ON m.edition_id = e.id AND m.code = planned.milestone
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id`;

/** Figures of a set of duties named `work`. */
const FIGURES = `count(*) FILTER (WHERE work.state = 'active')::int AS duties,
  count(*) FILTER (WHERE work.sheet = 'submitted')::int AS given,
  count(*) FILTER (WHERE work.sheet = 'submitted' AND work.timely)::int AS "onTime",
  count(*) FILTER (WHERE work.state IN ('recused', 'replaced') AND work.absence IS NULL)::int AS recused`;

/** A profile as a card; $1 is the edition it is looked at from. */
export const PROFILE_CARD = `SELECT p.id, coalesce(person.name, p.name) AS name, coalesce(person.email, p.email) AS email, p.title,
    p.kind, jsonb_build_object('id', o.id, 'name', o.name, 'uscc', o.uscc) AS organisation, p.expertise, p.languages, p.capacity,
    p.away, p.version, (SELECT j.state FROM judging.judge j WHERE j.profile_id = p.id AND j.edition_id = $1) AS state,
    (SELECT jsonb_build_object('editions', pool.editions, 'declined', pool.declined, 'duties', done.duties, 'given', done.given,
      'onTime', done."onTime", 'recused', done.recused)
      FROM (SELECT count(*)::int AS editions, count(*) FILTER (WHERE j.state = 'declined')::int AS declined
        FROM judging.judge j WHERE j.profile_id = p.id) pool,
      (SELECT ${FIGURES} FROM (${WORK} WHERE j.profile_id = p.id) work) done) AS record
  FROM judging.profile p
  LEFT JOIN identity.person ON person.id = p.person_id
  JOIN identity.organisation o ON o.id = p.organisation_id`;

/** What the profile $1 did, edition by edition and round by round. */
export const PROFILE_HISTORY = `WITH work AS (${WORK} WHERE j.profile_id = $1)
  SELECT e.id AS "editionId", e.plan->'name' AS name, j.state, j.added_at AS "addedAt", coalesce((
      SELECT jsonb_agg(jsonb_build_object('code', r.code, 'name', (SELECT rule->'name' FROM jsonb_array_elements(e.plan->'rounds') AS rule
          WHERE rule->>'code' = r.code), 'state', r.state, 'duties', done.duties, 'given', done.given,
          'onTime', done."onTime", 'recused', done.recused) ORDER BY r.ordinal)
      FROM (SELECT work.round_id, ${FIGURES} FROM work WHERE work.edition_id = e.id GROUP BY work.round_id) done
      JOIN judging.round r ON r.id = done.round_id), '[]') AS rounds
  FROM judging.judge j JOIN competition.edition e ON e.id = j.edition_id
  WHERE j.profile_id = $1 ORDER BY j.added_at DESC, e.id`;
