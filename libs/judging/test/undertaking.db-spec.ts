import type { EditionPlan } from '#competition';
import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, everything, type Judge, judges, said, small } from './given.js';

const text = { 'zh-CN': '保密、独立、公正。', en: 'In secret, independently and fairly.' };
const asking = (secondFactor: boolean) => (plan: EditionPlan) => {
  small(plan);
  plan.judging = { undertaking: text, secondFactor };
};

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let duty: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, asking(false));
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  const office = portal.as(edition.organiser);
  const round = `/rounds/${edition.rounds.PRELIMINARY}`;
  await office.put(`${round}/entrants`);
  await office.put(`${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
  await office.put(`${round}/assignment`, { seed: 'seed-1' });
  expect(said(await office.put(`${round}/opening`))).toBe('200');
  const sql = 'SELECT id FROM judging.assignment WHERE judge_id = $1';
  const [first] = (await portal.db.query(sql, [panel[0]!.id])) as { id: string }[];
  duty = first!.id;
}, 60_000);
afterAll(() => portal.stop());

const desk = (judge: Judge) => portal.as(judge.actor);
const path = (where = edition) => `/editions/${where.id}/undertaking`;

/** Everything a judge can ask of an edition. */
const routes = (): [verb: string, path: string, body?: object][] => [
  ['GET', `/editions/${edition.id}/assignments/mine`],
  ['GET', `/editions/${edition.id}/declarations/mine`],
  [
    'PUT',
    `/editions/${edition.id}/declarations/mine`,
    { declarations: [{ assignmentId: duty, conflict: null, statement: '' }] },
  ],
  ['GET', `/assignments/${duty}`],
  ['GET', `/assignments/${duty}/files/${duty}`],
  ['PUT', `/assignments/${duty}/sheet`, { marks: [], comment: '', suggestion: '', version: 0 }],
  ['PUT', `/assignments/${duty}/sheet/submission`, { version: 0 }],
  [
    'POST',
    `/rounds/${edition.rounds.PRELIMINARY}/signatures`,
    { side: 'judge', sheets: [{ assignmentId: duty, hash: '0'.repeat(64) }] },
  ],
  ['GET', `/rounds/${edition.rounds.PRELIMINARY}/signatures`],
  ['PUT', `/assignments/${duty}/recusal`, { kind: 'personal', reason: '师生' }],
];

it('shows and takes nothing before the undertaking is signed', async () => {
  const before = await everything(portal);
  for (const [verb, route, body] of routes()) {
    expect([route, said(await desk(panel[0]!).send(verb, route, body))]).toEqual([route, '403 undertaking-unsigned']);
  }
  expect(await everything(portal)).toEqual(before);
});

it('is signed with one’s own name under the very text, and kept as it was read', async () => {
  const [judge] = panel;
  const { body } = await desk(judge!).get(path());
  expect(body).toMatchObject({ text, name: '周宁', signedAt: null, factorDue: false });
  const before = await everything(portal);
  const sign = (textHash: unknown, name: string) => desk(judge!).put(`${path()}/signature`, { textHash, name });
  expect(said(await sign(body.textHash, '李四'))).toBe('422 signature-other');
  expect(said(await sign('0'.repeat(64), '周宁'))).toBe('409 undertaking-changed');
  expect(await everything(portal)).toEqual(before);
  expect(said(await sign(body.textHash, ' 周宁 '))).toBe('204');
  expect(said(await sign(body.textHash, '周宁'))).toBe('204');
  const kept = await portal.db.query('SELECT text, name, edition_version AS version FROM judging.undertaking');
  expect(kept).toEqual([{ text, name: '周宁', version: expect.any(Number) as number }]);
  expect((await desk(judge!).get(`/editions/${edition.id}/assignments/mine`)).status).toBe(200);
  const { body: pool } = await portal.as(edition.organiser).get(`/editions/${edition.id}/judges`);
  const signed = (pool.items as unknown as { signedAt: string | null }[]).filter((one) => one.signedAt !== null);
  expect(signed).toHaveLength(1);
});

it('is signed anew after a change of the text, and is for judges alone', async () => {
  const change = `UPDATE competition.edition SET plan = jsonb_set(plan, '{judging,undertaking,en}', '"Another text."') WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(change, [edition.id]));
  expect(said(await desk(panel[0]!).get(`/assignments/${duty}`))).toBe('403 undertaking-unsigned');
  expect(said(await portal.as(edition.organiser).get(path()))).toBe('403 not-allowed');
  expect(said(await portal.as(await portal.actor()).get(path()))).toBe('404 not-found');
});

it('asks for a second factor where the edition does', async () => {
  const strict = await contest(portal, asking(true));
  const [judge] = await judges(portal, strict, ['clinical']);
  await portal.unit.run((tx) =>
    tx.query('UPDATE identity.session SET strong_at = NULL WHERE person_id = $1', [judge!.actor.personId]),
  );
  const { body } = await desk(judge!).get(path(strict));
  expect(body.factorDue).toBe(true);
  const sign = () => desk(judge!).put(`${path(strict)}/signature`, { textHash: body.textHash, name: '周宁' });
  expect(said(await sign())).toBe('403 judge-factor-needed');
  expect(said(await desk(judge!).get(`/editions/${strict.id}/assignments/mine`))).toBe('403 judge-factor-needed');
  await portal.unit.run((tx) =>
    tx.query('UPDATE identity.session SET strong_at = clock_timestamp() WHERE person_id = $1', [judge!.actor.personId]),
  );
  expect(said(await sign())).toBe('204');
  expect((await desk(judge!).get(`/editions/${strict.id}/assignments/mine`)).status).toBe(200);
});
