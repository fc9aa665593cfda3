import { type Assignment, type AssignmentInput, readProblem, verifyAssignment } from '#fairness';
import { assign } from '#fairness/solver';
import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { admitted, allJudged, type Contest, contest, everything, type Judge, judges, opened, said } from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  for (let made = 0; made < 4; made += 1) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital', 'industry']);
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const office = () => portal.as(edition.organiser);
const supervisor = () => portal.as(edition.supervisor);

it('has no proof to show before anything is assigned, and none of an assignment that became void', async () => {
  expect(said(await office().get(`${round()}/assignment`))).toBe('404 not-found');
  await office().put(`${round()}/entrants`);
  const ids = panel.map((judge) => judge.id);
  await office().put(`${round()}/panel`, { judgeIds: ids });
  const assigned = await office().put(`${round()}/assignment`, { seed: 'first' });
  expect(assigned.body.draw).toMatchObject({ seed: 'first', outcome: { optimal: true, components: 1 } });
  await office().put(`${round()}/panel`, { judgeIds: ids });
  expect((await office().get(round())).body.draw).toBeNull();
  expect(said(await office().get(`${round()}/assignment`))).toBe('404 not-found');
});

it('proves that no assignment is better, to anybody who may follow the round', async () => {
  await opened(portal, edition, 'PRELIMINARY', panel);
  const { body } = await supervisor().get(`${round()}/assignment`);
  const { problem, result } = body as unknown as { problem: AssignmentInput; result: Assignment };
  expect(verifyAssignment(readProblem(problem), result)).toEqual({ ok: true, proven: true });
  expect(await assign(problem)).toEqual(result);
  const stored = await portal.db.query(
    `SELECT entry_id, judge_id FROM judging.assignment WHERE round_id = $1 ORDER BY entry_id, judge_id`,
    [edition.rounds.PRELIMINARY],
  );
  expect((stored as { entry_id: string; judge_id: string }[]).map((one) => [one.entry_id, one.judge_id])).toEqual(
    result.pairs,
  );
  const { outcome } = (await office().get(round())).body.draw as unknown as { outcome: object };
  expect(outcome).toMatchObject({
    affinity: result.objective,
    bound: result.bound,
    worst: { affinity: result.worstEntry!.affinity },
  });
  const [line] = (await portal.db.query(
    `SELECT body FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%assignment-published%' ORDER BY seq DESC LIMIT 1`,
    [edition.id],
  )) as { body: string }[];
  expect(JSON.parse(line!.body)).toMatchObject({ problemHash: result.certificate.inputsHash, optimal: 'true' });
});

it('keeps proof and figures from judges and strangers, and figures from everybody until the close', async () => {
  const before = await everything(portal);
  const stranger = portal.as(await portal.actor());
  const judge = portal.as(panel[0]!.actor);
  for (const path of [`${round()}/assignment`, `${round()}/agreement`]) {
    expect(said(await stranger.get(path))).toBe('404 not-found');
    expect(said(await judge.get(path))).toBe('403 not-allowed');
  }
  expect(said(await office().get(`${round()}/agreement`))).toBe('409 round-not-closed');
  expect(await everything(portal)).toEqual(before);
});

it('says how far the judges agreed, once the round is closed', async () => {
  await allJudged(portal, edition, panel, (title) => 0.6 + (Number(title.split(' ')[1]) % 7) / 20);
  expect(said(await office().put(`${round()}/closure`, {}))).toBe('200');
  const { body } = await supervisor().get(`${round()}/agreement`);
  expect(body).toMatchObject({
    panels: [{ key: 'all', entries: 4, sheets: 12, alpha: 1, closeness: 'closeness-high' }],
  });
});
