import { EntryCards, EntryModule, PublishedNames } from '#entry';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, filled, joined, listed, said, submitted, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const takeBack = (who: Actor, id: string, code: string) => portal.as(who).delete(`/entries/${id}/consents/${code}`);
const queue = async () =>
  (await portal.as(edition.secretariat).get(`/editions/${edition.id}/entries?view=consents`)).body as {
    items: { id: string }[];
    counts: { consents: number };
  };
const letters = async (who: Actor) => {
  await portal.drain();
  const items = listed((await portal.as(who).get('/me/messages')).body.items);
  return items.filter(({ subject }) => String(subject).startsWith('撤回同意'));
};
/** Whether the entry is named to the public, and whom of it. */
const named = async (id: string) => {
  const [card] = await portal.get(EntryCards).byIds(portal.db, [id]);
  const people = await portal.get(PublishedNames).of(portal.db, [id]);
  return [card?.publicationConsent, people.map(({ name }) => name)];
};

it('stops naming an entry whose lead takes the publication back, tells the office, and names it again with a new consent', async () => {
  const { id, lead } = await submitted(portal, edition);
  const everybody = ['林知远', '周宁', '欧阳·𠮷'];
  expect(await named(id)).toEqual([true, everybody]);
  expect(said(await takeBack(lead, id, 'PUBLICATION'))).toBe('204');
  expect(await named(id)).toEqual([false, ['周宁', '欧阳·𠮷']]);
  expect(await queue()).toMatchObject({ items: [{ id }], counts: { consents: 1 } });
  for (const who of [edition.organiser, edition.secretariat]) {
    const [letter, ...more] = await letters(who);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      subject: expect.stringContaining(edition.prefix),
      link: expect.stringContaining(id),
    });
  }
  expect(await letters(edition.supervisor)).toEqual([]);
  const consents = TICKS.filter(({ code }) => code === 'PUBLICATION');
  expect(said(await portal.as(lead).put(`/entries/${id}/consents`, { consents }))).toBe('204');
  expect(await named(id)).toEqual([true, everybody]);
  expect(await queue()).toMatchObject({ items: [], counts: { consents: 0 } });
});

it('leaves out the name of the one member who takes it back', async () => {
  const entry = await filled(portal, edition);
  const { person } = await joined(portal, entry, '何静怡');
  expect(said(await portal.as(entry.lead).post(`/entries/${entry.id}/submission`, { consents: TICKS }))).toBe('201');
  const before = (await letters(edition.secretariat)).length;
  expect(said(await takeBack(person, entry.id, 'PUBLICATION'))).toBe('204');
  expect(await named(entry.id)).toEqual([true, ['林知远', '周宁', '欧阳·𠮷']]);
  expect(await letters(edition.secretariat)).toHaveLength(before + 1);
  expect(await queue()).toMatchObject({ counts: { consents: 0 } });
});

it('tells the office of every other consent too, and of a draft nothing', async () => {
  const { id, lead } = await submitted(portal, edition);
  const before = (await letters(edition.secretariat)).length;
  expect(said(await takeBack(lead, id, 'JUDGES'))).toBe('204');
  expect(await letters(edition.secretariat)).toHaveLength(before + 1);
  expect(await queue()).toMatchObject({ items: [{ id }], counts: { consents: 1 } });
  expect(said(await portal.as(lead).put(`/entries/${id}/withdrawal`, { reason: '不再参加' }))).toMatch(/^20/);
  expect(await queue()).toMatchObject({ items: [], counts: { consents: 0 } });
  const draft = await filled(portal, edition);
  const { person } = await joined(portal, draft, '何静怡');
  expect(said(await takeBack(person, draft.id, 'PROCESSING'))).toBe('204');
  expect(await letters(edition.secretariat)).toHaveLength(before + 1);
});
