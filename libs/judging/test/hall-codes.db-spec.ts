import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JudgingModule } from '#judging';
import { newId } from '#platform/chance';
import { Press } from '#platform/press';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, type Judge, judges, listed, opened } from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let codesAt: string;
const folder = mkdtempSync(join(tmpdir(), 'hall-'));
const guide = join(folder, 'guide.json');
/** As `npm run hall` writes it when the network gives the machine an address. */
const movedTo = (plain: string) => writeFileSync(guide, JSON.stringify({ plain: [plain], secure: [], root: null }));

beforeAll(async () => {
  movedTo('http://127.0.0.1:3000');
  portal = await startPortal([JudgingModule], { HALL_GUIDE: guide });
  edition = await contest(portal);
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  codesAt = `/rounds/${edition.rounds.PRELIMINARY}/hall-codes`;
}, 60_000);
afterAll(async () => {
  await portal.stop();
  rmSync(folder, { recursive: true });
});

const office = () => portal.as(edition.organiser);
const list = async () => (await office().get(codesAt)).body;
const traces = () =>
  portal.db.query(`SELECT (SELECT count(*)::int FROM identity.paper_code) AS codes,
    (SELECT count(*)::int FROM journal.line) AS lines`);

/** The codes on the paper, read off it as a tablet's camera does. */
async function printed(judgeIds?: string[]): Promise<string[]> {
  const answer = await office().post(codesAt, { day: (await list()).today, judgeIds, language: 'zh-CN' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'application/pdf']);
  const read = await portal.get(Press).codes(answer.bytes, 'application/pdf', 'http');
  return read.map((address) => /\/hall\/code#([0-9A-Z]{5}-[0-9A-Z]{5})$/.exec(address)![1]!);
}

it('prints a slip for each judge, by which the judge reads and scores, also where a second factor is asked for', async () => {
  const strict = `UPDATE competition.edition SET plan = jsonb_set(plan, '{judging}', '{"secondFactor": true}') WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(strict, [edition.id]));
  const told = await printed();
  expect(told).toHaveLength(3);
  const { body, headers } = await portal.visitor.post('/paper-sessions', {
    code: told[0]!,
    attempt: 'tablet-1-0123456789',
  });
  const me = panel.find(({ actor }) => actor.personId === (body.person as unknown as { id: string }).id)!;
  const tablet = portal.visitor.with({ cookie: headers.getSetCookie().join().split(';')[0]! });
  const mine = listed((await tablet.get(`/editions/${edition.id}/assignments/mine`)).body.items);
  expect(mine).toHaveLength(1);
  expect((await tablet.put(`/editions/${edition.id}/declarations/mine`, { declarations: [] })).status).not.toBe(403);
  expect((await tablet.get(`/rounds/${edition.rounds.PRELIMINARY}`)).body.code).toBe('paper-session');
  const [round, all] = [`/rounds/${edition.rounds.PRELIMINARY}`, `/editions/${edition.id}`];
  for (const path of [`${all}/undertaking`, `${all}/calibration/mine`, `${round}/signatures`])
    expect([path, (await tablet.get(path)).status]).toEqual([path, 200]);
  const lines = listed((await list()).items) as unknown as {
    judgeId: string;
    codes: { id: string; state: string }[];
  }[];
  expect(lines.find(({ judgeId }) => judgeId === me.id)!.codes).toMatchObject([{ state: 'used' }]);
  expect(lines.filter(({ codes }) => codes[0]?.state === 'open')).toHaveLength(2);
  expect(JSON.stringify(await list())).not.toContain(told[1]);
  const { id } = lines.find(({ judgeId }) => judgeId === me.id)!.codes[0]!;
  expect((await portal.as(edition.supervisor).delete(`${codesAt}/${id}`)).status).toBe(403);
  expect((await office().delete(`${codesAt}/${id}`)).status).toBe(204);
  expect((await tablet.get('/session')).body.person).toBeNull();
});

it('prints one anew for a judge who lost theirs; the others stay good', async () => {
  const before = await printed();
  const [only] = await printed([panel[0]!.id]);
  const states = async (code: string) =>
    (await portal.visitor.post('/paper-sessions', { code, attempt: newId() })).body.code ?? 'open';
  expect((await Promise.all(before.map(states))).sort()).toEqual(['open', 'open', 'paper-code-revoked']);
  expect(await states(only!)).toBe('open');
});

it('keeps no answer under an idempotency key: the codes are on the paper alone', async () => {
  const body = { day: (await list()).today, language: 'en' };
  const keyed = office().with({ 'idempotency-key': 'the-same-key-twice' });
  expect((await keyed.post(codesAt, body)).status).toBe(201);
  expect((await keyed.post(codesAt, body)).status).toBe(201);
  const sql = `SELECT count(*)::int AS kept FROM platform.idempotency WHERE key = 'the-same-key-twice'`;
  expect(await portal.db.query(sql)).toEqual([{ kept: 0 }]);
});

it('refuses other days, rounds without judges and other people, and has then written nothing', async () => {
  const { today: day } = await list();
  const before = await traces();
  const post = (who: Contest['organiser'], body: object, at = codesAt) => portal.as(who).post(at, body);
  const order = { day, language: 'zh-CN' };
  expect((await post(edition.organiser, { ...order, day: '2020-01-01' })).body.code).toBe('paper-code-day');
  expect((await post(edition.organiser, { ...order, day: '2026-02-31' })).body.code).toBe('paper-code-day');
  expect((await post(edition.organiser, { ...order, day: 'tomorrow' })).status).toBe(422);
  const empty = `/rounds/${edition.rounds.FINAL}/hall-codes`;
  expect((await post(edition.organiser, order, empty)).body.code).toBe('no-judges-for-codes');
  expect((await post(edition.supervisor, order)).status).toBe(403);
  expect((await post(panel[0]!.actor, order)).status).toBe(404);
  expect((await portal.as(panel[0]!.actor).get(codesAt)).status).toBe(404);
  expect(await traces()).toEqual(before);
  expect((await portal.as(edition.supervisor).get(codesAt)).body.can).toEqual({ print: false });
});

it('lists three judges by as many statements as one', async () => {
  const one = await contest(portal);
  await admitted(portal, one);
  const count = async (who: Contest, at: string) => {
    await portal.drain();
    return portal.counting(async () => expect((await portal.as(who.organiser).get(at)).status).toBe(200));
  };
  expect(await count(one, `/rounds/${one.rounds.PRELIMINARY}/hall-codes`)).toBe(await count(edition, codesAt));
});

it('prints the address that the machine has at that moment', async () => {
  for (const plain of ['http://192.168.3.14:3000', 'http://10.9.8.7:3000']) {
    movedTo(plain);
    const body = { day: (await list()).today, judgeIds: [panel[0]!.id], language: 'zh-CN' };
    const { bytes } = await office().post(codesAt, body);
    const [address] = await portal.get(Press).codes(bytes, 'application/pdf', 'http');
    expect(address!.split('#')[0]).toBe(`${plain}/hall/code`);
  }
});
