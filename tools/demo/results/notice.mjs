import { certify } from '../certificates.mjs';
import { travelTo } from '../clock.mjs';
import { check, refused } from '../final/check.mjs';
import { PortalClient } from '../portal-client.mjs';
import { moveUp } from './move-up.mjs';
import { uphold } from './objection.mjs';
import { objectTo } from './objector.mjs';

const WHAT = '一项拟获奖项目因异议成立撤销，后续项目依次递补。';

/**
 * From the first release to the certificates.
 * @returns the release that counts at the end
 */
export async function playResults(scene, company, progress) {
  const release = await showAndCorrect(scene, company, progress);
  await certify(scene, progress);
  const [{ number }] = release.body.awards.flatMap(({ winners }) => winners);
  await scene.at('certified', { ...scene, team: teamOf(company.admitted, number) });
  return release;
}

/** The awards are shown; an objection to one is upheld, the next move up, and a second notice and release say so. */
async function showAndCorrect(scene, { admitted, panel }, progress) {
  progress.begin('公示与异议', 5);
  const first = await show(scene, { list: 'awards' });
  await refuseCertificates(scene);
  progress.tick();
  const { number, place } = lineToObject(first.body);
  const receipt = await objectTo(scene.base, first.id, place);
  progress.tick();
  await uphold(scene, receipt, teamOf(admitted, number));
  progress.tick();
  await moveUp(scene, panel, number);
  progress.tick();
  await showAgain(scene, first.id, number);
  const release = await publishAgain(scene, number);
  progress.tick();
  progress.end(`${receipt} upheld: ${number} lost its prize, ${risen(release).join(', ')} moved up`);
  return release;
}

/** Nothing is certified while the notice runs. */
async function refuseCertificates({ organiser, editionId }) {
  const order = { judges: [], organisations: [] };
  await refused(organiser, 'POST', `/editions/${editionId}/certificate-issues`, order, 'certificates-blocked');
}

async function showAgain(scene, noticeId, number) {
  const { body, closesAt } = await show(scene, { list: 'awards', second: { noticeId, kind: 'replaces', what: WHAT } });
  const shown = body.sections.some(({ lines }) => lines.some((line) => line.number === number));
  check(!shown, `${number} is still on the second notice`);
  await travelTo(scene.base, closesAt);
}

async function publishAgain({ base, organiser, editionId, slug }, number) {
  const visitor = new PortalClient(base);
  const { id } = await visitor.get(`/editions/${slug}/results`);
  await organiser.post(`/editions/${editionId}/releases`, { note: '异议成立，奖项更正；公示期满，正式公布' });
  const release = await visitor.get(`/editions/${slug}/results`);
  const { state, supersededBy } = await visitor.get(`/releases/${id}`);
  check(state === 'superseded' && supersededBy === release.id, 'The first release is not superseded by the second');
  expectCorrected(release, number);
  return release;
}

const risen = ({ changes }) => [...new Set(changes.filter(({ kind }) => kind === 'won').map((one) => one.number))];

async function show({ organiser, editionId }, order) {
  const { id } = await organiser.post(`/editions/${editionId}/notices`, order);
  return { id, ...(await organiser.get(`/notices/${id}`)) };
}

/** Awards that go by rank stand first on a notice. */
const BY_RANK = 3;

/** The first of them whose entry stands on the notice once; with its place on the whole notice. */
function lineToObject({ sections }) {
  const lines = sections.flatMap((section) => section.lines.map(({ number }) => ({ number, section })));
  const byRank = sections.slice(0, BY_RANK);
  const at = lines.findIndex(
    ({ number, section }) => byRank.includes(section) && lines.filter((one) => one.number === number).length === 1,
  );
  check(at >= 0, 'Every entry with an award by rank has another one');
  return { number: lines[at].number, place: at + 1 };
}

function teamOf(admitted, number) {
  const team = admitted.find(({ receipt }) => receipt.number === number);
  check(Boolean(team), `No team has the number ${number}`);
  return team;
}

/** The second release is final and says what changed. */
function expectCorrected({ standing, changes, body }, number) {
  check(standing === 'final', `The second release is ${standing}`);
  const lost = changes.some((one) => one.kind === 'lost' && one.number === number);
  check(lost, `The second release does not say that ${number} lost its prize`);
  check(risen({ changes }).length > 0, 'The second release says of nobody that they moved up');
  const winners = body.awards.flatMap((award) => award.winners);
  check(!winners.some((one) => one.number === number), `${number} still is among the winners`);
}
