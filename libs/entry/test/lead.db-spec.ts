import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import {
  checklist,
  type Contest,
  contest,
  everything,
  filled,
  invited,
  joined,
  listed,
  said,
  started,
  submitted,
  TICKS,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

it('hands the lead over at the other one’s yes; only then may the first leave', async () => {
  const entry = await filled(portal, edition);
  const { person, memberId } = await joined(portal, entry, '何静怡');
  const [lead, member] = [portal.as(entry.lead), portal.as(person)];
  const path = `/entries/${entry.id}`;
  const own = String(listed((await lead.get(`${path}/members`)).body.members)[0]!.id);
  const before = await everything(portal);
  expect(said(await lead.delete(`${path}/members/${own}`))).toBe('409 lead-hand-over-first');
  expect(said(await member.put(`${path}/lead-offer`, { memberId }))).toBe('403 not-allowed');
  expect(said(await member.post(`${path}/lead-offer/acceptance`))).toBe('404 not-found');
  expect(said(await lead.put(`${path}/lead-offer`, { memberId: own }))).toBe('409 lead-offer-unfit');
  expect(await everything(portal)).toEqual(before);

  expect(said(await lead.put(`${path}/lead-offer`, { memberId }))).toBe('204');
  expect(said(await lead.post(`${path}/lead-offer/acceptance`))).toBe('403 not-allowed');
  expect(said(await lead.post(`${path}/submission`, { consents: TICKS }))).toBe('201');
  expect(said(await member.post(`${path}/lead-offer/acceptance`))).toBe('204');
  expect(said(await lead.put(`${path}/withdrawal`, { reason: 'x' }))).toBe('403 not-allowed');
  expect((await member.get(path)).body).toMatchObject({ lead: { name: '何静怡' }, can: { submit: true } });
  expect(said(await lead.delete(`${path}/members/${own}`))).toBe('204');
  expect(said(await lead.get(path))).toBe('404 not-found');
  const kinds = listed((await member.get(`${path}/history`)).body.items).map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining([
      'entry.member-joined',
      'entry.lead-offered',
      'entry.lead-handed-over',
      'entry.member-left',
    ]),
  );
});

it('gives the lead to nobody who leads another entry', async () => {
  const entry = await started(portal, edition);
  const { person, memberId } = await joined(portal, entry);
  const own = { title: '自己负责的项目', track: '02', division: 'A' };
  expect(said(await portal.as(person).post(`/editions/${edition.id}/entries`, own))).toBe('201');
  await portal.as(entry.lead).put(`/entries/${entry.id}/lead-offer`, { memberId });
  const before = await everything(portal);
  const taken = await portal.as(person).post(`/entries/${entry.id}/lead-offer/acceptance`);
  expect(said(taken)).toBe('409 already-leading');
  expect(await everything(portal)).toEqual(before);
  expect(said(await portal.as(person).delete(`/entries/${entry.id}/lead-offer`))).toBe('204');
});

it('takes a consent back: the member is left out of what is handed in next, and may agree again', async () => {
  const entry = await filled(portal, edition);
  const { person } = await joined(portal, entry, '何静怡');
  const member = portal.as(person);
  const mine = listed((await member.get('/me/consents')).body.items);
  expect(mine.map(({ code, withdrawnAt }) => [code, withdrawnAt])).toEqual([
    ['PROCESSING', null],
    ['PUBLICATION', null],
    ['JUDGES', null],
  ]);
  const path = `/entries/${entry.id}`;
  const counted = async () => (await portal.as(entry.lead).get(`${path}/members`)).body.counted;
  expect(await counted()).toBe(4);
  expect(said(await member.delete(`${path}/consents/PUBLICATION`))).toBe('204');
  expect(said(await member.delete(`${path}/consents/NEVER`))).toBe('404 not-found');
  expect(await counted()).toBe(3);
  expect(said(await member.put(`${path}/consents`, { consents: [{ code: 'PUBLICATION', version: 9 }] }))).toBe(
    '422 consent-unknown',
  );
  expect(said(await member.put(`${path}/consents`, { consents: [{ code: 'PUBLICATION', version: 2 }] }))).toBe('204');
  expect(await counted()).toBe(4);
});

it('keeps from its review whoever stands in what was handed in, even after leaving the team', async () => {
  const own = await contest(portal);
  const entry = await filled(portal, own);
  const desk = [{ editionId: own.id, role: 'secretariat' as const }];
  const { token } = await invited(portal, entry, { name: '梁秋' });
  const gone = await portal.actor({ name: '梁秋', seats: desk });
  const accepted = await portal.as(gone).post(`/team-invitations/${token}/acceptance`, { consents: TICKS });
  expect(said(accepted)).toBe('201');
  const team = portal.as(entry.lead);
  expect(said(await team.post(`/entries/${entry.id}/submission`, { consents: TICKS }))).toBe('201');
  const places = listed((await team.get(`/entries/${entry.id}/members`)).body.members);
  const place = places.find(({ name }) => name === '梁秋')!;
  expect(said(await portal.as(gone).delete(`/entries/${entry.id}/members/${String(place.id)}`))).toBe('204');
  const path = `/entries/${entry.id}`;
  await portal.drain();
  const before = await everything(portal);
  const reviewer = portal.as(gone);
  const named = await portal.as(own.organiser).put(`${path}/reviewer`, { personId: gone.personId });
  expect(said(named)).toBe('409 reviewer-involved');
  expect(said(await reviewer.put(`${path}/review`))).toBe('403 own-entry');
  expect(said(await reviewer.get(`${path}/desk`))).toBe('403 not-allowed');
  const decision = { verdict: 'admit', checklist: await checklist(portal, own), reason: '' };
  expect(said(await reviewer.post(`${path}/decisions`, decision))).toBe('403 own-entry');
  const batch = { action: 'start', entryIds: [entry.id], reviewers: [] };
  const begun = await reviewer.post(`/editions/${own.id}/entry-batches`, batch);
  expect(listed(begun.body.items)).toMatchObject([{ outcome: 'skipped', skip: 'involved' }]);
  const spread = { ...batch, action: 'assign', reviewers: [gone.personId] };
  const given = await portal.as(own.organiser).post(`/editions/${own.id}/entry-batches`, spread);
  expect(listed(given.body.items)).toMatchObject([{ outcome: 'skipped', reviewerId: null }]);
  expect((await reviewer.get(`/editions/${own.id}/entries/next`)).body).toEqual({ id: null });
  expect(await everything(portal)).toEqual(before);
  expect((await reviewer.get(path)).body.can).toMatchObject({ startReview: false });
});

it('lets nobody review an entry they belong to', async () => {
  const entry = await submitted(portal, edition);
  const sql = 'UPDATE entry.entry SET member_ids = member_ids || $2::uuid WHERE id = $1';
  await portal.unit.run((tx) => tx.query(sql, [entry.id, edition.secretariat.personId]));
  const desk = portal.as(edition.secretariat);
  expect(said(await desk.put(`/entries/${entry.id}/review`))).toBe('403 own-entry');
  expect((await desk.get(`/entries/${entry.id}`)).body.can).toMatchObject({ startReview: false, edit: true });
  expect(said(await portal.as(edition.organiser).put(`/entries/${entry.id}/review`))).toBe('200');
});
