import type { Actor, Role } from '#kernel';
import { newId } from '#platform/chance';
import type { Portal } from '#testing';
import { IssuePaperCodes } from '../src/actions/paper-code/issue-paper-codes.js';
import { RevokePaperCode } from '../src/actions/paper-code/revoke-paper-code.js';
import { PaperCodes } from '../src/queries/paper-codes.js';
import { cookieOf, identityPortal, lastMail, traces } from './given.js';

const ATTEMPT = 'attempt-0123456789';
const EDITION = newId();
let portal: Portal;
let office: Actor;
let judge: Actor;

beforeAll(async () => {
  portal = await identityPortal();
  office = await portal.actor({ seats: [{ editionId: EDITION, role: 'secretariat' }] });
});
beforeEach(async () => {
  judge = await seated('judge', 'organiser');
});
afterAll(() => portal.stop());

const seated = (...roles: Role[]) =>
  portal.actor({ seats: roles.map((role) => ({ editionId: EDITION, role }) as Actor['seats'][number]) });
const today = async (shift = 0) => {
  const sql = `SELECT ((clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date + $1::int)::text AS day`;
  return ((await portal.db.query(sql, [shift])) as [{ day: string }])[0].day;
};
async function issue(more: { day?: string; subjectId?: string; by?: Actor; to?: Actor[] } = {}) {
  const { by = office, to = [judge], subjectId = newId(), day = await today() } = more;
  const order = { editionId: EDITION, subjectId, day, personIds: to.map(({ personId }) => personId!) };
  const codes = await portal.unit.run((tx) => portal.get(IssuePaperCodes).within(tx, by, order));
  return { subjectId, codes: codes.map(({ code }) => code), code: codes[0]?.code ?? '' };
}
const use = (code: string, attempt = ATTEMPT) => portal.visitor.post('/paper-sessions', { code, attempt });
const revoked = (actor: Actor, subjectId: string, id: string) =>
  portal.unit.run((tx) => portal.get(RevokePaperCode).within(tx, actor, subjectId, id));
const refused = async (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error: { code: string }) => error.code,
  );
const cards = (subjectId: string) => portal.get(PaperCodes).of(portal.unit.read, subjectId);

it('opens a session with the rights of a judge of its edition, and keeps only a hash of the code', async () => {
  const { code, subjectId } = await issue();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(JSON.stringify(await portal.db.query('SELECT * FROM identity.paper_code'))).not.toContain(
    code.replace('-', ''),
  );
  const answer = await use(code.toLowerCase());
  expect(answer.body).toMatchObject({
    ...{ secondFactor: 'not-needed', byCode: true, person: { id: judge.personId } },
    seats: [{ editionId: EDITION, role: 'judge' }],
  });
  expect(await cards(subjectId)).toMatchObject([{ personId: judge.personId, state: 'used' }]);
  const lines = `SELECT kind FROM journal.line WHERE subject = $1 AND kind LIKE 'identity.paper%'`;
  expect(await portal.db.query(lines, [judge.personId])).toEqual([{ kind: 'identity.paper-code-used' }]);
});

it('is for judging alone: the account, messages and other rooms stay closed', async () => {
  const tablet = portal.visitor.with({ cookie: cookieOf(await use((await issue()).code)) });
  for (const path of ['/me/sessions', '/me/messages', '/me/data', `/editions/${EDITION}/seats`]) {
    expect((await tablet.get(path)).body).toMatchObject({ status: 403, code: 'paper-session' });
  }
  const before = await traces(portal);
  expect((await tablet.post('/second-factor', {})).body.code).toBe('paper-session');
  const change = { current: 'x', password: 'vT9-kfr2-Qm7z-pear' };
  expect((await tablet.put('/me/password', change)).body.code).toBe('paper-session');
  expect(await traces(portal)).toEqual(before);
  expect((await tablet.get('/session')).body.byCode).toBe(true);
  expect((await tablet.delete('/session')).status).toBe(204);
});

it('works once; the attempt whose answer was lost may ask again and has one session', async () => {
  const { code } = await issue();
  const first = await use(code);
  const again = await use(code);
  expect(again.status).toBe(201);
  expect((await portal.visitor.with({ cookie: cookieOf(first) }).get('/session')).body.person).toBeNull();
  await portal.drain();
  const before = await traces(portal);
  expect((await use(code, 'another-tablet-0123')).body).toMatchObject({ status: 409, code: 'paper-code-used' });
  await portal.db.query(
    `UPDATE identity.paper_code SET used_at = used_at - interval '10 minutes' WHERE state = 'used'`,
  );
  expect((await use(code)).body.code).toBe('paper-code-used');
  expect(await traces(portal)).toEqual(before);
});

it('serves a judge whose password and second factor are lost, all day long: by a new slip once a session has ended', async () => {
  const lost = `UPDATE identity.person SET factor_secret = 'lost', factor_blocked_until = clock_timestamp() + interval '1 day'
    WHERE id = $1`;
  await portal.db.query(lost, [judge.personId]);
  const { code, subjectId } = await issue();
  const tablet = portal.visitor.with({ cookie: cookieOf(await use(code)) });
  expect((await tablet.get('/session')).body).toMatchObject({
    ...{ person: { id: judge.personId }, secondFactor: 'not-needed' },
    seats: [{ editionId: EDITION, role: 'judge' }],
  });
  const evening = `UPDATE identity.session SET created_at = created_at - interval '12 hours' WHERE person_id = $1`;
  await portal.db.query(evening, [judge.personId]);
  expect((await tablet.get('/session')).body.person).toBeNull();
  expect((await use(code, 'the-evening-012345')).body.code).toBe('paper-code-used');
  const { code: next } = await issue({ subjectId });
  const again = await use(next, 'the-evening-012345');
  expect(again.body).toMatchObject({ person: { id: judge.personId }, secondFactor: 'not-needed' });
  expect((await cards(subjectId)).map(({ state }) => state)).toEqual(['used', 'used']);
});

it('opens one session when eight tablets use it at once', async () => {
  const { code } = await issue();
  const answers = await Promise.all(Array.from({ length: 8 }, (_, no) => use(code, `tablet-${no}-0123456789`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
});

it('is good on its day only, which is at most 30 days away', async () => {
  const { code, subjectId } = await issue({ day: await today(1) });
  expect((await use(code)).body).toMatchObject({ status: 409, code: 'paper-code-other-day' });
  await portal.db.query('UPDATE identity.paper_code SET day = day - 2 WHERE subject_id = $1', [subjectId]);
  expect((await use(code)).body.code).toBe('paper-code-other-day');
  expect(await cards(subjectId)).toMatchObject([{ state: 'expired' }]);
  for (const day of [await today(-1), await today(31), '2026-02-31']) {
    expect(await refused(issue({ day }))).toBe('paper-code-day');
  }
});

it('is void when it is printed anew, revoked, or its judge has no seat any more', async () => {
  const old = await issue();
  const next = await issue({ subjectId: old.subjectId });
  expect((await use(old.code)).body.code).toBe('paper-code-revoked');
  const [card] = await cards(old.subjectId);
  const tablet = portal.visitor.with({ cookie: cookieOf(await use(next.code)) });
  const revoke = () => revoked(office, old.subjectId, card!.id);
  await revoke();
  expect((await tablet.get('/session')).body.person).toBeNull();
  expect(await refused(revoke())).toBe('wrong-state');
  const last = await issue();
  await portal.db.query('DELETE FROM identity.seat WHERE person_id = $1', [judge.personId]);
  expect((await use(last.code)).body).toMatchObject({ status: 401, code: 'paper-code-wrong' });
});

it('is made for judges of the edition alone, by its organisers and secretariat', async () => {
  const chair = await seated('panel-chair');
  expect((await issue({ to: [judge, chair] })).codes).toHaveLength(1);
  for (const role of ['supervisor', 'judge', 'panel-chair', 'stage-manager'] as const) {
    expect(await refused(issue({ by: await seated(role) }))).toBe('not-allowed');
  }
  const { subjectId } = await issue();
  const [card] = await cards(subjectId);
  const elsewhere = await portal.actor({ seats: [{ editionId: newId(), role: 'organiser' }] });
  const [supervisor, other] = [await seated('supervisor'), await seated('judge')];
  const before = await traces(portal);
  const revoke = (actor: Actor, of = subjectId) => refused(revoked(actor, of, card!.id));
  expect(await revoke(office, newId())).toBe('not-found');
  expect(await revoke(elsewhere)).toBe('not-found');
  expect(await revoke(supervisor)).toBe('not-allowed');
  expect(await revoke(other)).toBe('not-found');
  expect(await traces(portal)).toEqual(before);
});

it('tells the judge by mail that it was used', async () => {
  await use((await issue()).code);
  await portal.drain();
  const sql = 'SELECT email FROM identity.person WHERE id = $1';
  const [{ email }] = (await portal.db.query(sql, [judge.personId])) as [{ email: string }];
  expect((await lastMail(portal, email)).subject).toBe('您的一次性登录码已被使用');
});

it('cannot be guessed at a pace: tries are limited for an address', async () => {
  const strict = await identityPortal({ DATABASE_URL: portal.config.DATABASE_URL, LIMITS_SCALE: '1' });
  const body = { code: 'AAAAA-AAAAA', attempt: ATTEMPT };
  // The tries of the tests above count too.
  let tries = 0;
  let last = 401;
  while (last === 401 && tries < 301) {
    const five = Array.from({ length: 5 }, () => strict.visitor.post('/paper-sessions', body));
    last = (await Promise.all(five)).at(-1)!.status;
    tries += 5;
  }
  expect(last).toBe(429);
  await strict.stop();
});
