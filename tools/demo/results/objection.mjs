import { travelBy } from '../clock.mjs';
import { check, refused } from '../final/check.mjs';
import { PortalClient } from '../portal-client.mjs';
import { evidence } from './objector.mjs';

const DAY = 86_400;
const REASON = '专利权属证明与申报材料不符，异议成立，撤销奖项。';

/** Supervisors accept the objection, hear the team, and uphold it; the log pack of it is whole. */
export async function uphold(scene, receipt, team) {
  const { base, staff, organiser, editionId } = scene;
  const { items } = await staff.supervisor.get(`/editions/${editionId}/objections`);
  const { id } = items.find((one) => one.receipt === receipt);
  const path = `/objections/${id}`;
  await travelBy(base, DAY);
  await refused(organiser, 'PUT', `${path}/acceptance`, { version: 1, suspend: true }, 'not-allowed');
  await staff.supervisor.put(`${path}/acceptance`, { version: 1, suspend: true });
  await hear(base, staff.supervisor, path, team);
  await staff.supervisor.put(`${path}/decision`, { version: 3, outcome: 'upheld', reason: REASON });
  await scene.at('upheld', { ...scene, objectionId: id });
  const pack = Buffer.from(await staff.supervisor.bytes(`${path}/log-pack`));
  const whole = ['objection.json', 'files/team/', 'SHA256SUMS'].every((part) => pack.includes(part));
  check(whole, 'The log pack of the objection is not whole');
}

/** Nothing is decided before whoever is asked has answered. */
async function hear(base, supervisor, path, { client, entryId }) {
  const { now } = await new PortalClient(base).get('/time');
  const dueAt = new Date(Date.parse(now) + 3 * 1000 * DAY).toISOString();
  const question = '请说明核心专利的权属及转让情况，并提供证明。';
  const { id } = await supervisor.post(`${path}/hearings`, { version: 2, question, dueAt });
  const early = { version: 3, outcome: 'upheld', reason: REASON };
  await refused(supervisor, 'PUT', `${path}/decision`, early, 'hearing-open');
  const { items } = await client.get(`/entries/${entryId}/hearings`);
  check(items[0]?.id === id, 'The team does not see what it is asked');
  await client.post(`/hearings/${id}/evidence`, evidence('Contract', '专利转让合同.pdf'));
  await client.put(`/hearings/${id}/answer`, { answer: '专利确已转让，我单位持有独占许可。' });
}
