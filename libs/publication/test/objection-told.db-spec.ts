import type { Actor } from '#kernel';
import { PublicationModule } from '#publication';
import { PortalConfig } from '#platform/config';
import { type Portal, startPortal } from '#testing';
import { ObjectionSms } from '../src/actions/objection/objection-sms.js';
import { RemindHandlers } from '../src/actions/objection/remind-handlers.js';
import { said } from './given.js';
import { CANARY, conflictedSupervisor, noticed, type Noticed, objected } from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const HOUR = 3600;
const clock = (seconds: number) =>
  portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [seconds]));
/** Moves the clock to so many hours before an instant. */
const before = (instant: string, hours: number) =>
  clock(Math.ceil((Date.parse(instant) - Date.now()) / 1000) - hours * HOUR);
const remind = async () => {
  await portal.get(RemindHandlers).run();
  await portal.drain();
};
/** Templates of what somebody was sent, without the context's name. */
const mailed = async ({ personId }: Actor, like: string) => {
  const sql = `SELECT template, body FROM notification.message WHERE person_id = $1 AND template LIKE $2 ORDER BY created_at, id`;
  const found = (await portal.db.query(sql, [personId, `publication.mails.${like}`])) as {
    template: string;
    body: string;
  }[];
  return found.map(({ template, body }) => ({ what: template.replace('publication.mails.', ''), body }));
};
const what = async (actor: Actor, like = 'objection-%') => (await mailed(actor, like)).map((one) => one.what);
const only = async ({ id, supervisor }: Noticed) =>
  (await portal.as(supervisor).get(`/editions/${id}/objections`)).body.items[0] as {
    id: string;
    acceptDueAt: string;
    clock: { overdue: boolean };
  };

it('reminds supervisors before a date, and tells organisers too once it has passed', async () => {
  const edition = await noticed(portal);
  const away = await conflictedSupervisor(portal, edition);
  await objected(portal, edition);
  const { id, acceptDueAt } = await only(edition);
  await before(acceptDueAt, 100);
  await remind();
  expect(await what(edition.supervisor)).toEqual(['objection-received']);
  await before(acceptDueAt, 30);
  await remind();
  await remind();
  expect(await what(edition.supervisor)).toEqual(['objection-received', 'objection-due']);
  expect(await what(edition.organiser)).toEqual([]);
  expect((await only(edition)).clock.overdue).toBe(false);

  await before(acceptDueAt, -1);
  await remind();
  await remind();
  expect(await what(edition.supervisor)).toEqual(['objection-received', 'objection-due', 'objection-overdue']);
  expect(await what(edition.organiser)).toEqual(['objection-overdue']);
  expect(await what(edition.secretariat)).toEqual([]);
  expect(await what(away)).toEqual([]);
  expect((await only(edition)).clock.overdue).toBe(true);
  const page = (await portal.as(edition.organiser).get(`/objections/${id}`)).body;
  expect(page.steps.map(({ kind, by }: { kind: string; by: string | null }) => [kind, by])).toEqual([
    ['publication.objection-received', null],
    ['publication.objection-overdue', null],
  ]);
  await clock(0);
});

it('is silent about what is decided, and counts the day of the decision anew', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition, {}, '13700000021');
  const { id, acceptDueAt } = await only(edition);
  const desk = portal.as(edition.supervisor);
  expect(said(await desk.put(`/objections/${id}/acceptance`, { version: 1, suspend: false }))).toBe('204');
  await before(acceptDueAt, -1);
  await remind();
  expect(await what(edition.organiser)).toEqual([]);
  const { decideDueAt } = (await desk.get(`/objections/${id}`)).body;
  await before(decideDueAt, -1);
  await remind();
  expect(await what(edition.organiser)).toEqual(['objection-overdue']);
  const decide = { version: 2, outcome: 'dismissed', reason: '异议不成立。' };
  expect(said(await desk.put(`/objections/${id}/decision`, decide))).toBe('204');
  await before(decideDueAt, -100);
  await remind();
  expect(await what(edition.organiser)).toEqual(['objection-overdue']);
  await clock(0);
});

it('tells the team what is looked into, that its prize waits and that it stands again, and nothing of the objector', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition, {}, '13700000022');
  const { id } = await only(edition);
  expect(await what(edition.lead, '%')).toEqual([]);
  const desk = portal.as(edition.supervisor);
  await desk.put(`/objections/${id}/acceptance`, { version: 1, suspend: true });
  await portal.drain();
  expect((await what(edition.lead, '%')).sort()).toEqual(['prize-suspended', 'team-accepted']);
  await desk.put(`/objections/${id}/decision`, { version: 2, outcome: 'dismissed', reason: '经核查，异议不成立。' });
  await portal.drain();
  const told = await mailed(edition.lead, '%');
  expect(told.map((one) => one.what).sort()).toEqual([
    ...['prize-restored', 'prize-suspended', 'team-accepted', 'team-decided'],
  ]);
  const words = told.map(({ body }) => body).join('\n');
  expect(words).toContain('一等奖');
  expect(words).not.toMatch(new RegExp(`${CANARY.name}|1370000|${CANARY.email}|\\{\\{|权属`));
});

it('says so when there is nothing to tell an objector by', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition, { email: null }, '13700000023');
  const { id } = await only(edition);
  // a provider that has no template for it
  const config: object = Object.create(portal.get(PortalConfig), { ALIYUN_SMS_KEY_ID: { value: 'key' } });
  Object.assign(portal.get(ObjectionSms), { config });
  const desk = portal.as(edition.supervisor);
  expect(said(await desk.put(`/objections/${id}/acceptance`, { version: 1, suspend: false }))).toBe('204');
  await portal.drain();
  const told = `SELECT kind, details FROM journal.line WHERE subject = $1 AND details ? 'by' ORDER BY at, id`;
  expect(await portal.db.query(told, [id])).toEqual([
    { kind: 'publication.objector-told', details: { step: 'received', by: ['sms'] } },
    { kind: 'publication.objector-unreached', details: { step: 'accepted', by: [] } },
  ]);
  expect((await desk.get(`/objections/${id}`)).body.steps.at(-1)).toMatchObject({
    kind: 'publication.objector-unreached',
    by: null,
  });
});
