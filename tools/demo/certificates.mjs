import { setTimeout as pause } from 'node:timers/promises';
import { Thread } from '#press';
import { PortalClient, StepFailed } from './portal-client.mjs';

const [PACE, PATIENCE] = [500, 240];
const UNITS = ['北京市通州区科学技术委员会'];

/** The certificates of all prizes, and one of them verified by the code read off its paper. */
export async function certify(scene, progress) {
  progress.begin('颁发证书', 4);
  await issue(scene);
  progress.tick();
  const { items } = await scene.organiser.get(`/editions/${scene.editionId}/certificates`);
  const printed = await readPaper(scene, items.find(({ kind }) => kind === 'project').id);
  progress.tick();
  await expectVerdict(scene.base, printed, 'valid');
  await expectForged(scene.base, printed);
  progress.tick();
  await revokeOne(scene, items.find(({ kind }) => kind === 'organisation').id);
  progress.tick();
  progress.end();
  return items.length;
}

async function issue({ organiser, editionId }) {
  const desk = () => organiser.get(`/editions/${editionId}/certificates`);
  const judges = (await desk()).judges.slice(0, 2).map(({ personId }) => personId);
  await organiser.post(`/editions/${editionId}/certificate-issues`, { judges, organisations: UNITS });
  for (let left = PATIENCE; left > 0; left -= 1) {
    const { issue: running } = await desk();
    if (running.state === 'done') return;
    await pause(PACE);
  }
  throw new StepFailed('The certificates were not issued in time');
}

/** Number and code as a phone reads them off the printed certificate. */
async function readPaper({ organiser }, id) {
  const bytes = new Uint8Array(await organiser.bytes(`/certificates/${id}/paper`));
  const thread = new Thread({ task: 60_000, idle: 1000 });
  const [text = ''] = await thread.run('codes', { bytes, mediaType: 'application/pdf', prefix: 'http' });
  await thread.end();
  const [number, code] = text.slice(text.indexOf('#') + 1).split('.');
  if (!number || !code) throw new StepFailed(`The QR code of the certificate says ${text}`);
  return { number, code };
}

async function expectVerdict(base, printed, expected) {
  const { state, number } = await new PortalClient(base).post('/certificate-verifications', printed);
  if (state !== expected || number !== printed.number) throw new StepFailed(`${printed.number} is said to be ${state}`);
}

/** A code that was made up, and a number that does not exist, are the same to whoever asks. */
async function expectForged(base, { number }) {
  const forged = { number, code: '0'.repeat(16) };
  const { status, body } = await new PortalClient(base).try('POST', '/certificate-verifications', forged);
  if (status !== 404 || body.code !== 'certificate-unknown') throw new StepFailed(`A forged certificate got ${status}`);
}

async function revokeOne(scene, id) {
  const printed = await readPaper(scene, id);
  await scene.organiser.put(`/certificates/${id}/revocation`, { reason: '单位名称有误，另行颁发。' });
  await expectVerdict(scene.base, printed, 'revoked');
}
