import { travelTo } from '../clock.mjs';
import { beginRound, closeRound, prepareRound } from '../rounds.mjs';
import { check } from './check.mjs';
import { Hall } from './hall.mjs';
import * as incident from './incidents.mjs';
import { checkIn, drawOrder, publishSchedule } from './order.mjs';
import { rehearse } from './rehearse.mjs';
import { signSheets } from '../signatures.mjs';
import { revealResult } from './reveal.mjs';
import { marksFor, scoreOnStage } from './sheets.mjs';
import { checkVote, voteOnTie } from './vote.mjs';

/**
 * Plays the final in the hall: the order drawn, teams and judges at the door, every turn on the stage with what may go
 * wrong there, results let out one by one, and the reveal.
 * @returns {{ standings: object[], sheets: number, draw: object }}
 */
export async function playFinal(scene, round, { panel, finalists, quality, equals }, progress) {
  const { organiser, base, staff } = scene;
  const company = { finalists, panel, absent: panel.at(-1), stageManager: staff['stage-manager'] };
  const { draw, drawId, sessionId } = await comeTogether(scene, round, company, progress);
  const hall = new Hall(base, company.stageManager, sessionId);
  await hall.openScreen();
  await scene.at('final-ready', { ...scene, ...company, round, hall, drawId });
  const seated = panel.filter((judge) => judge !== company.absent);
  const play = { round, hall, seated, chair: staff['panel-chair'], released: new Map(), equals };
  const live = { ...scene, ...company, ...play };
  const { sheets, ...told } = await playTurns(live, quality, progress);
  await signFinal(live);
  await voteOnTie(live);
  const standings = await closeRound(base, organiser, round, { last: true });
  checkStandings(standings, live.released, told);
  checkVote(standings, equals);
  await revealResult(live, progress);
  return { standings, sheets, draw };
}

/** Nobody leaves before both sides have signed; until then the round does not close. */
async function signFinal({ organiser, round, seated, staff }) {
  const unsigned = async () =>
    (await organiser.get(`/rounds/${round.id}`)).blockers.filter(({ code }) => /unsigned/.test(code));
  check((await unsigned()).length > 0, 'The sheets of the final need no signature');
  await signSheets(
    round.id,
    seated.map(({ client }) => client),
    'judge',
  );
  await signSheets(round.id, [staff.scorekeeper], 'scorekeeper');
  check((await unsigned()).length === 0, 'A sheet of the final is not signed by both sides');
}

/** From the day before to the full hall. */
async function comeTogether(scene, round, company, progress) {
  const { organiser, milestone, base } = scene;
  await travelTo(base, milestone('REHEARSAL').startsAt);
  const { draw } = await prepareRound(organiser, round, company.panel, `demo-${round.code}`);
  progress.begin('总决赛：日程、抽签、签到', company.finalists.length + 5);
  const { sessionId, rehearsalId } = await publishSchedule(scene, round, company.finalists);
  progress.tick();
  await rehearse({ ...scene, ...company, round }, rehearsalId);
  progress.tick();
  const drawId = await drawOrder(scene, round, company.finalists, progress);
  await travelTo(base, round.startsAt);
  await beginRound(organiser, round, company.panel);
  await checkIn(scene, round, sessionId, company, progress);
  progress.tick();
  progress.end('drawn order computed again, one judge missing');
  return { draw, drawId, sessionId };
}

async function playTurns(live, quality, progress) {
  const { hall, panel, equals } = live;
  const { turns: drawn } = await hall.console();
  progress.begin('总决赛：上场与评分', drawn.length);
  const others = drawn.slice(6).filter(({ entry }) => !equals.includes(entry.number));
  const twins = twinsAmong(others, panel.length);
  const whole = { ...live, marks: marksFor(quality, twins, equals) };
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

/**
 * Every turn in its order; the first four, but for those that a vote is to tell apart, have something of their own.
 * @returns the entry of the late conflict
 */
async function playAll(live, turns, progress) {
  const [opening, corrected, missed, conflicted] = turns.filter(({ entry }) => !live.equals.includes(entry.number));
  const own = new Map([
    [opening, [incident.disturbedTurn]],
    [corrected, [shownTurn]],
    [conflicted, [plainTurn, incident.lateConflict]],
  ]);
  const step = async (slot) => {
    await playTurn(live, slot, ...(own.get(slot) ?? []));
    if (slot === corrected) live.released.set(slot.entry.id, await incident.correctedTurn(live, slot));
    progress.tick();
  };
  for (const slot of turns) await (slot === missed ? incident.missedTurn(live, slot) : step(slot));
  await step(missed);
  const entries = turns.map(({ entry }) => entry);
  await incident.refuseAfterRelease(live, entries);
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
  if (play === shownTurn) await live.at('turn-scored', { ...live, slot });
  const release = await chair.post(`/rounds/${round.id}/result-releases`, { entryId: slot.entry.id });
  await hall.shows((shown) => shown.turn.shown === release.shown, `the released ${release.shown}`);
  released.set(slot.entry.id, release);
  if (play === shownTurn) await live.at('turn-released', { ...live, slot });
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
