import ExcelJS from 'exceljs';
import { verifyDraw } from '#fairness/verify';
import { castOf } from './cast.mjs';
import { check } from './final/check.mjs';
import { acceptInvitation, mailTo } from './people.mjs';
import { PortalClient } from './portal-client.mjs';
import { sign, untilActive } from './rounds.mjs';

const HEAD = ['姓名', '邮箱', '类别', '单位', '单位类型', '地区', '职称', '专长', '评审上限'];
const [CANDIDATES, DRAWN] = [6, 2];
const EVENT = '福利彩票双色球 2024 年第 88 期开奖号码';
const RESULT = '03 11 18 22 27 30 + 09';

/**
 * Two clinical experts are drawn from a pool that came as a workbook, by commit and reveal: the list and a commitment
 * go out, the value of a public event decides, a visitor computes it again, and those drawn take their seats.
 */
export async function drawExperts(scene, round, progress) {
  const { organiser, editionId } = scene;
  progress.begin('专家抽取', DRAWN + 3);
  const experts = await importExperts(organiser, editionId, strangersTo(scene.cast));
  progress.tick();
  const path = `/rounds/${round.id}/expert-lots`;
  const id = await drawByEvent(scene, path, experts, progress);
  const seated = await inviteDrawn(scene, `${path}/${id}`, path, experts, progress);
  progress.end('drawn experts computed again');
  return seated;
}

/** Commit and reveal, each looked at by a visitor. */
async function drawByEvent({ base, organiser }, path, experts, progress) {
  const { id } = await organiser.post(path, { quotas: [{ kind: 'clinical', count: DRAWN }], event: EVENT });
  const visitor = new PortalClient(base);
  const before = await visitor.get(`/expert-lots/${id}`);
  const told = JSON.stringify(before);
  check(before.seed === null && before.lines.length === CANDIDATES, 'The list was not sealed before the event');
  check(!experts.some(({ name }) => told.includes(name)), 'The sealed list names somebody');
  progress.tick();
  await organiser.put(`${path}/${id}/revelation`, { publicValue: RESULT });
  const drawn = await visitor.get(`/expert-lots/${id}`);
  const differs = verifyDraw({ ...drawn, ids: drawn.lines });
  check(differs.length === 0 && drawn.commit === before.commit, `The draw of experts differs in ${differs.join(', ')}`);
  progress.tick();
  return id;
}

/** Clinical judges whose names nobody of the play has. */
function strangersTo({ judges, teams }) {
  const known = new Set([...judges, ...teams.flatMap(({ members }) => members)].map(({ name }) => name));
  const others = castOf({ seed: 'demo experts', teams: 40 }).judges;
  const strangers = others.filter(
    ({ kind, name, index }) => kind === 'clinical' && index % 7 !== 3 && !known.has(name),
  );
  return strangers.slice(0, CANDIDATES).map((one, at) => ({
    ...one,
    ...{ index: judges.length + at, email: `expert${at + 1}@demo.example.org` },
  }));
}

/** As an organiser brings a workbook: looked at first, then taken over. */
async function importExperts(organiser, editionId, experts) {
  const rows = experts.map(({ name, email, organisation }) => [
    ...[name, email, '临床', organisation.name, '医院', '北京市朝阳区', '主任医师', '临床研究', '25'],
  ]);
  const book = new ExcelJS.Workbook();
  book.addWorksheet('专家').addRows([HEAD, ...rows]);
  const bytes = await book.xlsx.writeBuffer();
  const form = () => {
    const made = new FormData();
    made.append('file', new Blob([bytes]), '专家.xlsx');
    return made;
  };
  const { digest, rows: seen } = await organiser.post(`/editions/${editionId}/judge-import-previews`, form());
  const odd = seen.find(({ state }) => state !== 'new');
  check(!odd, `A row of the workbook is ${JSON.stringify(odd)?.slice(0, 300)}`);
  const { added } = await organiser.post(`/editions/${editionId}/judge-imports?digest=${digest}`, form());
  check(added === CANDIDATES, `${added} experts came into the pool`);
  return experts;
}

async function inviteDrawn({ base, organiser, editionId }, lot, path, experts, progress) {
  const { invited } = await organiser.post(`${lot}/invitations`);
  check(invited === DRAWN, `${invited} of the drawn experts were invited`);
  const { items } = await organiser.get(path);
  const names = items[0].people.filter(({ drawn }) => drawn).map(({ name }) => name);
  const seated = [];
  for (const expert of experts.filter(({ name }) => names.includes(name))) {
    const link = await mailTo(base, expert.email, /(\/invitations\/[\w-]+)/);
    const client = await acceptInvitation(base, link, expert.name);
    await sign(client, editionId);
    seated.push({ ...expert, client });
    progress.tick();
  }
  const { items: judges } = await organiser.get(`/editions/${editionId}/judges?pageSize=100`);
  const whole = seated.map((one) => ({ ...one, id: judges.find(({ name }) => name === one.name).id }));
  await untilActive(organiser, editionId, whole);
  return whole;
}
