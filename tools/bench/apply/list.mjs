import { cloneEntry } from '../stage/clone.mjs';
import { atMost, median } from '../stage/figure.mjs';
import { ask, connections } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, RUNS] = [5000, 15];

/** One statement that answers the same: the page of the filtered and sorted list, and how many there are. */
const PLAIN = `SELECT e.id, ed.number_prefix || to_char(e.number, 'FM0000') AS number, e.state, x.title, x.track,
    x.division, o.name AS organisation, p.name AS lead, e.eligibility, e.submitted_at, count(*) OVER () AS total
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  JOIN entry.revision x ON x.entry_id = e.id AND x.no = e.revision_no
  LEFT JOIN identity.organisation o ON o.id = x.organisation_id
  WHERE e.edition_id = $1 AND e.state = 'submitted' AND x.division = $2
    AND (x.title ILIKE $3 OR o.name ILIKE $3)
  ORDER BY e.number LIMIT 50`;

/** The secretariat's list of 5,000 entries, filtered, searched and sorted, against one plain statement. */
export const figures = () => onStage(list);

async function* list(stage) {
  await stage.team.client.post(`/entries/${stage.team.entryId}/submission`, { consents: stage.consents });
  await cloneEntry(stage.client, stage.team.entryId, ENTRIES);
  await stage.client.query('ANALYZE');
  const [portal, plain] = [asksPortal(stage), asksPlainly(stage)];
  const times = { value: [], baseline: [] };
  for (let at = 0; at < RUNS; at += 1) {
    const [mine, theirs] = [await portal(), await plain()];
    if (mine.total !== theirs.total || mine.total <= ENTRIES)
      throw new Error(`${mine.total} or ${theirs.total} entries?`);
    times.value.push(mine.milliseconds);
    times.baseline.push(theirs.milliseconds);
  }
  const [value, baseline] = [median(times.value), median(times.baseline)];
  yield atMost('list of 5,000 entries, filtered and sorted', 'ms', { value, baseline, target: 2 });
}

const wordOf = ({ team }) => team.title.slice(0, 2);

function asksPortal({ base, secretariat, team, editionId }) {
  const { name, value } = secretariat.cookie;
  const query = new URLSearchParams({
    state: 'submitted',
    division: team.division,
    pageSize: '50',
    q: wordOf({ team }),
  });
  const asked = { path: `/editions/${editionId}/entries?${query}`, headers: { cookie: `${name}=${value}` } };
  const agent = connections(1);
  return async () => {
    const { body, milliseconds } = await ask(agent, `${base}/api`, asked);
    return { total: JSON.parse(body).total, milliseconds };
  };
}

function asksPlainly({ client, team, editionId }) {
  return async () => {
    const began = performance.now();
    const { rows } = await client.query(PLAIN, [editionId, team.division, `%${wordOf({ team })}%`]);
    return { total: Number(rows[0].total), milliseconds: performance.now() - began };
  };
}
