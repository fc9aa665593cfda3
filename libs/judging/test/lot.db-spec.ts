import { type DrawDisclosure, type DrawResult, verifyDraw } from '#fairness/verify';
import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { VoidOverdueLots } from '../src/actions/lot/void-overdue-lots.js';
import { type Contest, contest, everything, judges, listed, said } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  // whoever judged in another edition is in the pool, and asked by nobody here
  await judges(portal, await contest(portal), ['clinical', 'clinical', 'clinical', 'clinical', 'capital', 'capital']);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const office = () => portal.as(edition.organiser);
const path = () => `/rounds/${edition.rounds.FINAL}/expert-lots`;
const quotas = [
  { kind: 'clinical', count: 2 },
  { kind: 'capital', count: 1 },
];
const order = { quotas, event: '2024年8月3日福彩双色球' };
const lots = () => portal.db.query('SELECT * FROM judging.expert_lot ORDER BY id');
const seen = async (id: string) => (await portal.visitor.get(`/expert-lots/${id}`)).body;
const people = async () => listed(listed((await office().get(path())).body.items)[0]!.people);
const AWAY = [{ from: '2000-01-01', until: '2100-01-01' }];
let id = '';

it('publishes a sealed list of those who are there, and no seed', async () => {
  const away = `UPDATE judging.profile SET away = $1 WHERE id = (SELECT id FROM judging.profile WHERE kind = 'clinical' ORDER BY id LIMIT 1)`;
  await portal.db.query(away, [JSON.stringify(AWAY)]);
  const begun = await office().post(path(), order);
  expect(said(begun)).toBe('201');
  id = begun.body.id!;
  const lot = await seen(id);
  expect(lot).toMatchObject({ state: 'committed', leftOut: 1, seed: null, order: null, event: order.event });
  expect((lot.lines as string[]).map((line) => line.replace(/[0-9a-f]{64}$/, '#'))).toEqual([
    ...['capital/#', 'capital/#', 'clinical/#', 'clinical/#', 'clinical/#'],
  ]);
  expect(await people()).toEqual([]);
  expect(JSON.stringify(lot)).not.toContain('周宁');
});

it('refuses a second one beside it, kinds nobody has enough of, and whoever does not run the edition', async () => {
  const before = [await lots(), await everything(portal)];
  expect(said(await office().post(path(), order))).toBe('409 lot-running');
  const many = { ...order, quotas: [{ kind: 'capital', count: 3 }] };
  const short = await office().post(path(), many);
  expect([said(short), short.body.kinds]).toEqual(['409 pool-too-small', ['capital']]);
  const twice = { ...order, quotas: [quotas[1], quotas[1]] };
  expect(said(await office().post(path(), twice))).toBe('422 lot-kind-twice');
  expect(said(await portal.as(edition.supervisor).post(path(), order))).toBe('403 not-allowed');
  expect(said(await office().post(`${path()}/${id}/invitations`))).toBe('409 lot-not-drawn');
  expect([await lots(), await everything(portal)]).toEqual(before);
});

it('draws by the value of the event, as anybody computes again', async () => {
  expect(said(await office().put(`${path()}/${id}/revelation`, { publicValue: '03 11 18 22 27 30 + 09' }))).toBe('204');
  const lot = await seen(id);
  expect(lot.state).toBe('drawn');
  const published = { ...lot, ids: lot.lines, commit: lot.commit } as never as DrawDisclosure & DrawResult;
  expect(verifyDraw(published)).toEqual([]);
  const found = await people();
  const clinical = (lot.order as never as string[]).filter((line) => line.startsWith('clinical/'));
  expect(found.filter(({ drawn }) => drawn).map((one) => one.id)).toEqual([
    ...clinical.slice(0, 2),
    (lot.order as never as string[]).find((line) => line.startsWith('capital/')),
  ]);
  expect(found.map(({ name }) => name)).toEqual(found.map(() => '周宁'));
  expect(said(await office().put(`${path()}/${id}/revelation`, { publicValue: '1' }))).toBe('409 wrong-state');
  expect(said(await office().delete(`${path()}/${id}`, { reason: '不满意' }))).toBe('409 wrong-state');
});

it('invites those who were drawn, and the next in order for whoever declines', async () => {
  const invited = await office().post(`${path()}/${id}/invitations`);
  expect(invited.body).toEqual({ invited: 3 });
  expect(said(await office().post(`${path()}/${id}/invitations`))).toBe('409 lot-invited');
  const [first] = await people();
  await portal.db.query(`UPDATE judging.judge SET state = 'declined' WHERE profile_id = $1 AND edition_id = $2`, [
    ...[first!.profileId, edition.id],
  ]);
  expect((await office().post(`${path()}/${id}/invitations`)).body).toEqual({ invited: 1 });
  const asked = (await people()).filter((one) => one.asked).map((one) => [one.kind, one.place]);
  expect(asked).toEqual([
    ['clinical', 1],
    ['clinical', 2],
    ['clinical', 3],
    ['capital', 1],
  ]);
});

it('keeps a draw that was ended, with its reason', async () => {
  const begun = await office().post(path(), { ...order, quotas: [quotas[1]] });
  expect(said(await office().delete(`${path()}/${begun.body.id}`, { reason: '活动取消' }))).toBe('204');
  expect(await seen(begun.body.id!)).toMatchObject({ state: 'void', voidReason: '活动取消', seed: null });
  const kinds = `SELECT body::jsonb->>'kind' AS kind FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%judging.lot-%' ORDER BY seq`;
  expect(listed(await portal.db.query(kinds, [edition.id])).map(({ kind }) => kind)).toEqual([
    ...['judging.lot-committed', 'judging.lot-drawn', 'judging.lot-committed', 'judging.lot-voided'],
  ]);
});

it('is void by itself when its round begins and it is not revealed', async () => {
  const other = await contest(portal);
  const desk = portal.as(other.organiser);
  const begun = await desk.post(`/rounds/${other.rounds.FINAL}/expert-lots`, {
    quotas: [quotas[1]],
    event: '2024年8月10日福彩双色球',
  });
  expect(said(begun)).toBe('201');
  const lot = begun.body.id!;
  await portal.get(VoidOverdueLots).run();
  expect(await seen(lot)).toMatchObject({ state: 'committed' });
  const starts = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '1 minute' WHERE edition_id = $1 AND code = 'FINAL'`;
  await portal.unit.run((tx) => tx.query(starts, [other.id]));
  await portal.get(VoidOverdueLots).run();
  expect(await seen(lot)).toMatchObject({ state: 'void', voidReason: 'overdue' });
  const late = desk.put(`/rounds/${other.rounds.FINAL}/expert-lots/${lot}/revelation`, { publicValue: '1' });
  expect(said(await late)).toBe('409 wrong-state');
  const sealed = `SELECT seq FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%lot-voided%'`;
  expect(await portal.db.query(sealed, [other.id])).toHaveLength(1);
});
