import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cloneEntry } from '../stage/clone.mjs';
import { quantile } from '../stage/figure.mjs';
import { ask, connections } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const TEAMS = 500;
/** The last five minutes; a shorter rush for a first look: `SECONDS=60`. */
const SECONDS = Number(process.env.SECONDS ?? 300);
/** A team that writes saves every few seconds, as the form does. */
const EVERY = 6;
const AIM = 500;
/** Milliseconds after the end in which a refused team still tries; then it counts as an error. */
const PATIENCE = 10_000;
const TEXT = '临床价值与创新性说明。'.repeat(20);

/** 500 teams write and hand in during the last five minutes before the deadline. */
export const figures = () => onStage(rush);

async function* rush({ base, client, team, consents, editionId }) {
  const teams = await cloneEntry(client, team.entryId, TEAMS);
  const seen = { milliseconds: [], errors: [] };
  const until = performance.now() + SECONDS * 1000;
  const agent = connections(TEAMS);
  await Promise.all(teams.map((one) => play(playerOf(base, agent, one, seen), consents, until)));
  const { submitted } = (await client.query(HANDED_IN, [editionId])).rows[0];
  if (submitted !== TEAMS) seen.errors.push(`${submitted} of ${TEAMS} are handed in`);
  for (const error of seen.errors.slice(0, 5)) console.error(error);
  const p99 = Math.round(quantile(seen.milliseconds, 0.99));
  yield { ...figureOf('rush: requests a second', Math.round(seen.milliseconds.length / SECONDS), '1/s'), ok: true };
  yield { ...figureOf('rush: errors', seen.errors.length, ''), target: 0, ok: seen.errors.length === 0 };
  yield { ...figureOf('rush: p99', p99, 'ms'), baseline: AIM, ratio: p99 / AIM, target: 1, ok: p99 <= AIM };
}

const HANDED_IN = `SELECT count(*)::int AS submitted FROM entry.entry
  WHERE edition_id = $1 AND state = 'submitted' AND number IS NOT NULL`;

const figureOf = (name, value, unit) => ({ name, value, unit, baseline: null, ratio: null, target: null });

/** One team: writes from the beginning, hands in once at a moment of its own, and writes on. */
async function play({ save, handIn }, consents, until) {
  const handsIn = performance.now() + Math.random() * (until - performance.now() - 2000);
  let submitted = false;
  await pause(Math.random() * EVERY * 1000);
  const last = until + PATIENCE;
  while (performance.now() < until || (!submitted && performance.now() < last)) {
    const due = !submitted && performance.now() >= handsIn;
    if (due) submitted = await handIn(consents);
    else await save();
    await pause(EVERY * 1000 * (0.5 + Math.random()));
  }
}

function playerOf(base, agent, { id, cookie }, seen) {
  const headers = { 'content-type': 'application/json', cookie };
  let version = 1;
  const save = async () => {
    const body = JSON.stringify({ changes: [{ field: 'summary', value: `${TEXT}${version}`, version }] });
    const asked = { method: 'PATCH', path: `/entries/${id}/answers`, headers, body };
    if (await noted(seen, 200, ask(agent, `${base}/api`, asked))) version += 1;
  };
  const handIn = (consents) => {
    const keyed = { ...headers, 'idempotency-key': randomUUID() };
    const asked = {
      method: 'POST',
      path: `/entries/${id}/submission`,
      headers: keyed,
      body: JSON.stringify({ consents }),
    };
    return noted(seen, 201, ask(agent, `${base}/api`, asked));
  };
  return { save, handIn };
}

async function noted(seen, wanted, asked) {
  try {
    const { status, body, milliseconds } = await asked;
    seen.milliseconds.push(milliseconds);
    if (status === wanted) return true;
    seen.errors.push(`${status} ${body.slice(0, 200)}`);
  } catch (error) {
    seen.errors.push(String(error));
  }
  return false;
}
