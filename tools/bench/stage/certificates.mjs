import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { once } from './once.mjs';

const RELEASE = `INSERT INTO publication.release
  SELECT (jsonb_populate_record(NULL::publication.release, jsonb_build_object('id', $1::uuid, 'edition_id', $2::uuid,
    'no', 9000 + floor(random() * 900), 'body', '{"awards":[],"final":[]}'::jsonb, 'hash', 'bench', 'note', 'bench',
    'published_at', now(), 'published_by', $3::uuid, 'prepared_at', now(), 'prepared_by', $3::uuid, 'version', 1))).*`;
const ISSUE = `INSERT INTO publication.certificate_issue
    (id, edition_id, release_id, state, date, honours, total, started_at, started_by)
  VALUES ($1, $2, $3, 'running', '2024-08-12', $4, $5, clock_timestamp() - interval '2 minutes', $6)`;
const ORGANISER = 'SELECT id FROM identity.person ORDER BY created_at LIMIT 1';
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];

/** A bulk issue of invented certificates that waits to be worked on; the portal's own timer takes it up within a minute. */
export async function layIssue(databaseUrl, editionId, count) {
  const [person] = await once(databaseUrl, ORGANISER);
  const [releaseId, id] = [randomUUID(), randomUUID()];
  await once(databaseUrl, RELEASE, [releaseId, editionId, person.id]);
  const honours = JSON.stringify(Array.from({ length: count }, (_, at) => honour(at)));
  await once(databaseUrl, ISSUE, [id, editionId, releaseId, honours, count, person.id]);
  return id;
}

function honour(at) {
  const name = `${SURNAMES[at % SURNAMES.length]}${String.fromCodePoint(0x4e00 + ((at * 37) % 3000))}`;
  const project = {
    number: `BENCH-${at}`,
    title: `经导管二尖瓣修复装置及其输送系统 ${at}`,
    organisation: '通州第一医院',
  };
  const award = { code: 'FIRST', name: { 'zh-CN': '一等奖', en: 'First Prize' } };
  const person = { holder: name, place: 1, people: [], entryId: null, personId: null };
  return { kind: 'member', claim: `member bench ${at}`, award, project, ...person };
}

const STATE = `SELECT i.state, count(c.id)::int AS issued, count(c.printed_at)::int AS printed,
    extract(epoch FROM max(c.printed_at) - min(c.issued_at))::float8 AS seconds
  FROM publication.certificate_issue i LEFT JOIN publication.certificate c ON c.issue_id = i.id
  WHERE i.id = $1 GROUP BY i.id`;

/** How far an issue is; null while the database does not answer. */
export async function stateOf(databaseUrl, issueId) {
  const [state] = await once(databaseUrl, STATE, [issueId]).catch(() => []);
  return state ?? null;
}

/** Waits until an issue is as far as `enough` says. */
export async function reached(databaseUrl, issueId, enough, seconds = 300) {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const state = await stateOf(databaseUrl, issueId);
    if (state && enough(state)) return state;
    if (performance.now() > until) throw new Error(`the issue stands at ${JSON.stringify(state)}`);
    await wait(200);
  }
}
