import { EntryCards, EntryModule } from '#entry';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { filled, type Contest, contest, decided, everything, hospital, joined, listed, said, TICKS } from './given.js';

let portal: Portal;
let own: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  own = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const admitted = async () => decided(portal, own, { verdict: 'admit', reason: '' });
const ask = (who: Actor, id: string, order: object) =>
  portal.as(who).post(`/entries/${id}/change-requests`, { reason: '专利更名', proof: '京科更字第 12 号', ...order });
const settle = (id: string, request: unknown, how: 'approval' | 'refusal', note = '同意', who = own.organiser) =>
  portal.as(who).put(`/entries/${id}/change-requests/${String(request)}/${how}`, { note });
const requests = async (who: Actor, id: string) => (await portal.as(who).get(`/entries/${id}/change-requests`)).body;
const cardOf = async (id: string) => (await portal.get(EntryCards).byIds(portal.db, [id]))[0]!;
const mailsOf = async (who: Actor, beginning: string) => {
  const items = listed((await portal.as(who).get('/me/messages')).body.items);
  return items.filter(({ subject }) => String(subject).startsWith(beginning));
};

it('changes a title by an approved request alone: a new revision, the old receipts stay true', async () => {
  const { id, lead, title } = await admitted();
  const before = (await portal.as(lead).get(`/entries/${id}/receipt`)).body;
  const asked = await ask(lead, id, { part: 'title', title: '经导管三尖瓣修复装置' });
  expect(said(asked)).toBe('201');
  expect(said(await ask(lead, id, { part: 'title', title: '另一个题目' }))).toBe('409 change-open');
  expect(await requests(lead, id)).toMatchObject({ parts: [], items: [{ state: 'open', before: title }] });
  await portal.drain();
  expect(await mailsOf(own.organiser, '变更申请：')).toHaveLength(1);
  expect(
    listed((await portal.as(own.secretariat).get(`/editions/${own.id}/entries?view=changes`)).body.items),
  ).toMatchObject([{ id }]);
  expect(said(await settle(id, asked.body.id, 'approval', '已核对批复'))).toBe('204');

  expect((await portal.as(lead).get(`/entries/${id}`)).body).toMatchObject({
    title: '经导管三尖瓣修复装置',
    state: 'admitted',
  });
  expect(await cardOf(id)).toMatchObject({ title: '经导管三尖瓣修复装置' });
  const [newest, first] = listed((await portal.as(lead).get(`/entries/${id}/revisions`)).body.items);
  expect([newest?.no, first?.no]).toEqual([2, 1]);
  const hash = String(before.contentHash);
  const check = await portal.visitor.get(`/receipts/${String(before.receiptNumber)}?hash=${hash}`);
  expect(check.body).toMatchObject({ genuine: true });
  expect((await portal.as(lead).get(`/entries/${id}/receipt`)).body.contentHash).not.toBe(hash);
  await portal.drain();
  expect(await mailsOf(lead, '变更申请已同意')).toHaveLength(1);
  expect(await requests(lead, id)).toMatchObject({
    parts: ['title', 'lead', 'organisation'],
    items: [{ state: 'approved', note: '已核对批复', settledBy: null }],
  });
  expect(said(await settle(id, asked.body.id, 'approval'))).toBe('409 wrong-state');
});

it('changes the organisation, with its eligibility', async () => {
  const { id, lead } = await admitted();
  const organisation = { ...hospital(), authority: null };
  const asked = await ask(lead, id, { part: 'organisation', organisation });
  expect(said(asked)).toBe('201');
  expect(said(await settle(id, asked.body.id, 'approval'))).toBe('204');
  expect(await cardOf(id)).toMatchObject({ organisation: organisation.name });
});

it('hands the lead over when the member has said yes and the organisers agree', async () => {
  const entry = await filled(portal, own);
  const { id, lead } = entry;
  const { person, memberId } = await joined(portal, entry, '何静怡');
  const [team, member] = [portal.as(lead), portal.as(person)];
  expect(said(await ask(lead, id, { part: 'lead', memberId }))).toBe('409 change-unasked');
  expect(said(await team.post(`/entries/${id}/submission`, { consents: TICKS }))).toBe('201');
  expect(said(await portal.as(own.secretariat).put(`/entries/${id}/review`))).toBe('200');

  const before = await everything(portal);
  expect(said(await team.put(`/entries/${id}/lead-offer`, { memberId }))).toBe('409 lead-frozen');
  expect(said(await ask(lead, id, { part: 'title', title: '审查中的题目' }))).toBe('409 change-unasked');
  expect(await everything(portal)).toEqual(before);
  const declined = await ask(lead, id, { part: 'lead', memberId });
  expect(said(declined)).toBe('201');
  expect(said(await member.delete(`/entries/${id}/lead-offer`))).toBe('204');
  expect((await requests(lead, id)).items).toMatchObject([{ state: 'taken_back' }]);

  const asked = await ask(lead, id, { part: 'lead', memberId });
  expect(said(await settle(id, asked.body.id, 'approval'))).toBe('409 lead-unagreed');
  expect(said(await member.post(`/entries/${id}/lead-offer/acceptance`))).toBe('204');
  expect(await cardOf(id)).toMatchObject({ leadId: lead.personId });
  expect(said(await settle(id, asked.body.id, 'approval'))).toBe('204');
  expect(await cardOf(id)).toMatchObject({ leadId: person.personId, leadName: '何静怡', state: 'in_review' });
  expect((await requests(person, id)).parts).toEqual(['lead']);
  expect((await requests(lead, id)).parts).toEqual([]);
});

it('refuses with a reason, lets the lead take back, and writes nothing for anybody else', async () => {
  const { id, lead } = await admitted();
  const asked = await ask(lead, id, { part: 'title', title: '新的项目名称' });
  const before = await everything(portal);
  const stranger = await portal.actor();
  expect(said(await settle(id, asked.body.id, 'approval', '同意', own.secretariat))).toBe('403 not-allowed');
  expect(said(await settle(id, asked.body.id, 'approval', '同意', stranger))).toBe('404 not-found');
  expect(said(await settle(id, asked.body.id, 'refusal', ' '))).toBe('422 invalid');
  expect(said(await portal.as(own.organiser).delete(`/entries/${id}/change-requests/${String(asked.body.id)}`))).toBe(
    '403 not-allowed',
  );
  expect(said(await ask(lead, id, { part: 'title', title: '短' }))).toBe('422 basics-invalid');
  expect(await everything(portal)).toEqual(before);
  expect(said(await settle(id, asked.body.id, 'refusal', '材料不足'))).toBe('204');
  expect(await cardOf(id)).not.toMatchObject({ title: '新的项目名称' });
  await portal.drain();
  expect(await mailsOf(lead, '变更申请未同意')).toHaveLength(1);
  const again = await ask(lead, id, { part: 'title', title: '新的项目名称' });
  expect(said(await portal.as(lead).delete(`/entries/${id}/change-requests/${String(again.body.id)}`))).toBe('204');
  expect(listed((await requests(own.secretariat, id)).items).map(({ state }) => state)).toEqual([
    'taken_back',
    'refused',
  ]);
});
