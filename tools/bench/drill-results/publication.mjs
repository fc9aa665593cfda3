import { setTimeout as wait } from 'node:timers/promises';
import { canonicalHash } from '#fairness';
import { readEditionBundle, recomputeEdition } from '#fairness/verify';
import { finalise, givePrizes, playRounds } from '../stage/finished.mjs';
import { once } from '../stage/once.mjs';
import { killPostgres } from '../stage/power-cut.mjs';
import { Publishing } from '../stage/publishing.mjs';
import { onStage } from '../stage/stage.mjs';
import { Watching } from '../stage/watching.mjs';

const [JUDGES, ENTRIES, AHEAD, PATIENCE] = [3, 60, 12_000, 180];
/** Milliseconds between the order to publish and the power cut, or just after its transaction. */
const CUTS = [5, 100, 400, 'seen', 'seen', 'seen'];
const RELEASES = `SELECT r.id, r.no, r.hash, r.told_at AS told,
    (SELECT jsonb_object_agg(f.name, convert_from(f.bytes, 'UTF8')) FROM publication.release_file f
      WHERE f.release_id = r.id AND f.media_type NOT LIKE 'image/%') AS files,
    (SELECT array_agg(m.dedupe_key) FROM notification.message m
      WHERE m.dedupe_key LIKE 'publication.release.' || r.id || '.%') AS letters,
    (SELECT array_agg(l.body::jsonb->>'bodyHash') FROM journal.ledger l WHERE l.edition_id = r.edition_id
      AND l.body::jsonb->>'kind' = 'publication.release-published' AND l.body::jsonb->>'subject' = r.id::text) AS sealed
  FROM publication.release r WHERE r.edition_id = $1 AND r.no IS NOT NULL ORDER BY r.no`;
const LEADS = `SELECT count(*)::int AS count FROM entry.entry WHERE edition_id = $1 AND state = 'admitted'`;

/** Releases while the process that publishes, then PostgreSQL, is killed around their instant; read all the while. */
export const figures = () => onStage(publication);

async function* publication(stage) {
  await playRounds(stage, { judges: JUDGES, entries: ENTRIES, skipped: ['PRELIMINARY', 'SEMIFINAL'] });
  await givePrizes(stage);
  await finalise(stage);
  const beside = await stage.another();
  const watching = new Watching([stage.base, beside.base], stage.slug);
  const publishing = new Publishing(stage, beside);
  yield* atOnce(publishing);
  const instants = [
    await publishing.scheduled(AHEAD, () => stage.crash().then(() => stage.restart())),
    await publishing.scheduled(AHEAD, () => killPostgres(stage.databaseUrl)),
  ];
  const releases = await allTold(stage, publishing.made);
  await watching.end();
  yield* kept(releases, publishing.made, (await once(stage.databaseUrl, LEADS, [stage.editionId]))[0].count);
  yield* read(watching, releases, instants);
}

async function* atOnce(publishing) {
  const both = await publishing.twice();
  yield { name: 'two at once are answered', value: both.join(' and '), unit: 'status', ok: both.join() === '201,409' };
  const survived = [];
  for (const cut of CUTS) survived.push(await publishing.dying(cut));
  const seen = survived.filter(Boolean).length;
  const before = CUTS.length - seen;
  yield { name: 'killed before the commit, published anew', value: before, unit: 'releases', ok: before > 0 };
  yield { name: 'killed after the commit, not published again', value: seen, unit: 'releases', ok: seen > 0 };
}

/** Every letter is written, also where whoever should have done it was killed. */
async function allTold({ databaseUrl, editionId }, made) {
  for (let left = PATIENCE; left > 0; left -= 1) {
    const releases = await once(databaseUrl, RELEASES, [editionId]).catch(() => []);
    if (releases.length >= made && releases.every(({ told }) => told)) return releases;
    await wait(1000);
  }
  throw new Error('There are releases whose letters nobody has written');
}

function* kept(releases, made, leads) {
  const numbers = releases.map(({ no }) => no).join();
  const wanted = Array.from({ length: made }, (_, at) => at + 1).join();
  yield { name: 'releases, each once', value: releases.length, unit: 'releases', ok: numbers === wanted };
  const whole = releases.filter(({ hash, files }) => isWhole(JSON.parse(files['results.json']), hash) && holds(files));
  yield {
    name: 'whose files have their hash, and whose bundle holds',
    value: whole.length,
    unit: 'releases',
    ok: whole.length === made,
  };
  const sealed = releases.filter(({ hash, sealed: lines }) => lines?.join() === hash);
  yield { name: 'in the ledger once', value: sealed.length, unit: 'releases', ok: sealed.length === made };
  const [{ letters }] = releases;
  const each = new Set(letters).size === leads && letters.length === leads;
  yield { name: `letters of the first, one to each of ${leads}`, value: letters.length, unit: 'letters', ok: each };
}

const holds = (files) => recomputeEdition(readEditionBundle(files['bundle.json'])).ok;
const isWhole = ({ body, hash }, expected = hash) => hash === expected && canonicalHash(body) === hash;

function* read({ seen, answered, wrong }, releases, instants) {
  const tables = releases.map(({ files }) => files['results.csv']);
  const shown = seen.map((lane) => lane.flatMap((one) => numberIn(one, tables) ?? []));
  const torn = seen.flat().filter((one) => numberIn(one, tables) === null);
  const back = shown.filter((lane) => lane.some((no, at) => at > 0 && no < lane[at - 1]));
  const faults = [...wrong, ...torn.map(({ name, text }) => `${name}: ${text.slice(0, 200)}`), ...back.map(String)];
  const name = `of ${answered} answers, neither the old release nor the new one`;
  yield { name, value: faults.length, unit: 'answers', ok: faults.length === 0, first: faults[0] };
  for (const [at, instant] of instants.entries())
    yield after(seen, tables, releases.length - instants.length + at + 1, instant);
}

/** How long after its instant a release was read first; never before. */
function after(seen, tables, no, instant) {
  const times = seen
    .flat()
    .filter((one) => one.name === 'current.json' && numberIn(one, tables) === no)
    .map(({ at }) => at);
  const value = Math.min(...times) - instant;
  return { name: `release ${no} was read first after its instant`, value, unit: 'ms', ok: value >= 0 };
}

/** Which release an answer shows; null: it is none that there is, or a part of one. */
function numberIn({ name, text }, tables) {
  if (name === 'current.csv') return tables.indexOf(text) + 1 || null;
  if (name === 'feed.xml') return text.split('<item>').length - 1;
  if (name === 'page') return 0;
  const told = parsed(text);
  if (!told) return null;
  if (name === 'index.json') return told.releases.length;
  return isWhole(told) ? told.no : null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
