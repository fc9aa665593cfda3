import { AwardModule } from '#award';
import type { Actor } from '#kernel';
import { type Answer, type Portal, startPortal } from '#testing';
import { confirmed, type Finished, finished, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
beforeEach(async () => {
  edition = await finished(portal, [1, 2, 3, 4]);
});
afterAll(() => portal.stop());

interface Step {
  kind: string;
  prize: { 'zh-CN': string } | null;
  entries: { entryId: string; title: string }[];
}
const RELEASE = `INSERT INTO judging.release (id, round_id, released_at, released_by)
  VALUES (gen_random_uuid(), $1, clock_timestamp(), $2)`;
const desk = () => portal.as(edition.organiser);
const path = () => `/rounds/${edition.roundId}/reveal`;
const prepare = (actor: Actor = edition.organiser) =>
  portal.as(actor).put(path(), { kind: 'prizes', withValues: true });
const script = async () =>
  (await desk().get(path())).body.script as { version: number; outdated: boolean; steps: Step[] };
const play = async (verb: string, at = 0) =>
  said(await desk().put(`${path()}/position`, { version: (await script()).version, verb, at }));
const told = ({ steps }: { steps: Step[] }) =>
  steps.map(({ kind, prize, entries }) =>
    [kind, prize?.['zh-CN'] ?? '', ...entries.map(({ entryId }) => edition.entries.indexOf(entryId) + 1)].join(' '),
  );
const letOut = () => portal.unit.run((tx) => tx.query(RELEASE, [edition.roundId, edition.organiser.personId]));
const finalise = async () =>
  said(await desk().post(`/editions/${edition.id}/result-sets`, { comment: '三次复算一致' }));
async function finalised(): Promise<void> {
  await confirmed(portal, edition);
  await letOut();
  expect(await finalise()).toBe('201');
}
const prizeOf = async (awardCode: string) =>
  (await desk().get(`/editions/${edition.id}/prizes`)).body.items.find(
    (one: { awardCode: string; state: string }) => one.awardCode === awardCode && one.state !== 'withdrawn',
  ).id as string;
async function refused(work: () => Promise<Answer | string>): Promise<string> {
  const kept = () =>
    portal.db.query(`SELECT (SELECT jsonb_agg(r) FROM stage.reveal r) AS scripts,
      (SELECT count(*) FROM journal.line) AS lines`);
  const before = await kept();
  const answer = await work();
  expect(await kept()).toEqual(before);
  return typeof answer === 'string' ? answer : said(answer);
}

it('goes by ranks while nobody has decided about a prize, and by nothing but the finalised set afterwards', async () => {
  expect(await refused(prepare)).toBe('409 result-unreleased');
  await letOut();
  expect(said(await prepare())).toBe('200');
  expect(told(await script())).toContain('name 一等奖 1');
  await confirmed(portal, edition);
  expect((await script()).outdated).toBe(true);
  expect(await refused(() => play('show'))).toBe('409 reveal-outdated');
  expect(await refused(prepare)).toBe('409 awards-unsettled');
  expect(await finalise()).toBe('201');
  expect(await refused(() => play('show'))).toBe('409 reveal-outdated');
  expect(said(await prepare())).toBe('200');
  expect(await script()).toMatchObject({ outdated: false });
  expect(await play('show')).toBe('204');
});

it('tells the hall whom the finalised set names, special prizes and vacancies included', async () => {
  await finalised();
  expect(await refused(() => prepare(edition.secretariat))).toBe('403 not-allowed');
  expect(said(await prepare())).toBe('200');
  const steps = told(await script());
  expect(steps).toContain('name 拟获一等奖 1');
  expect(steps).toContain('prize 拟获最佳应用奖（空缺）');
  expect(steps).toContain('name 拟获杰出人才奖 1');
  expect(steps.at(-1)).toBe('board  1 2 3');
});

it('names nobody any more, in the midst of a ceremony too, whose prize is suspended, until it is made anew', async () => {
  await finalised();
  await prepare();
  expect(await play('show')).toBe('204');
  const suspension = `/prizes/${await prizeOf('FIRST')}/suspension`;
  expect(said(await desk().put(suspension, { reason: '收到异议' }))).toBe('204');
  expect(await script()).toMatchObject({ outdated: true });
  expect(await refused(() => play('turn', 1))).toBe('409 reveal-outdated');
  expect(await refused(prepare)).toBe('409 reveal-on-screen');
  expect(await play('hide')).toBe('204');
  expect(said(await prepare())).toBe('200');
  expect(told(await script()).join('\n')).not.toContain('一等奖');
  expect(await play('show')).toBe('204');
  expect(said(await desk().delete(suspension, { reason: '异议不成立' }))).toBe('204');
  expect(await script()).toMatchObject({ outdated: true });
});

it('names a person no longer who does not agree any more', async () => {
  await finalised();
  await prepare();
  const [talent] = (await script()).steps.filter(
    ({ prize, kind }) => kind === 'name' && prize?.['zh-CN'].endsWith('人才奖'),
  );
  expect(talent!.entries[0]!.title).toContain('𠮷田·明');
  const sql = `UPDATE entry.consent SET withdrawn_at = clock_timestamp() WHERE entry_id = $1`;
  await portal.unit.run((tx) => tx.query(sql, [edition.entries[0]]));
  expect(await refused(() => play('show'))).toBe('409 reveal-outdated');
  await prepare();
  expect(JSON.stringify((await script()).steps)).not.toContain('𠮷田·明');
});

it('announces nothing while a prize has changed and the results are not finalised again; ranks can still be told', async () => {
  await finalised();
  await prepare();
  await desk().delete(`/prizes/${await prizeOf('FIRST')}`, { reason: '放弃' });
  expect(await refused(() => play('show'))).toBe('409 reveal-outdated');
  expect(await refused(prepare)).toBe('409 awards-unsettled');
  expect(said(await desk().put(path(), { kind: 'ranks', withValues: true }))).toBe('200');
  expect(await play('show')).toBe('204');
});
