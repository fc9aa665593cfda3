import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { EntryTraces } from '../src/actions/privacy/entry-traces.js';
import { contest, filled, listed, submitted } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
});
afterAll(() => portal.stop());

const sections = async (actor: Parameters<Portal['as']>[0]) => {
  const { body } = await portal.as(actor).get('/me/data');
  return Object.fromEntries(
    (body.sections as { section: string; count: number }[]).map(({ section, count }) => [section, count]),
  );
};

it('answers for entries, answers and consents, and keeps the account while an entry is under way', async () => {
  const edition = await contest(portal);
  const { id, lead } = await submitted(portal, edition);
  expect(await sections(lead)).toMatchObject({ entries: 1, memberships: 1, consents: 3, thread: 0, files: 5 });
  const obstacles = async () => (await portal.as(lead).get('/me/data')).body.obstacles;
  expect(await obstacles()).toEqual([{ code: 'entries-live', count: 1 }]);
  expect((await portal.as(lead).put(`/entries/${id}/withdrawal`, { reason: '不再参加' })).status).toBe(200);
  expect(await obstacles()).toEqual([]);
});

it('says answers and consents in the words of the edition, rows by their columns', async () => {
  const edition = await contest(portal);
  const { lead } = await submitted(portal, edition);
  const items = async (section: string) => listed((await portal.as(lead).get(`/me/data/${section}`)).body.items);
  const answers = await items('answers');
  const of = (field: string) => answers.find((one) => one.field === field);
  expect(of('leadDegree')).toMatchObject({ question: { en: expect.any(String) }, answer: [{ 'zh-CN': '博士' }] });
  expect(of('needs')).toMatchObject({ answer: [{ 'zh-CN': expect.any(String) }, { 'zh-CN': expect.any(String) }] });
  expect(of('oneLiner')).toMatchObject({ answer: '经导管修复二尖瓣反流的国产装置' });
  const [right] = answers.filter((one) => one.field === 'intellectualProperty' && Array.isArray(one.answer));
  expect(right).toMatchObject({
    answer: expect.arrayContaining([
      { question: { 'zh-CN': expect.any(String), en: expect.any(String) }, answer: '202010566088.9' },
    ]),
  });
  expect((await items('consents'))[0]).toMatchObject({ text: { 'zh-CN': expect.any(String) } });
});

it('says whether the number in the form is proven to be the lead’s', async () => {
  const edition = await contest(portal);
  const { id, lead } = await submitted(portal, edition);
  const seen = async (actor: typeof lead) => (await portal.as(actor).get(`/entries/${id}`)).body.lead.phoneVerified;
  expect(await seen(lead)).toBe(true);
  expect(await seen(edition.secretariat)).toBe(true);
  expect(await seen(edition.supervisor)).toBeNull();
  const changes = [{ field: 'leadPhone', value: '13900139000', version: 1 }];
  expect((await portal.as(lead).patch(`/entries/${id}/answers`, { changes })).status).toBe(200);
  expect(await seen(lead)).toBe(false);
});

it('forgets what was never handed in, and leaves what was as it was judged', async () => {
  const edition = await contest(portal);
  const draft = await filled(portal, edition);
  const handedIn = await submitted(portal, edition);
  const revisions = () => portal.db.query('SELECT content_hash FROM entry.revision ORDER BY id');
  const before = await revisions();
  for (const { lead } of [draft, handedIn]) {
    await portal.unit.run((tx) =>
      portal.get(EntryTraces).forget(tx, { id: lead.personId!, email: 'lead@example.org' }),
    );
  }
  const answers = `SELECT count(*)::int AS count FROM entry.answer WHERE entry_id = $1`;
  expect(await portal.db.query(answers, [draft.id])).toEqual([{ count: 0 }]);
  expect(await portal.db.query(answers, [handedIn.id])).not.toEqual([{ count: 0 }]);
  expect(await revisions()).toEqual(before);
});
