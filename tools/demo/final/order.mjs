import { createHash, randomBytes } from 'node:crypto';
import { verifyDraw } from '#fairness/verify';
import { PortalClient } from '../portal-client.mjs';
import { check } from './check.mjs';

const FORMAT = { pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 };

/** The plan of the final: a rehearsal the day before, and one sitting with a break, the order to be drawn; published. */
export async function publishSchedule({ organiser, milestone }, round, finalists) {
  const path = `/rounds/${round.id}/schedule`;
  const slots = finalists.map(({ entryId }) => ({ entryId, block: 1, fixed: false }));
  const pauses = [{ after: Math.ceil(slots.length / 2), minutes: 10, label: '茶歇' }];
  const sitting = { kind: 'judging', room: 1, venue: '一方健康谷 报告厅', startsAt: round.startsAt, ...FORMAT };
  const rehearsal = { ...sitting, kind: 'rehearsal', startsAt: milestone('REHEARSAL').startsAt, slots, pauses: [] };
  const plan = { version: 0, order: 'drawn', sessions: [{ ...sitting, slots, pauses }, rehearsal] };
  const { version } = await organiser.put(path, plan);
  await organiser.put(`${path}/publication`, { version });
  const { items } = await organiser.get(`/rounds/${round.id}/sessions`);
  const idOf = (wanted) => items.find(({ kind }) => kind === wanted).id;
  return { sessionId: idOf('judging'), rehearsalId: idOf('rehearsal') };
}

/**
 * The order is drawn by commit and reveal from the numbers of two teams and the supervisor; a visitor computes it again
 * and finds the published running order.
 */
export async function drawOrder(scene, round, [one, other], progress) {
  const { base, organiser } = scene;
  const parties = [
    { party: `${one.receipt.number} 团队`, entryId: one.entryId },
    { party: `${other.receipt.number} 团队`, entryId: other.entryId },
    { party: '现场监督' },
  ];
  const { id } = await organiser.post(`/rounds/${round.id}/draws`, { mode: 'on-site', parties });
  const secrets = ['417', '8', '20240804'].map((value) => ({ value, salt: randomBytes(16).toString('hex') }));
  const giver = [one.client, other.client, organiser];
  for (const [at, secret] of secrets.entries())
    await giver[at].put(`/draws/${id}/values/${at + 1}/seal`, { hash: sealOf(secret) });
  await organiser.put(`/draws/${id}/commitment`);
  progress.tick();
  for (const [at, secret] of secrets.entries()) await giver[at].put(`/draws/${id}/values/${at + 1}/opening`, secret);
  await organiser.put(`/draws/${id}/revelation`, {});
  await computeAgain(new PortalClient(base), round, id);
  progress.tick();
  return id;
}

const sealOf = ({ value, salt }) => createHash('sha256').update(`draw-value-v1\n${salt}\n${value}`).digest('hex');

async function computeAgain(visitor, round, drawId) {
  const draw = await visitor.get(`/draws/${drawId}`);
  const differs = verifyDraw({ ...draw, ids: draw.lines.map(({ id }) => id) });
  check(differs.length === 0, `The draw computed again differs in ${differs.join(', ')}`);
  const { settled, sessions } = await visitor.get(`/rounds/${round.id}/running-order`);
  const published = sessions.flatMap(({ turns }) => turns.map(({ number }) => number));
  const drawn = draw.order.map((line) => line.slice(line.indexOf('/') + 1));
  check(settled && published.join() === drawn.join(), 'The published running order is not the one drawn');
}

/** Teams and judges show their codes at the door or are found on the list; all come but one judge. */
export async function checkIn({ editionId }, round, sessionId, company, progress) {
  const { finalists, panel, absent, stageManager } = company;
  const path = `/rounds/${round.id}/sessions/${sessionId}`;
  for (const { client, entryId } of finalists) {
    const { text } = await client.post(`/entries/${entryId}/passes`);
    await stageManager.post(`${path}/check-ins`, { code: text });
    progress.tick();
  }
  const { text } = await panel[0].client.post(`/editions/${editionId}/passes/mine`);
  const { again } = await stageManager.post(`${path}/check-ins`, { code: text });
  check(!again, 'A judge who had not come was checked in already');
  for (const { id } of panel.slice(1).filter((judge) => judge !== absent))
    await stageManager.post(`${path}/check-ins`, { attendeeId: id });
  const { missing, items } = await stageManager.get(`${path}/attendance`);
  const gone = items.filter((one) => one.checkIn === null).map(({ id }) => id);
  check(missing === 1 && gone[0] === absent.id, 'The list for the door does not say that one judge is missing');
}
