import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { before } from '../stage/before.mjs';
import { quantile } from '../stage/figure.mjs';
import { openHall } from '../stage/hall.mjs';
import { ask, connections } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { sheetOf } from '../stage/sheets.mjs';
import { onStage } from '../stage/stage.mjs';

const [JUDGES, TURNS, SCREENS, KEYS, IDLE, GAP, MOST] = [15, 6, 200, 4, 1000, 120, 300];
const PAGE = 4096;

/** From the moment a judge sends a sheet until each of 200 screens, on two instances, counts it. */
export const figures = () => onStage(live);

async function* live(stage) {
  const { round, rubric, entryIds, judges } = await openJudging(stage, { judges: JUDGES, entries: TURNS });
  const hall = await openHall(stage.client, { roundId: round.id, editionId: stage.editionId, entryIds, screens: KEYS });
  const other = await stage.another();
  const proxy = await before('proxy', [stage.base, other.base]);
  yield await weighed(proxy.base, hall.keys, other.pids);
  yield* told(await played(proxy.base, hall, judges, sheetOf(rubric)));
  proxy.close();
}

/** Turn by turn, as the stage calls them; how long each screen took to count each sheet. */
async function played(base, hall, judges, body) {
  const screens = await open(base, hall.keys, SCREENS);
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await hall.call(turn + 1);
    await until(() => screens.every(({ position }) => position === turn + 1));
    const duties = judges.map(({ cookie, duties: own }) => ({ cookie, id: own[turn] }));
    times.push(...(await scored(base, screens, duties, body)));
  }
  for (const screen of screens) screen.close();
  return times;
}

function* told(times) {
  const unit = 'ms';
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)].map((value) => Math.round(value));
  yield { name: `from a sheet to the count on ${SCREENS} screens, p50`, value: half, unit };
  const name = `from a sheet to the count on ${SCREENS} screens, p99 of ${times.length}`;
  yield { name, value: most, unit, baseline: MOST, ratio: most / MOST, target: 1, ok: most <= MOST };
}

/** Each judge in turn; how long each screen took to count the sheet, from its sending on. */
async function scored(base, screens, judges, body) {
  const agent = connections(JUDGES);
  const times = [];
  for (const [at, { id, cookie }] of judges.entries()) {
    const began = performance.now();
    const headers = { cookie, 'content-type': 'application/json' };
    const sent = ask(agent, base, { method: 'PUT', path: `/api/assignments/${id}/sheet/submission`, headers, body });
    await until(() => screens.every(({ submitted }) => submitted > at));
    if ((await sent).status !== 200) throw new Error(`A sheet was answered ${(await sent).status}`);
    times.push(...screens.map(({ since }) => since[at] - began));
    await wait(GAP);
  }
  agent.destroy();
  return times;
}

/** Memory of both instances with many idle screens, less what they had before, a screen. */
async function weighed(base, keys, pids) {
  const empty = memory(pids);
  const screens = await open(base, keys, IDLE);
  await wait(3000);
  const value = Math.round((memory(pids) - empty) / IDLE / 100) / 10;
  for (const screen of screens) screen.close();
  await wait(1000);
  return { name: `memory of an idle screen, of ${IDLE}`, value, unit: 'kB' };
}

const memory = (pids) =>
  pids.reduce((sum, pid) => sum + PAGE * Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]), 0);

async function open(base, keys, count) {
  const screens = [];
  for (let at = 0; at < count; at += 1) screens.push(watch(base, keys[at % keys.length]));
  await until(() => screens.every(({ seen }) => seen));
  return screens;
}

/** A screen that remembers what it shows, and since when it counts so many sheets. */
function watch(base, key) {
  const screen = { seen: false, position: null, submitted: 0, since: [], close: () => request.destroy() };
  const request = get(`${base}/api/screens/token/${key}/live`, { agent: false }, (answer) => {
    let rest = '';
    answer.setEncoding('utf8').on('data', (part) => {
      const events = (rest + part).split('\n\n');
      rest = events.pop();
      for (const event of events) shows(screen, event);
    });
  });
  request.on('error', () => undefined);
  return screen;
}

function shows(screen, event) {
  const data = /^event: view$/m.test(event) && /^data: (.*)$/m.exec(event)?.[1];
  if (!data) return;
  const { turn } = JSON.parse(data);
  if (turn?.position !== screen.position) screen.since = [];
  const submitted = turn?.count?.submitted ?? 0;
  for (let at = screen.since.length; at < submitted; at += 1) screen.since[at] = performance.now();
  Object.assign(screen, { seen: true, position: turn?.position ?? null, submitted });
}

async function until(holds) {
  const end = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error('The screens did not follow');
    await wait(2);
  }
}
