import { createCanvas } from '@napi-rs/canvas';
import { CompetitionModule } from '#competition';
import { CallForMaterials, EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { JournalModule } from '#journal';
import { SYSTEM } from '#kernel';
import { NotificationModule } from '#notification';
import { type Portal, startPortal } from '#testing';
import {
  checklist,
  type Contest,
  contest,
  everything,
  filled,
  form,
  moveRegistration,
  pdf,
  said,
  type Started,
  TICKS,
} from './given.js';

/** The first paper opens fonts of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([
    JournalModule,
    NotificationModule,
    FileModule,
    IdentityModule,
    CompetitionModule,
    EntryModule,
  ]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const pledgeOf = async ({ id, lead }: Started) => (await portal.as(lead).get(`/entries/${id}/pledge`)).body;
const printed = ({ id, lead }: Started) => portal.as(lead).get(`/entries/${id}/pledge/pdf`);

/** Hands in a scan and waits until it was read. */
async function scanned({ id, lead }: Started, bytes: Buffer, name = '承诺书.pdf', type = 'application/pdf') {
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const answer = await portal.as(lead).put(`/entries/${id}/documents/PLEDGE`, data);
  await portal.drain();
  return answer;
}

const submit = ({ id, lead }: Started) => portal.as(lead).post(`/entries/${id}/submission`, { consents: TICKS });

it('is printed before the submit, sealed, scanned, read, and fits what is handed in', async () => {
  const entry = await filled(portal, edition);
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'needed', scan: null, can: { print: true, attach: true } });
  const paper = await printed(entry);
  expect(paper.status).toBe(200);
  expect(paper.headers.get('content-disposition')).toContain(
    encodeURIComponent(`${entry.title.replace(' ', '_')}-承诺书.pdf`),
  );
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'printed' });

  expect(said(await scanned(entry, paper.bytes))).toBe('200');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches', scan: { name: '承诺书.pdf' }, findings: [] });
  expect(said(await submit(entry))).toBe('201');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches' });
  const desk = portal.as(edition.secretariat);
  expect((await desk.get(`/entries/${entry.id}/pledge`)).body).toMatchObject({
    standing: 'matches',
    can: { print: false, attach: false },
  });
  expect((await desk.get(`/entries/${entry.id}/documents/PLEDGE`)).bytes.equals(paper.bytes)).toBe(true);
});

it('is outdated by a later edit, and says so to the reviewer once that was handed in', async () => {
  const entry = await filled(portal, edition);
  const paper = await printed(entry);
  await scanned(entry, paper.bytes);
  await submit(entry);
  const change = { changes: [{ field: 'oneLiner', value: '改了一句话', version: 1 }] };
  expect(said(await portal.as(entry.lead).patch(`/entries/${entry.id}/answers`, change))).toBe('200');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'outdated' });
  const desk = portal.as(edition.secretariat);
  expect((await desk.get(`/entries/${entry.id}/pledge`)).body).toMatchObject({ standing: 'matches' });
  await submit(entry);
  expect((await desk.get(`/entries/${entry.id}/pledge`)).body).toMatchObject({
    standing: 'outdated',
    findings: [{ path: 'documents.PLEDGE', code: 'pledge-outdated' }],
  });
  await scanned(entry, (await printed(entry)).bytes);
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches' });
});

it('stands when an approved request changes the entry afterwards, and when materials are called for', async () => {
  const entry = await filled(portal, edition);
  await scanned(entry, (await printed(entry)).bytes);
  await submit(entry);
  const [team, desk] = [portal.as(entry.lead), portal.as(edition.secretariat)];
  await desk.put(`/entries/${entry.id}/review`);
  const decision = { verdict: 'admit', checklist: await checklist(portal, edition), reason: '' };
  expect(said(await desk.post(`/entries/${entry.id}/decisions`, decision))).toBe('201');
  for (const title of ['经导管三尖瓣修复装置', '经导管三尖瓣修复系统']) {
    const order = { part: 'title', title: `${title} ${entry.id.slice(0, 8)}`, reason: '更名', proof: '批复' };
    const { body } = await team.post(`/entries/${entry.id}/change-requests`, order);
    const approval = `/entries/${entry.id}/change-requests/${String(body.id)}/approval`;
    expect(said(await portal.as(edition.organiser).put(approval, { note: '同意' }))).toBe('204');
    await portal.drain();
    expect(await pledgeOf(entry)).toMatchObject({ standing: 'stands' });
    const seen = (await desk.get(`/entries/${entry.id}/pledge`)).body;
    expect(seen).toMatchObject({ standing: 'stands', findings: [], can: { accept: false, ask: true } });
  }
  // Later materials are nothing the pledge is about either, neither while they are prepared nor once they are in.
  await portal.get(CallForMaterials).run(SYSTEM, { round: 'SEMIFINAL', entryIds: [entry.id] });
  expect(said(await team.put(`/entries/${entry.id}/documents/PITCH`, form(pdf(3), '路演.pdf')))).toBe('200');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'stands' });
  expect(said(await team.post(`/entries/${entry.id}/submission`, { consents: [] }))).toBe('201');
  await portal.drain();
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'stands' });
  const found = `SELECT count(*)::int AS n FROM entry.finding WHERE entry_id = $1 AND code LIKE 'pledge-%'`;
  expect(await portal.db.query(found, [entry.id])).toEqual([{ n: 0 }]);
  await scanned(entry, (await printed(entry)).bytes);
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches' });
});

it('of another entry, or without a code, is told apart and kept for the secretariat', async () => {
  const [entry, other] = [await filled(portal, edition), await filled(portal, edition)];
  await scanned(entry, (await printed(other)).bytes);
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'other-entry' });
  expect(said(await scanned(entry, createCanvas(300, 400).toBuffer('image/jpeg'), '照片.jpg', 'image/jpeg'))).toBe(
    '200',
  );
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'unreadable', scan: { name: '照片.jpg' } });
});

it('may follow when registration has closed, in review, and not from the moment it is due', async () => {
  const own = await contest(portal);
  const entry = await filled(portal, own);
  expect(said(await submit(entry))).toBe('201');
  const paper = (await printed(entry)).bytes;
  await moveRegistration(portal, own, '-1 second');
  expect(said(await portal.as(own.secretariat).put(`/entries/${entry.id}/review`))).toBe('200');
  expect(said(await portal.as(entry.lead).put(`/entries/${entry.id}/documents/PLAN`, new FormData()))).not.toMatch(
    /^2/,
  );
  expect(said(await scanned(entry, paper))).toBe('200');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches' });
  expect(said(await portal.as(entry.lead).delete(`/entries/${entry.id}/documents/PLEDGE`))).toBe('204');
  const due = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 days',
    ends_at = clock_timestamp() WHERE edition_id = $1 AND code = 'CORRECTION'`;
  await portal.unit.run((tx) => tx.query(due, [own.id]));
  const before = await everything(portal);
  expect(said(await scanned(entry, paper))).toBe('409 seal-closed');
  expect(said(await printed(entry))).toBe('409 seal-closed');
  expect(await everything(portal)).toEqual(before);
  const seen = (await portal.as(own.secretariat).get(`/entries/${entry.id}/pledge`)).body;
  expect(seen).toMatchObject({ findings: [{ code: 'pledge-missing' }] });
});

it('stays in its place when a return closes everything else', async () => {
  const entry = await filled(portal, edition);
  await scanned(entry, (await printed(entry)).bytes);
  await submit(entry);
  const desk = portal.as(edition.secretariat);
  await desk.put(`/entries/${entry.id}/review`);
  const answers = (await checklist(portal, edition)).map((one, at) => ({ ...one, ok: at > 0 }));
  const decision = { verdict: 'return', checklist: answers, reason: '请改', fields: ['summary'] };
  expect(said(await desk.post(`/entries/${entry.id}/decisions`, decision))).toBe('201');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'matches', can: { attach: true, print: true } });
});

it('is nobody else’s to print, and needs an organisation', async () => {
  const entry = await filled(portal, edition);
  const stranger = portal.as(await portal.actor());
  expect(said(await stranger.get(`/entries/${entry.id}/pledge`))).toBe('404 not-found');
  expect(said(await stranger.get(`/entries/${entry.id}/pledge/pdf`))).toBe('404 not-found');
  await submit(entry);
  expect(said(await portal.as(edition.secretariat).get(`/entries/${entry.id}/pledge/pdf`))).toBe('403 not-allowed');
});
