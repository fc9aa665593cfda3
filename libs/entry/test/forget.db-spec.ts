import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { ForgetFiles } from '../src/actions/document/forget-files.js';
import { SweepFiles } from '../src/reactions/sweep-files.js';
import {
  checklist,
  type Contest,
  contest,
  form,
  listed,
  pdf,
  said,
  type Started,
  started,
  submitted,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const soon = () => new Date(Date.now() + 60_000);
const names = async () =>
  (
    (await portal.db.query('SELECT name FROM file.upload WHERE name LIKE $1 ORDER BY name', ['甲%'])) as {
      name: string;
    }[]
  ).map(({ name }) => name);
const bring = async ({ id, lead }: Started, kind: string, name: string, bytes = pdf(1, `${name} ${id}`)) =>
  expect(said(await portal.as(lead).put(`/entries/${id}/documents/${kind}`, form(bytes, name)))).toBe('200');
const blobs = async () =>
  listed(await portal.db.query('SELECT count(*)::int AS count FROM file.blob'))[0]!.count as number;

it('forgets what was taken out or replaced, and nothing that is named anywhere', async () => {
  const [entry, other] = [await submitted(portal, edition), await started(portal, edition)];
  const team = portal.as(entry.lead);
  await bring(entry, 'EVIDENCE', '甲 1 留在草稿.pdf');
  await bring(entry, 'PLAN', '甲 2 换掉的计划.pdf');
  await bring(entry, 'PLAN', '甲 3 新的计划.pdf');
  await bring(entry, 'EVIDENCE', '甲 4 取走的证明.pdf', pdf(1, 'the same bytes'));
  await bring(other, 'EVIDENCE', '甲 5 同样的内容.pdf', pdf(1, 'the same bytes'));
  const { documents } = (await team.get(`/entries/${entry.id}`)).body;
  const taken = listed(documents).find(({ name }) => name === '甲 4 取走的证明.pdf')!;
  expect(said(await team.delete(`/entries/${entry.id}/files/${String(taken.id)}`))).toBe('204');
  const before = [await names(), await blobs()];
  await portal.get(SweepFiles).run();
  expect([await names(), await blobs()]).toEqual(before);
  await portal.get(ForgetFiles).run(soon());
  expect(await names()).toEqual(['甲 1 留在草稿.pdf', '甲 3 新的计划.pdf', '甲 5 同样的内容.pdf']);
  expect(await blobs()).toBe((before[1] as number) - 1);
  const frozen = (await team.get(`/entries/${entry.id}/revisions/1`)).body;
  for (const { id } of listed(frozen.documents)) {
    expect((await team.get(`/entries/${entry.id}/files/${String(id)}`)).status).toBe(200);
  }
});

it('keeps a file that a return put out of the draft, and a scan of which something was said', async () => {
  const entry = await submitted(portal, edition);
  await bring(entry, 'PLAN', '甲 6 另存的计划.pdf');
  await bring(entry, 'PLEDGE', '甲 7 看过的承诺书.pdf');
  await portal.drain();
  const desk = portal.as(edition.secretariat);
  await desk.put(`/entries/${entry.id}/review`);
  const accepted = await desk.put(`/entries/${entry.id}/pledge/acceptance`, { note: '已核对' });
  expect(said(accepted)).toBe('204');
  const back = {
    verdict: 'return',
    checklist: await checklist(portal, edition, false),
    reason: '请补充',
    fields: ['trl'],
  };
  expect(said(await desk.post(`/entries/${entry.id}/decisions`, back))).toBe('201');
  await bring(entry, 'PLEDGE', '甲 8 没人看过的承诺书.pdf');
  await bring(entry, 'PLEDGE', '甲 9 新的承诺书.pdf');
  await portal.drain();
  await portal.get(ForgetFiles).run(soon());
  const own = (await names()).filter((name) => name >= '甲 6');
  expect(own).toEqual(['甲 6 另存的计划.pdf', '甲 7 看过的承诺书.pdf', '甲 9 新的承诺书.pdf']);
});
