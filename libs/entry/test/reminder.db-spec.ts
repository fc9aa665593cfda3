import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { RemindTeams } from '../src/reactions/remind-teams.js';
import { type Contest, contest, decided, form, moveRegistration, pdf, started, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
});
beforeEach(async () => {
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const remind = () => portal.get(RemindTeams).run();
const pass = (hours: number) =>
  portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = seconds + $1', [hours * 3600]));
/** What its lead was reminded of, or somebody else. */
async function reminders(entryId: string, who?: string | null): Promise<string[]> {
  const sql = `SELECT dedupe_key AS key, template FROM notification.message WHERE dedupe_key LIKE $1
    AND person_id = coalesce($3, (SELECT lead_id FROM entry.entry WHERE id = $2)) ORDER BY created_at`;
  const given = [`entry.remind.${entryId}.%`, entryId, who ?? null];
  const lines = (await portal.db.query(sql, given)) as { key: string; template: string }[];
  return lines.map(({ key, template }) => `${template.split('.').pop()} ${key.split('.').pop()}`);
}
/** The offset of the demo clock adds up, so the deadline is set by the portal's own clock. */
async function closesIn(hours: number): Promise<void> {
  const [{ seconds }] = (await portal.db.query('SELECT seconds FROM platform.clock_offset')) as [{ seconds: string }];
  await moveRegistration(portal, edition, `${Number(seconds) + hours * 3600} seconds`, '-1 hours');
}

it('reminds the lead of a draft half way, two days and twelve hours before, once each', async () => {
  const { id } = await started(portal, edition);
  await closesIn(200);
  await remind();
  expect(await reminders(id)).toEqual([]);
  await pass(101);
  await Promise.all([remind(), remind()]);
  await remind();
  expect(await reminders(id)).toEqual(['remind-draft half']);
  await pass(52);
  await remind();
  await pass(36);
  await remind();
  await remind();
  expect(await reminders(id)).toEqual(['remind-draft half', 'remind-draft 48h', 'remind-draft 12h']);
  await pass(12);
  await remind();
  expect(await reminders(id)).toHaveLength(3);
});

it('says the latest alone to somebody whose timer did not run, and again for a deadline that was moved', async () => {
  const { id, lead, title } = await started(portal, edition);
  await closesIn(200);
  await pass(190);
  await remind();
  expect(await reminders(id)).toEqual(['remind-draft 12h']);
  const [{ subject, body }] = (await portal.db.query(
    'SELECT subject, body FROM notification.message WHERE person_id = $1',
    [lead.personId],
  )) as [{ subject: string; body: string }];
  expect(subject).toBe(`距报名截止还有 10 小时：${title}`);
  expect(body).toContain(`/team/entries/${id}`);
  await closesIn(40);
  await remind();
  expect(await reminders(id)).toEqual(['remind-draft 12h', 'remind-draft 48h']);
});

it('leaves those alone who handed everything in, until they change something', async () => {
  const { id, lead } = await submitted(portal, edition);
  await closesIn(40);
  await pass(30);
  await remind();
  expect(await reminders(id)).toEqual([]);
  const change = { field: 'oneLiner', value: '改过的简介', version: 1 };
  expect((await portal.as(lead).patch(`/entries/${id}/answers`, { changes: [change] })).status).toBe(200);
  await remind();
  expect(await reminders(id)).toEqual(['remind-changes 12h']);
});

it('reminds of a correction by its own deadline', async () => {
  const [{ at }] = (await portal.db.query(
    `SELECT clock_timestamp() + (seconds + 100 * 3600) * interval '1 second' AS at FROM platform.clock_offset`,
  )) as [{ at: Date }];
  await closesIn(1000);
  const returned = { verdict: 'return', reason: '证照过期', fields: [], dueAt: at.toISOString() };
  const { id } = await decided(portal, edition, returned);
  await remind();
  expect(await reminders(id)).toEqual([]);
  await pass(51);
  await remind();
  await pass(38);
  await remind();
  expect(await reminders(id)).toEqual(['remind-correction half', 'remind-correction 12h']);
});

it('reminds of the sealed pledge until it is there', async () => {
  edition = await contest(portal, (plan) => {
    plan.pledge!.sealDue = 'REGISTRATION';
  });
  const { id } = await submitted(portal, edition);
  await closesIn(100);
  await pass(90);
  await remind();
  await remind();
  expect((await reminders(id)).filter((one) => one.startsWith('remind-seal'))).toEqual(['remind-seal 12h']);
});

it('reminds of a scan that was asked for again, two days and twelve hours before its own day, until another comes', async () => {
  edition = await contest(portal, (plan) => {
    plan.pledge!.sealDue = 'REGISTRATION';
  });
  const { id, lead } = await submitted(portal, edition);
  const scan = (mark: string) => portal.as(lead).put(`/entries/${id}/documents/PLEDGE`, form(pdf(1, mark), 'scan.pdf'));
  expect((await scan('first')).status).toBe(200);
  await closesIn(1);
  const [{ dueAt }] = (await portal.db.query(
    `SELECT clock_timestamp() + (seconds + 100 * 3600) * interval '1 second' AS "dueAt" FROM platform.clock_offset`,
  )) as [{ dueAt: Date }];
  const request = { reasons: ['no-seal'], note: '', dueAt: dueAt.toISOString() };
  const desk = portal.as(edition.secretariat);
  expect((await desk.post(`/entries/${id}/pledge/requests`, request)).status).toBeLessThan(300);
  await remind();
  expect(await reminders(id)).toEqual([]);
  await pass(53);
  await Promise.all([remind(), remind()]);
  await pass(36);
  await remind();
  await remind();
  const asked = ['remind-scan 48h', 'remind-scan 12h'];
  expect(await reminders(id)).toEqual(asked);
  const [{ subject }] = (await portal.db.query(
    `SELECT subject FROM notification.message WHERE dedupe_key LIKE $1 ORDER BY created_at DESC LIMIT 1`,
    [`entry.remind.${id}.scan.%`],
  )) as [{ subject: string }];
  expect(subject).toContain('重新提交盖章承诺书');
});

it('is silent once another scan has come', async () => {
  const { id, lead } = await submitted(portal, edition);
  const scan = (mark: string) => portal.as(lead).put(`/entries/${id}/documents/PLEDGE`, form(pdf(1, mark), 'scan.pdf'));
  await scan('first');
  const request = { reasons: ['illegible'], note: '' };
  await portal.as(edition.secretariat).post(`/entries/${id}/pledge/requests`, request);
  expect((await scan('second')).status).toBe(200);
  for (let day = 0; day < 60; day += 2) {
    await pass(48);
    await remind();
  }
  expect((await reminders(id)).filter((one) => one.startsWith('remind-s'))).toEqual([]);
});
