import { verifyDraw, type DrawDisclosure, type DrawResult } from '#fairness/verify';
import { StageModule } from '#stage';
import { VoidOverdue } from '../src/actions/void-overdue.js';
import { sha256 } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import { everything, said, type Show, show, sitting } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
afterAll(() => portal.stop());

const SALTS = ['ab'.repeat(16), 'cd'.repeat(16)];
const seal = (value: string, salt: string) => sha256(`draw-value-v1\n${salt}\n${value}`);

/** A final whose order is to be drawn: the first entry fixed at the start, the rest in two blocks. */
async function toDraw(): Promise<Show> {
  const stage = await show(portal, 6);
  const slots = stage.entries.map((entryId, at) => ({ entryId, block: at < 4 ? 1 : 2, fixed: at === 0 }));
  const desk = portal.as(stage.organiser);
  const path = `/rounds/${stage.rounds.FINAL}/schedule`;
  const { body } = await desk.put(path, { version: 0, order: 'drawn', sessions: [sitting([], { slots })] });
  expect(said(await desk.put(`${path}/publication`, { version: body.version }))).toBe('200');
  return stage;
}

async function frozen(stage: Show) {
  const parties = [{ party: '安贞医院团队', entryId: stage.entries[2] }, { party: '现场监督' }];
  const { body } = await portal
    .as(stage.organiser)
    .post(`/rounds/${stage.rounds.FINAL}/draws`, { mode: 'on-site', parties });
  return `/draws/${body.id}`;
}

it('draws in blocks from values that a team and a supervisor seal before the commitment and open after it', async () => {
  const stage = await toDraw();
  const [desk, lead] = [portal.as(stage.organiser), portal.as(stage.leads[2]!)];
  const draw = await frozen(stage);
  expect(said(await lead.put(`${draw}/values/1/seal`, { hash: seal('417', SALTS[0]!) }))).toBe('200');
  expect(said(await desk.put(`${draw}/commitment`))).toBe('409 values-unsealed');
  expect(said(await desk.put(`${draw}/values/2/seal`, { hash: seal('8', SALTS[1]!) }))).toBe('200');
  const { body: committed } = await desk.put(`${draw}/commitment`);
  expect(committed).toMatchObject({ state: 'committed', seed: null, order: null });
  expect(committed.event).toBe(`1 安贞医院团队 ${seal('417', SALTS[0]!)}\n2 现场监督 ${seal('8', SALTS[1]!)}`);
  const wrong = { value: '418', salt: SALTS[0] };
  expect(said(await lead.put(`${draw}/values/1/opening`, wrong))).toBe('422 value-not-sealed-one');
  expect(said(await lead.put(`${draw}/values/1/opening`, { ...wrong, value: '417' }))).toBe('200');
  expect(said(await desk.put(`${draw}/revelation`, {}))).toBe('409 values-unopened');
  expect(said(await desk.put(`${draw}/values/2/opening`, { value: '8', salt: SALTS[1] }))).toBe('200');
  expect(said(await desk.put(`${draw}/revelation`, {}))).toBe('200');

  const { body } = await portal.visitor.get(draw);
  const all = body as unknown as DrawDisclosure & DrawResult & { lines: { id: string }[]; order: string[] };
  expect([body.state, body.publicValue]).toEqual(['revealed', '417,8']);
  expect(verifyDraw({ ...all, ids: all.lines.map(({ id }) => id) })).toEqual([]);
  const { body: out } = await desk.get(`/rounds/${stage.rounds.FINAL}/sessions`);
  expect(out.published).toMatchObject({ no: 2, drawId: body.id });
  const [session] = out.items as unknown as { slots: { entry: { number: string } }[] }[];
  const numbers = session!.slots.map(({ entry }) => entry.number);
  const drawn = (block: string) => all.order.filter((id) => id.startsWith(block)).map((id) => id.split('/')[1]);
  expect(numbers).toEqual([numbers[0], ...drawn('S1B1'), ...drawn('S1B2')]);
  expect(numbers[0]).toMatch(/0001$/);
});

it('takes a team’s number from its lead or whom the lead names, and says of one typed in for it that it was', async () => {
  const stage = await toDraw();
  const [desk, lead] = [portal.as(stage.organiser), portal.as(stage.leads[2]!)];
  const [mate, guest] = [await portal.actor({ name: '周明' }), await portal.actor()];
  await portal.unit.run((tx) =>
    tx.query('UPDATE entry.entry SET member_ids = ARRAY[lead_id, $2::uuid] WHERE id = $1', [
      stage.entries[2],
      mate.personId,
    ]),
  );
  const draw = await frozen(stage);
  const hash = seal('417', SALTS[0]!);
  const before = await everything(portal);
  expect(said(await desk.put(`${draw}/values/1/seal`, { hash }))).toBe('409 value-of-team');
  expect(said(await portal.as(mate).put(`${draw}/values/1/seal`, { hash }))).toBe('404 not-found');
  expect(said(await portal.as(mate).put(`${draw}/values/1/giver`, { personId: mate.personId }))).toBe('404 not-found');
  expect(said(await desk.put(`${draw}/values/1/giver`, { personId: mate.personId }))).toBe('403 not-allowed');
  expect(said(await lead.put(`${draw}/values/1/giver`, { personId: guest.personId }))).toBe('422 giver-not-of-team');
  expect(said(await lead.put(`${draw}/values/2/giver`, { personId: mate.personId }))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
  const asked = (await lead.get(`/entries/${stage.entries[2]}/turns`)).body.values;
  expect(asked).toMatchObject([{ members: [{ name: '周明' }], can: { give: true, name: true } }]);
  expect(said(await lead.put(`${draw}/values/1/giver`, { personId: mate.personId }))).toBe('200');
  const { body } = await portal.as(mate).get(`/entries/${stage.entries[2]}/turns`);
  expect(body.values).toMatchObject([{ giverId: mate.personId, can: { give: true, name: false } }]);
  expect(said(await portal.as(mate).put(`${draw}/values/1/seal`, { hash }))).toBe('200');
  expect((await portal.visitor.get(draw)).body.values).toMatchObject([{ typedIn: false }, { typedIn: false }]);
  expect(JSON.stringify((await portal.visitor.get(draw)).body)).not.toContain('周明');
});

it('seals that a number was typed in for a team, and shows it to everybody', async () => {
  const stage = await toDraw();
  const desk = portal.as(stage.organiser);
  const draw = await frozen(stage);
  expect((await desk.get(draw)).body.values).toMatchObject([{ can: { give: false, typeIn: true } }, {}]);
  const typed = { hash: seal('417', SALTS[0]!), typedIn: true };
  expect(said(await desk.put(`${draw}/values/1/seal`, typed))).toBe('200');
  expect(said(await desk.put(`${draw}/values/2/seal`, { hash: seal('8', SALTS[1]!) }))).toBe('200');
  expect((await portal.visitor.get(draw)).body.values).toMatchObject([{ typedIn: true }, { typedIn: true }]);
  const sql = `SELECT body::jsonb->>'by' AS by FROM journal.ledger
    WHERE edition_id = $1 AND body LIKE '%draw-value-sealed%' ORDER BY seq`;
  expect(await portal.db.query(sql, [stage.id])).toEqual([{ by: 'organiser' }, { by: 'organiser' }]);
});

it('seals every step in the ledger and keeps the seed to itself until the end', async () => {
  const stage = await toDraw();
  const desk = portal.as(stage.organiser);
  const { body } = await desk.post(`/rounds/${stage.rounds.FINAL}/draws`, {
    mode: 'event',
    event: '双色球第2031089期红球',
  });
  await desk.put(`/draws/${body.id}/commitment`);
  expect((await portal.visitor.get(`/draws/${body.id}`)).body).toMatchObject({
    seed: null,
    event: '双色球第2031089期红球',
  });
  expect(said(await desk.put(`/draws/${body.id}/revelation`, {}))).toBe('422 public-value-missing');
  expect(said(await desk.put(`/draws/${body.id}/revelation`, { publicValue: '03 08 11' }))).toBe('200');
  const sql = `SELECT body::jsonb->>'kind' AS kind FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%stage.draw%' ORDER BY seq`;
  const kinds = (await portal.db.query(sql, [stage.id])) as { kind: string }[];
  const steps = ['frozen', 'committed', 'revealed'].map((step) => `stage.draw-${step}`);
  expect(kinds.map(({ kind }) => kind)).toEqual(steps);
});

it('lets a draw that is not revealed be void, on record, and nothing else replace it', async () => {
  const stage = await toDraw();
  const desk = portal.as(stage.organiser);
  const draw = await frozen(stage);
  const round = `/rounds/${stage.rounds.FINAL}`;
  const before = await everything(portal);
  const again = { mode: 'event', event: '另一期' };
  expect(said(await desk.post(`${round}/draws`, again))).toBe('409 draw-running');
  expect(said(await desk.put(`${round}/schedule`, { version: 2, order: 'arranged', sessions: [] }))).toBe(
    '409 draw-running',
  );
  expect(said(await desk.put(`${draw}/revelation`, {}))).toBe('409 wrong-state');
  expect(said(await portal.as(stage.leads[0]!).put(`${draw}/values/1/seal`, { hash: seal('1', SALTS[0]!) }))).toBe(
    '404 not-found',
  );
  expect(said(await portal.as(stage.judges[0]!.actor).put(`${draw}/commitment`))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  expect(said(await desk.delete(draw, { reason: '一方离场，未能公开' }))).toBe('204');
  expect(said(await desk.post(`${round}/draws`, again))).toBe('201');
  const { body } = await desk.get(`${round}/draws`);
  expect(body.items).toMatchObject([{ state: 'frozen' }, { state: 'void', voidReason: '一方离场，未能公开' }]);
  const gone = [{ id: draw.split('/')[2], voidReason: '一方离场，未能公开', voidedAt: expect.any(String) }];
  const [next] = body.items as unknown as { id: string }[];
  expect((await portal.visitor.get(`/draws/${next!.id}`)).body.voided).toMatchObject(gone);
  expect((await portal.visitor.get(`${round}/running-order`)).body.voided).toMatchObject(gone);
});

it('refuses a draw of what is arranged, unpublished or short, without a trace', async () => {
  const stage = await show(portal, 2);
  const desk = portal.as(stage.organiser);
  const round = `/rounds/${stage.rounds.FINAL}`;
  const order = { mode: 'event', event: '某期' };
  const plan = async (version: number, name: string, fixed: boolean) => {
    const slots = stage.entries.map((entryId) => ({ entryId, block: 1, fixed }));
    return (await desk.put(`${round}/schedule`, { version, order: name, sessions: [sitting([], { slots })] })).body
      .version as never;
  };
  let version = await plan(0, 'arranged', false);
  const refused = async (body: object, code: string) => {
    const before = await everything(portal);
    expect(said(await desk.post(`${round}/draws`, body))).toBe(code);
    expect(await everything(portal)).toEqual(before);
  };
  await refused(order, '409 order-arranged');
  version = await plan(version, 'drawn', true);
  await refused(order, '409 schedule-unpublished');
  await desk.put(`${round}/schedule/publication`, { version });
  await refused(order, '409 draw-list-short');
  version = await plan(version, 'drawn', false);
  await desk.put(`${round}/schedule/publication`, { version, reason: '全部抽签' });
  await refused({ mode: 'event' }, '422 draw-event-missing');
  await refused({ mode: 'on-site', parties: [{ party: '监督' }] }, '422 draw-parties-few');
});

it('is void by itself when its sitting begins and it is not revealed', async () => {
  const stage = await toDraw();
  const draw = await frozen(stage);
  await portal.get(VoidOverdue).run();
  expect((await portal.visitor.get(draw)).body.state).toBe('frozen');
  await portal.unit.run((tx) =>
    tx.query('UPDATE stage.session SET starts_at = now(), ends_at = now() WHERE edition_id = $1', [stage.id]),
  );
  await portal.get(VoidOverdue).run();
  expect((await portal.visitor.get(draw)).body).toMatchObject({ state: 'void', voidReason: 'overdue' });
});
