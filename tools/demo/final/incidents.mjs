import { travelBy } from '../clock.mjs';
import { check, refused } from './check.mjs';
import { handIn } from './sheets.mjs';

/** The clock goes by the portal's time: a pause does not count, disturbed time is given back, a wrong step is taken back. */
export async function disturbedTurn({ hall, base }, slot) {
  await hall.take(slot.id, 'call', 'start');
  await travelBy(base, 120);
  await hall.take(slot.id, 'pause');
  await travelBy(base, 300);
  const spent = async () => Math.floor((await hall.turn(slot.id)).clock.spentMs / 1000);
  const before = await spent();
  check(before >= 120 && before < 150, `After two minutes and a pause the clock says ${before} s`);
  await hall.take(slot.id, { verb: 'disturb', seconds: 60, reason: '投影断电' });
  check((await spent()) === before - 60, 'The disturbed minute was not given back');
  await hall.take(slot.id, 'resume', 'ask');
  await hall.back(slot.id);
  check((await hall.turn(slot.id)).state === 'pitching', 'The step taken back still stands');
  await hall.take(slot.id, 'ask', 'end');
}

/** A team that is called and does not come; it may be called again later. */
export async function missedTurn({ hall, at, ...live }, slot) {
  await hall.take(slot.id, 'call', { verb: 'miss', reason: '车辆故障，尚未到场' });
  await hall.shows(({ turn }) => turn.state === 'absent', 'that the team is absent');
  await at('turn-missed', { ...live, hall });
}

/** Two teams that wait change places. */
export async function swapTurns({ hall }, [one, other]) {
  await hall.swap([one.id, other.id], '专家行程冲突');
  const { turns } = await hall.console();
  const places = [one, other].map(({ id }) => turns.find((turn) => turn.id === id).position);
  check(places[0] === other.position && places[1] === one.position, 'The two teams did not change places');
  return turns;
}

/** One judge does not come at all: an organiser answers for the sheets that will be missing. */
export async function excuseAbsent({ organiser, round, absent }) {
  const { blockers } = await organiser.get(`/rounds/${round.id}`);
  const keys = blockers.filter(({ judgeId }) => judgeId === absent.id).map(({ key }) => key);
  check(keys.length > 0, 'Nothing is missing from the judge who is absent');
  await organiser.put(`/rounds/${round.id}/excuses`, { keys, reason: '评委因急诊手术未能到场' });
  return keys.length;
}

/** What was excused cannot come in once the entry's result is out. */
export async function refuseAfterRelease({ absent, editionId, marks, round }, entries) {
  const { items } = await absent.client.get(`/editions/${editionId}/assignments/mine?pageSize=100`);
  const { id, number } = items.find((one) => one.round.id === round.id);
  const entry = entries.find((one) => one.number === number);
  const { rubric } = await absent.client.get(`/assignments/${id}`);
  const sheet = { marks: marks(absent, entry, rubric), comment: '', suggestion: '', version: 0 };
  await refused(absent.client, 'PUT', `/assignments/${id}/sheet/submission`, sheet, 'result-released');
}

/**
 * A conflict comes to light when the sheet is in: access ends at once, the sheet is void and stays as evidence, its seat
 * is open, and the count of the hall is that of the smaller panel.
 */
export async function lateConflict({ hall, organiser, editionId, round, seated }, { entry }) {
  const { judge, assignmentId } = await onStage(seated, editionId, entry);
  const { turn } = await hall.screen();
  await pinConflict(organiser, editionId, judge, entry);
  await refused(judge.client, 'GET', `/assignments/${assignmentId}`, undefined, 'not-found');
  const { submitted, of } = turn.count;
  const fits = ({ turn: { count } }) => count.submitted === submitted - 1 && count.of === of - 1;
  await hall.shows(fits, `${submitted - 1} of ${of - 1} sheets`);
  const { items } = await organiser.get(`/assignments/${assignmentId}/sheet/revisions`);
  check(items.length === 1, 'The sheet that became void is not kept as evidence');
  const { progress, can } = await organiser.get(`/rounds/${round.id}`);
  check(progress.vacancies === 1 && can.replace, 'No replacement is asked for');
  await refused(organiser, 'POST', `/rounds/${round.id}/replacements`, { assignmentId }, 'replacement-missing');
}

async function pinConflict(organiser, editionId, judge, entry) {
  const { people } = await organiser.get(`/editions/${editionId}/conflicts/choices`);
  const { id: personId } = people.find(({ name, roles }) => name === judge.name && roles.includes('judge'));
  const reason = '赛中收到书面材料：两年内与该团队共同承担课题。';
  const order = { personId, subjectId: entry.id, relation: 'professional', reason };
  await organiser.post(`/editions/${editionId}/conflicts`, order);
}

/** A slip found after the release: it is withdrawn with a reason, the sheet is mended, and the chair releases anew. */
export async function correctedTurn({ organiser, chair, round, seated, marks, released }, { entry }) {
  const { judge, assignmentId } = await dutyFor(seated, round, entry);
  const submission = `/assignments/${assignmentId}/sheet/submission`;
  const release = `/result-releases/${released.get(entry.id).id}`;
  await refused(organiser, 'DELETE', submission, { reason: '笔误' }, 'result-released');
  await refused(chair, 'DELETE', release, { reason: '笔误' }, 'not-allowed');
  await organiser.send('DELETE', release, { reason: '一位评委反映笔误' });
  await organiser.send('DELETE', submission, { reason: '笔误' });
  const { rubric, sheet } = await judge.client.get(`/assignments/${assignmentId}`);
  const [slip, ...others] = marks(judge, entry, rubric);
  await handIn(judge, assignmentId, [{ ...slip, mark: '17.0' }, ...others], sheet.version);
  return chair.post(`/rounds/${round.id}/result-releases`, { entryId: entry.id });
}

/** A judge whose tablet shows the entry on stage. */
async function onStage(judges, editionId, entry) {
  for (const judge of judges) {
    const { items } = await judge.client.get(`/editions/${editionId}/stage`);
    const assignmentId = items.find((one) => one.entry?.id === entry.id)?.assignmentId;
    if (assignmentId) return { judge, assignmentId };
  }
  return check(false, `Nobody judges ${entry.number}`);
}

/** A judge who has the entry on their list. */
async function dutyFor(judges, round, entry) {
  for (const judge of judges) {
    const { items } = await judge.client.get(`/editions/${round.editionId}/assignments/mine?pageSize=100`);
    const duty = items.find((one) => one.number === entry.number && one.round.id === round.id);
    if (duty) return { judge, assignmentId: duty.id };
  }
  return check(false, `Nobody judges ${entry.number}`);
}
