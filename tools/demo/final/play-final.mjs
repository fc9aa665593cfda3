import { travelTo } from '../clock.mjs';
import { beginRound, closeRound, prepareRound } from '../rounds.mjs';
import { check } from './check.mjs';
import { Hall } from './hall.mjs';
import * as incident from './incidents.mjs';
import { checkIn, drawOrder, publishSchedule } from './order.mjs';
import { revealResult } from './reveal.mjs';
import { marksFor, scoreOnStage } from './sheets.mjs';

/**
 * Plays the final in the hall: the order drawn, teams and judges at the door, every turn on the stage with what may go
 * wrong there, results let out one by one, and the reveal.
 * @returns {{ standings: object[], sheets: number, draw: object }}
 */
export async function playFinal(scene, round, { panel, finalists, quality }, progress) {
  const { organiser, base, staff } = scene;
  const company = { finalists, panel, absent: panel.at(-1), stageManager: staff['stage-manager'] };
  const { draw, sessionId } = await comeTogether(scene, round, company, progress);
  const hall = new Hall(base, company.stageManager, sessionId);
  await hall.openScreen();
  await scene.at('final-ready', { ...scene, ...company, round, hall });
  const seated = panel.filter((judge) => judge !== company.absent);
  const live = { ...scene, ...company, round, hall, seated, chair: staff['panel-chair'], released: new Map() };
  const { sheets, ...told } = await playTurns(live, quality, progress);
  const standings = await closeRound(base, organiser, round, { last: true });
  checkStandings(standings, live.released, told);
  await revealResult(live, progress);
  return { standings, sheets, draw };
}

/** From the day before to the full hall. */
async function comeTogether(scene, round, company, progress) {
  const { organiser, milestone, base } = scene;
  await travelTo(base, milestone('REHEARSAL').startsAt);
  const { draw } = await prepareRound(organiser, round, company.panel, `demo-${round.code}`);
  progress.begin('总决赛：日程、抽签、签到', company.finalists.length + 4);
  const sessionId = await publishSchedule(scene, round, company.finalists);
  progress.tick();
  await drawOrder(scene, round, company.finalists, progress);
  await travelTo(base, round.startsAt);
  await beginRound(organiser, round, company.panel);
  await checkIn(scene, round, sessionId, company, progress);
  progress.tick();
  progress.end('drawn order computed again, one judge missing');
  return { draw, sessionId };
}

async function playTurns(live, quality, progress) {
  const { hall, panel } = live;
  const { turns: drawn } = await hall.console();
  progress.begin('总决赛：上场与评分', drawn.length);
  const twins = twinsAmong(drawn.slice(6), panel.length);
  const whole = { ...live, marks: marksFor(quality, twins) };
  const excused = await incident.excuseAbsent(live);
  const turns = await incident.swapTurns(live, [drawn[4], drawn[5]]);
  const conflicted = await playAll(whole, turns, progress);
  progress.end(`${excused} sheets of an absent judge excused, 1 void by a late conflict, 1 corrected`);
  const { turns: over } = await hall.console();
  const sheets = over.reduce((sum, { count }) => sum + count.submitted, 0);
  return { sheets, twins, conflicted };
}

/** Two entries that the whole panel judges; not those whose turns are special. */
function twinsAmong(turns, judges) {
  const [first, second] = turns.filter(({ count }) => count.of === judges);
  check(second, 'No two entries are judged by the whole panel');
  return [first.entry.number, second.entry.number];
}

/** Every turn, each of the first four with something of its own. @returns the entry of the late conflict */
async function playAll(live, turns, progress) {
  const [opening, corrected, missed, conflicted, ...others] = turns;
  const step = async (...turn) => {
    await playTurn(live, ...turn);
    progress.tick();
  };
  await step(opening, incident.disturbedTurn);
  await incident.refuseAfterRelease(live, opening.entry);
  await step(corrected, shownTurn);
  live.released.set(corrected.entry.id, await incident.correctedTurn(live, corrected));
  await incident.missedTurn(live, missed);
  await step(conflicted, plainTurn, incident.lateConflict);
  for (const slot of [...others, missed]) await step(slot);
  return conflicted.entry;
}

const plainTurn = ({ hall }, slot) => hall.take(slot.id, 'call', 'start', 'ask', 'end');

/** As it is looked at while the pitch runs. */
async function shownTurn(live, slot) {
  await live.hall.take(slot.id, 'call', 'start');
  await live.at('on-stage', { ...live, slot });
  await live.hall.take(slot.id, 'ask', 'end');
}

/** One turn: played, scored by whoever is there, and let out by the chief judge; no screen knows a value before. */
async function playTurn(live, slot, play = plainTurn, between = async () => undefined) {
  const { hall, chair, round, seated, marks, released } = live;
  await play(live, slot);
  await scoreOnStage(live, seated, slot.entry, marks);
  await between(live, slot);
  const { turn } = await hall.screen();
  const { submitted, of } = turn.count;
  check(turn.entry.id === slot.entry.id && of - submitted <= 1, `The screen says ${submitted} of ${of} sheets are in`);
  check(turn.shown === null, 'The screen showed a value before the release');
  const release = await chair.post(`/rounds/${round.id}/result-releases`, { entryId: slot.entry.id });
  await hall.shows((shown) => shown.turn.shown === release.shown, `the released ${release.shown}`);
  released.set(slot.entry.id, release);
}

/** The round's result is what the hall was told, trimmed also where the panel was smaller, and the tie is broken. */
function checkStandings(standings, released, { twins, conflicted }) {
  check(standings.length === released.size, 'An entry of the final has no result');
  for (const { entryId, shown, number, untrimmed } of standings) {
    check(released.get(entryId).shown === shown, `${number} was told ${released.get(entryId).shown} and has ${shown}`);
    check(!untrimmed, `${number} has no highest and lowest sheet dropped`);
  }
  const line = (number) => standings.find((one) => one.number === number);
  const most = Math.max(...standings.map(({ sheets }) => sheets));
  check(line(conflicted.number).sheets < most, 'The panel of the late conflict is not the smaller one');
  const [better, worse] = twins.map(line);
  check(better.exact === worse.exact && better.rank < worse.rank, 'The tie was not broken');
  const steps = [better.decidedBy, worse.decidedBy];
  check(steps.includes('criterion:CLINICAL'), `The tie was broken by ${steps.join(', ')}`);
}
