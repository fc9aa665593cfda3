import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Recounted } from '../../domain/closing/recount.js';
import type { ResultRule } from '../../domain/rules.js';

/** Steps that only compare one entry with itself; the ladder is climbed up to the first that is not among them. */
const BEYOND = 'copeland';

/**
 * Sheets are added up from their marks, never from a stored total. A key of the ladder is its fraction times 10^60,
 * rounded down: fractions with denominators below 10^29 keep their order and their equality, and nothing is rounded
 * that a rule compares. First places are shares of a common multiple. An absent key is less than every other. Votes count
 * only where everybody whom they would tell apart has some.
 */
const RECOUNT = `WITH RECURSIVE marked AS MATERIALIZED (
    SELECT p.entry_id, a.judge_id, m.criterion, m.hundredths
    FROM judging.participation p
    JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.state = 'active'
    JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
    JOIN judging.mark m ON m.sheet_id = s.id
    WHERE p.round_id = $1 AND p.state <> 'left'
  ), sheet AS (
    SELECT entry_id, judge_id, sum(hundredths)::numeric AS total FROM marked GROUP BY entry_id, judge_id
  ), mean AS (
    SELECT entry_id, 'criterion:' || criterion AS step, div(sum(hundredths) * 10::numeric ^ 60, count(*)) AS key
    FROM marked WHERE 'criterion:' || criterion = ANY($5::text[]) GROUP BY entry_id, criterion
  ), placed AS (
    SELECT sheet.*, count(*) OVER entry AS n,
      row_number() OVER (PARTITION BY entry_id ORDER BY total, judge_id) AS place,
      rank() OVER (PARTITION BY judge_id ORDER BY total DESC) AS of_judge
    FROM sheet WINDOW entry AS (PARTITION BY entry_id)
  ), first AS (
    SELECT judge_id, count(*) AS shared FROM placed WHERE of_judge = 1 GROUP BY judge_id
  ), divisor AS (
    SELECT shared, row_number() OVER (ORDER BY shared) AS at FROM first GROUP BY shared
  ), common AS (
    SELECT 0::bigint AS at, 1::numeric AS multiple
    UNION ALL SELECT d.at, lcm(c.multiple, d.shared::numeric) FROM common c JOIN divisor d ON d.at = c.at + 1
  ), counted AS (
    SELECT entry_id, max(n) AS n, sum(total) AS whole,
      sum(total) FILTER (WHERE n < $3 OR place > $2 AND place <= n - $2) AS kept,
      count(*) FILTER (WHERE n < $3 OR place > $2 AND place <= n - $2) AS over,
      sum(CASE WHEN of_judge = 1 THEN div((SELECT max(multiple) FROM common), shared) ELSE 0 END) AS firsts
    FROM placed LEFT JOIN first USING (judge_id) GROUP BY entry_id
  ), result AS (
    SELECT p.entry_id, p.list_key, coalesce(c.n, 0) AS n, c.whole, c.firsts,
      CASE WHEN c.n >= $4 THEN c.kept END AS kept, c.over, v.votes
    FROM judging.participation p
    LEFT JOIN counted c ON c.entry_id = p.entry_id
    LEFT JOIN judging.vote v ON v.round_id = p.round_id AND v.entry_id = p.entry_id
    WHERE p.round_id = $1 AND p.state <> 'left'
  ), key AS (
    SELECT r.entry_id, array_agg(coalesce(CASE split_part(step.name, ':', 1)
        WHEN 'total' THEN CASE WHEN $6 THEN div(2 * r.kept * 10::numeric ^ $7 + 100 * r.over, 200 * r.over)
          ELSE div(r.kept * 10::numeric ^ 60, r.over) END
        WHEN 'untrimmed' THEN div(r.whole * 10::numeric ^ 60, r.n)
        WHEN 'firsts' THEN r.firsts
        WHEN 'vote' THEN r.votes
        WHEN 'criterion' THEN mean.key
        WHEN 'round' THEN (SELECT div(split_part(e.exact, '/', 1)::numeric * 10::numeric ^ 60,
            coalesce(nullif(split_part(e.exact, '/', 2), '')::numeric, 1))
          FROM judging.standing e JOIN judging.round b ON b.id = e.round_id
          JOIN judging.round this ON this.id = $1 AND b.edition_id = this.edition_id AND b.ordinal < this.ordinal
          WHERE e.entry_id = r.entry_id AND b.code = substr(step.name, 7))
      END, -1) ORDER BY step.at) AS keys
    FROM result r CROSS JOIN unnest($5::text[]) WITH ORDINALITY AS step (name, at)
    LEFT JOIN mean ON mean.entry_id = r.entry_id AND mean.step = step.name
    WHERE r.kept IS NOT NULL GROUP BY r.entry_id
  ), ballot AS (
    SELECT entry_id, keys[:$9 - 1] || CASE WHEN bool_and(votes IS NOT NULL) OVER equals THEN keys[$9] ELSE -1 END
      || keys[$9 + 1:] AS keys
    FROM key JOIN result r USING (entry_id)
    WINDOW equals AS (PARTITION BY r.list_key, keys[:$9 - 1])
  )
  SELECT r.entry_id AS "entryId", r.list_key AS "listKey", r.n::int AS sheets,
    CASE WHEN r.kept IS NOT NULL THEN
      div(r.kept, gcd(r.kept, 100::numeric * r.over)) || CASE WHEN div(100::numeric * r.over, gcd(r.kept, 100::numeric * r.over)) = 1
        THEN '' ELSE '/' || div(100::numeric * r.over, gcd(r.kept, 100::numeric * r.over)) END
    END AS exact,
    CASE WHEN r.kept IS NOT NULL THEN rank() OVER best END::int AS from,
    CASE WHEN r.kept IS NOT NULL THEN rank() OVER best +
      CASE WHEN $8 THEN count(*) OVER (PARTITION BY r.list_key, r.kept IS NULL, key.keys) - 1 ELSE 0 END END::int AS to
  FROM result r LEFT JOIN ballot key USING (entry_id)
  WINDOW best AS (PARTITION BY r.list_key, r.kept IS NULL ORDER BY key.keys DESC)
  ORDER BY r.entry_id`;

/**
 * A round's results counted a second time, by the database alone: no line of it is shared with the count that ranks.
 * Of the tie ladder it climbs every step but `copeland` (and those after it), where it tells the places that remain.
 */
export function recountOf(reader: Reader, roundId: string, rule: ResultRule): Promise<Recounted[]> {
  const { trim, minimumSheets, tieLadder, rankBy, scale } = rule;
  const beyond = tieLadder.indexOf(BEYOND);
  const ladder = beyond < 0 ? tieLadder : tieLadder.slice(0, beyond);
  const vote = ladder.indexOf('vote');
  const fewest = Math.max(1, minimumSheets, trim?.refuseBelow ?? 1);
  const [drop, from] = [trim?.drop ?? 0, trim?.from ?? 1];
  const asked = [
    roundId,
    drop,
    from,
    fewest,
    ladder,
    rankBy === 'shown',
    scale,
    beyond >= 0,
    vote < 0 ? ladder.length + 1 : vote + 1,
  ];
  return rows<Recounted>(reader, RECOUNT, asked);
}
