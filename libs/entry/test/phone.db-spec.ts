import { EntryModule } from '#entry';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { checklist, contest, type Contest, decided, everything, filled, joined, listed, said, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const OWN = '13800138000';
const OTHER = '13900139000';
const GAP = { path: 'leadPhone', code: 'phone-not-verified' };
const write = (actor: Actor, id: string, value: string, version: number) =>
  portal.as(actor).patch(`/entries/${id}/answers`, { changes: [{ field: 'leadPhone', value, version }] });
async function seen(actor: Actor, id: string, where = portal) {
  const { body } = await where.as(actor).get(`/entries/${id}`);
  const missing = listed(body.missing).filter(({ path }) => !String(path).startsWith('consents.'));
  return { missing, proof: body.proof, lead: body.lead };
}
const submit = (actor: Actor, id: string) => portal.as(actor).post(`/entries/${id}/submission`, { consents: TICKS });

async function prove(actor: Actor, number: string): Promise<void> {
  expect(said(await portal.as(actor).post('/me/phone-codes', { number }))).toBe('202');
  const [newest] = listed((await portal.visitor.get(`/outbox?to=${number}`)).body.items);
  const { body } = (await portal.visitor.get(`/outbox/${String(newest!.id)}`)).body as { body: string };
  const code = /\d{6}/.exec(body)![0];
  expect(said(await portal.as(actor).put('/me/phones', { number, code }))).toBe('204');
}

it('keeps a draft with any number, and takes it only once the lead has proven it', async () => {
  const { id, lead } = await filled(portal, edition);
  expect(await seen(lead, id)).toMatchObject({ missing: [], proof: { fields: ['leadPhone'], numbers: [OWN] } });
  expect(said(await write(lead, id, OTHER, 1))).toBe('200');
  expect((await seen(lead, id)).missing).toEqual([GAP]);
  const before = await everything(portal);
  const refused = await submit(lead, id);
  expect([said(refused), refused.body.fields]).toEqual(['422 entry-incomplete', [GAP]]);
  expect(await everything(portal)).toEqual(before);
  await prove(lead, OTHER);
  expect(await seen(lead, id)).toMatchObject({ missing: [], proof: { numbers: [OTHER, OWN] } });
  expect(said(await submit(lead, id))).toBe('201');
});

it('counts what the lead has proven alone, and shows the team no number that is not in the form', async () => {
  const entry = await filled(portal, edition);
  const { person } = await joined(portal, entry, '何静怡');
  expect((await seen(person, entry.id)).proof).toEqual({ fields: ['leadPhone'], numbers: [OWN] });
  await prove(person, OTHER);
  await write(person, entry.id, OTHER, 1);
  expect(await seen(person, entry.id)).toMatchObject({ missing: [GAP], proof: { numbers: [] } });
  expect(said(await submit(entry.lead, entry.id))).toBe('422 entry-incomplete');
});

it('holds up nobody who took the lead in a correction that leaves the number closed', async () => {
  const team = await filled(portal, edition);
  const { person, memberId } = await joined(portal, team, '何静怡');
  expect(said(await submit(team.lead, team.id))).toBe('201');
  const desk = portal.as(edition.secretariat);
  expect((await desk.put(`/entries/${team.id}/review`)).status).toBe(200);
  const fields = ['oneLiner', 'members'];
  const returned = { verdict: 'return', reason: '请补充。', fields, checklist: await checklist(portal, edition) };
  expect(said(await desk.post(`/entries/${team.id}/decisions`, returned))).toBe('201');
  expect(said(await portal.as(team.lead).put(`/entries/${team.id}/lead-offer`, { memberId }))).toBe('204');
  expect(said(await portal.as(person).post(`/entries/${team.id}/lead-offer/acceptance`))).toBe('204');
  expect(await seen(person, team.id)).toMatchObject({ missing: [], proof: { fields: [] } });
  expect(said(await submit(person, team.id))).toBe('201');
});

it('asks again where the review has sent the number back', async () => {
  const reason = '负责人手机打不通。';
  const { id, lead } = await decided(portal, edition, { verdict: 'return', reason, fields: ['leadPhone'] });
  expect(said(await write(lead, id, OTHER, 1))).toBe('200');
  expect(said(await submit(lead, id))).toBe('422 entry-incomplete');
  await prove(lead, OTHER);
  expect(said(await submit(lead, id))).toBe('201');
});

describe('where no short message arrives', () => {
  let silent: Portal;
  beforeAll(async () => {
    silent = await startPortal([EntryModule], { OUTBOX_VISIBLE: '0' });
  }, 60_000);
  afterAll(() => silent.stop());

  it('takes entries all the same, and the check before opening says so', async () => {
    const open = await contest(silent);
    const { id, lead } = await filled(silent, open);
    const changes = [{ field: 'leadPhone', value: OTHER, version: 1 }];
    expect(said(await silent.as(lead).patch(`/entries/${id}/answers`, { changes }))).toBe('200');
    expect(await seen(lead, id, silent)).toMatchObject({
      ...{ missing: [], proof: { fields: [] } },
      lead: { phoneVerified: false },
    });
    expect(said(await silent.as(lead).post(`/entries/${id}/submission`, { consents: TICKS }))).toBe('201');
    const { findings } = (await silent.as(open.organiser).get(`/editions/${open.id}/opening-check`)).body;
    expect(findings).toContainEqual(expect.objectContaining({ code: 'phones-unprovable', blocking: false }));
  });
});
