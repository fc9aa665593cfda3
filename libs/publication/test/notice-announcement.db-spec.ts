import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { everything, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}
const drafts = (editionId: string) =>
  portal.db.query('SELECT title, body, pinned, published_at FROM competition.announcement WHERE edition_id = $1', [
    editionId,
  ]);

it('drafts an announcement of a notice in both languages, for whoever writes them, once everybody can read it', async () => {
  const edition = await ready(portal);
  const office = portal.as(edition.organiser);
  const publish = (more: object = {}) => office.post(`/editions/${edition.id}/notices`, { list: 'awards', ...more });
  const announce = (id: string, actor = edition.secretariat) => portal.as(actor).post(`/notices/${id}/announcement`);
  const { body: later } = await publish({ startsAt: new Date(Date.now() + 86_400_000).toISOString() });
  expect(await refused(() => announce(later.id))).toBe('409 notice-unseen');
  expect(said(await office.delete(`/notices/${later.id}`))).toBe('204');
  expect(await refused(() => announce(later.id))).toBe('404 not-found');

  const { body: made } = await publish();
  const { body: notice } = (await portal.visitor.get(`/notices/${made.id}`)).body;
  expect(await refused(() => announce(made.id, edition.supervisor))).toBe('403 not-allowed');
  expect(await refused(() => announce(made.id, edition.leads[0]))).toBe('404 not-found');
  expect(await drafts(edition.id)).toEqual([]);
  expect(said(await announce(made.id))).toBe('201');
  const [draft] = (await drafts(edition.id)) as { body: Record<string, string> }[];
  expect(draft).toMatchObject({ title: notice.title, pinned: true, published_at: null });
  for (const language of ['zh-CN', 'en']) {
    expect(draft!.body[language]).toContain(notice.opening[language]);
    expect(draft!.body[language]).toContain(`/notices/${made.id}`);
  }

  const second = { noticeId: made.id, kind: 'withdraws', what: '名单有误。' };
  expect((await publish({ second })).status).toBe(201);
  expect(await refused(() => announce(made.id))).toBe('409 notice-superseded');
});
