import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, filled, listed, said, TICKS } from './given.js';
import { deskOf } from './given-desk.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

it('keeps a company out of the titles of the research division: refused at the submit, kept in the draft', async () => {
  const { id, lead } = await filled(portal, edition);
  const team = portal.as(lead);
  const title = '北京某某公 司二尖瓣修复';
  expect(said(await team.patch(`/entries/${id}`, { title, version: 1 }))).toBe('200');
  const before = await everything(portal);
  const refused = await team.post(`/entries/${id}/submission`, { consents: TICKS });
  expect([said(refused), listed(refused.body.fields)]).toEqual([
    '422 entry-incomplete',
    [expect.objectContaining({ path: 'title', code: 'forbidden-word' })],
  ]);
  expect(await everything(portal)).toEqual(before);
  const missing = listed((await team.get(`/entries/${id}`)).body.missing);
  expect(missing.filter(({ path }) => path === 'title')).toMatchObject([{ params: { word: '公司' } }]);
  const moved = await team.patch(`/entries/${id}`, { division: 'B', version: 2 });
  expect(listed(moved.body.missing).map(({ path }) => path)).not.toContain('title');
});

it('tells the reviewer whom a title names, and lets it pass', async () => {
  const { id, lead } = await filled(portal, edition);
  const team = portal.as(lead);
  await team.patch(`/entries/${id}`, { title: '林知远与周宁的瓣膜', version: 1 });
  expect(said(await team.post(`/entries/${id}/submission`, { consents: TICKS }))).toBe('201');
  const { findings } = await deskOf(portal, edition.secretariat, id);
  expect(findings.find(({ code }) => code === 'title-names')).toMatchObject({
    ...{ path: 'title', severity: 'warning', params: { names: '林知远、周宁' } },
  });
});
