import { JudgingModule } from '#judging';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, everything, type Judge, judges, left, said, small } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

const KINDS = ['clinical', 'clinical', 'clinical', 'academic', 'capital', 'industry'];

interface Bench {
  draft: { id: string; state: string; overtaken: boolean; faults: object[]; settings: object; pairs: number };
  vacancies: number;
  can: Record<string, boolean>;
}

/** Six entries, a panel of six, assigned. */
async function assigned(judgesPerEntry: number | null) {
  const edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { judgesPerEntry });
  });
  const entries: string[] = [];
  for (let count = 0; count < 6; count++) entries.push(await admitted(portal, edition));
  const panel = await judges(portal, edition, KINDS);
  const office = portal.as(edition.organiser);
  const path = `/rounds/${edition.rounds.PRELIMINARY}`;
  expect(said(await office.put(`${path}/entrants`))).toBe('200');
  expect(said(await office.put(`${path}/panel`, { judgeIds: panel.map(({ id }) => id) }))).toBe('200');
  const before = await everything(portal);
  expect(said(await office.post(`${path}/assignment-repairs`, {}))).toBe('409 nothing-in-force');
  expect(await everything(portal)).toEqual(before);
  expect(said(await office.put(`${path}/assignment`, { seed: 'seed-1' }))).toBe('200');
  const known = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subjects = entries.map((subjectId) => ({ subjectId, ...known }));
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, subjects));
  await portal.drain();
  const look = async () => (await office.get(`${path}/workbench`)).body as never as Bench;
  return { edition, panel, office, path, look };
}

const PAIRS = `SELECT entry_id || ' ' || judge_id AS pair FROM judging.assignment WHERE round_id = $1 ORDER BY 1`;
const pairs = async ({ rounds }: Contest) =>
  ((await portal.db.query(PAIRS, [rounds.PRELIMINARY])) as { pair: string }[]).map(({ pair }) => pair);

it('fills the seats of a judge who left and of a new conflict, and no other; the certificate holds', async () => {
  const { edition, panel, office, path, look } = await assigned(3);
  const before = await pairs(edition);
  const [gone, cousin] = panel.slice(1) as [Judge, Judge];
  await left(portal, edition, gone);
  const [met] = before.filter((pair) => pair.endsWith(cousin.id));
  const pin = { personId: cousin.actor.personId, subjectId: met!.split(' ')[0], relation: 'kinship', reason: '亲属' };
  expect(said(await office.post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  await portal.drain();
  const stays = before.filter((pair) => !pair.endsWith(gone.id) && pair !== met);
  expect(await look()).toMatchObject({ vacancies: before.length - stays.length, can: { repair: true } });
  expect(said(await office.put(`${path}/opening`))).toBe('409 draw-outdated');

  expect(said(await office.post(`${path}/assignment-repairs`, { seed: 'seed-2' }))).toBe('201');
  await portal.drain();
  const { draft } = await look();
  expect(draft).toMatchObject({
    ...{ state: 'ready', overtaken: false, faults: [], pairs: 18, seed: 'seed-2' },
    ...{ settings: { kept: true, floorPercent: 0, capPercent: 100 }, outcome: { optimal: true } },
  });
  expect(await pairs(edition)).toEqual(before);
  expect(said(await office.put(`${path}/assignment-draft/publication`, { draftId: draft.id }))).toBe('204');
  const after = await pairs(edition);
  expect(after).toEqual(expect.arrayContaining(stays));
  expect(after).toHaveLength(18);
  const { body } = await office.post(`${path}/assignment-verifications`);
  expect(body).toMatchObject({ sameInputs: true, samePairs: true, certificate: true, sealed: { holds: true } });
  expect((await look()).can.repair).toBe(false);
  expect(said(await office.put(`${path}/opening`))).toBe('200');
});

it('is overtaken when what is in force changes beneath it', async () => {
  const { edition, panel, office, path, look } = await assigned(3);
  await left(portal, edition, panel[1]!);
  expect(said(await office.post(`${path}/assignment-repairs`, {}))).toBe('201');
  await portal.drain();
  const { draft } = await look();
  expect(said(await office.put(`${path}/assignment`, { seed: 'seed-9' }))).toBe('200');
  const published = await office.put(`${path}/assignment-draft/publication`, { draftId: draft.id });
  expect(said(published)).toBe('409 draft-overtaken');
});

it('keeps the rooms and everybody else where the whole panel reads everything', async () => {
  const { edition, panel, office, path, look } = await assigned(null);
  const before = await pairs(edition);
  await left(portal, edition, panel[1]!);
  expect((await look()).vacancies).toBe(6);
  expect(said(await office.post(`${path}/assignment-repairs`, {}))).toBe('201');
  await portal.drain();
  const { draft } = await look();
  expect(draft).toMatchObject({ state: 'ready', faults: [], outcome: null });
  expect(said(await office.put(`${path}/assignment-draft/publication`, { draftId: draft.id }))).toBe('204');
  expect(await pairs(edition)).toEqual(before.filter((pair) => !pair.endsWith(panel[1]!.id)));
  expect(said(await office.put(`${path}/opening`))).toBe('200');
});
