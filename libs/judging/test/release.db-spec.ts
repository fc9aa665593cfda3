import { JudgingModule } from '#judging';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  duties,
  everything,
  excused,
  type Judge,
  judged,
  judges,
  marked,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let chair: Actor;
let owing: { judge: Judge; id: string; entryId: string; whole: object };
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { judgesPerEntry: 2, minimumSheets: 1, trim: null });
  });
  await admitted(portal, edition);
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical']);
  chair = await portal.actor({ seats: [{ editionId: edition.id, role: 'panel-chair' }] });
  await opened(portal, edition, 'PRELIMINARY', panel);
  owing = await allButOne();
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const release = () => portal.as(chair).post(`${round()}/result-releases`, { entryId: owing.entryId });
const path = () => `/assignments/${owing.id}/sheet`;
const judge = () => portal.as(owing.judge.actor);

/** Every sheet is handed in but the last judge's first one, of which there is a draft. */
async function allButOne() {
  const [one, last] = [panel[0]!, panel[1]!];
  for (const { id } of await duties(portal, edition, one)) await judged(portal, one, id, 0.8);
  const [first, ...others] = await duties(portal, edition, last);
  for (const { id } of others) await judged(portal, last, id, 0.8);
  const id = String(first!.id);
  const { body } = await portal.as(last.actor).get(`/assignments/${id}`);
  const marks = await marked(portal, last, id, 0.8);
  return {
    ...{ judge: last, id, entryId: (body.entry as { id: string }).id },
    whole: { marks, comment: '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。', suggestion: '' },
  };
}

it('takes no sheet of an entry whose result is out, however it is sent, until the release is withdrawn', async () => {
  expect(said(await judge().put(path(), { ...owing.whole, version: 0 }))).toBe('200');
  await excused(portal, edition, 'PRELIMINARY', '评委因急诊手术未能到场');
  expect((await judge().get(`/assignments/${owing.id}`)).body).toMatchObject({
    released: false,
    can: { submit: true },
  });
  const { body } = await release();
  const before = await everything(portal);
  const whole = { ...owing.whole, version: 1 };
  expect(said(await judge().put(path(), whole))).toBe('409 result-released');
  expect(said(await judge().put(`${path()}/submission`, { version: 1 }))).toBe('409 result-released');
  expect(said(await judge().put(`${path()}/submission`, whole))).toBe('409 result-released');
  expect(await everything(portal)).toEqual(before);
  const can = { save: false, submit: false, recuse: true };
  expect((await judge().get(`/assignments/${owing.id}`)).body).toMatchObject({ released: true, can });
  const withdraw = portal.as(edition.organiser).delete(`/result-releases/${body.id}`, { reason: '补评后再公布' });
  expect(said(await withdraw)).toBe('204');
  expect((await judge().get(`/assignments/${owing.id}`)).body).toMatchObject({
    released: false,
    can: { submit: true },
  });
});

it('refuses a sheet that was under way while the chief judge let the result out', async () => {
  const arrived: Promise<string>[] = [];
  await portal.unit.run(async (tx) => {
    await tx.query('SELECT FROM judging.round WHERE id = $1 FOR UPDATE', [edition.rounds.PRELIMINARY]);
    arrived.push(
      judge()
        .put(`${path()}/submission`, { ...owing.whole, version: 1 })
        .then(said),
    );
    await waiting();
    const out = `INSERT INTO judging.release (id, round_id, entry_id, exact, shown, sheets, released_at, released_by)
      VALUES ($1, $2, $3, '80', '80.00', 1, clock_timestamp(), $4)`;
    await tx.query(out, [newId(), edition.rounds.PRELIMINARY, owing.entryId, chair.personId]);
  });
  expect(await arrived[0]).toBe('409 result-released');
  const sheets = `SELECT state, version FROM judging.sheet WHERE assignment_id = $1`;
  expect(await portal.db.query(sheets, [owing.id])).toEqual([{ state: 'draft', version: 1 }]);
});

/** Until somebody stands before the round's lock. */
async function waiting(): Promise<void> {
  const sql = `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`;
  for (let n = 0; n === 0;) [{ n }] = (await portal.db.query(sql)) as [{ n: number }];
}
