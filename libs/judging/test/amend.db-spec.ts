import { Journal } from '#journal';
import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  duties,
  everything,
  type Judge,
  judges,
  listed,
  marked,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let entries: string[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  entries = [await admitted(portal, edition), await admitted(portal, edition), await admitted(portal, edition)];
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const office = () => portal.as(edition.organiser);

it('keeps one of many saves at the same time, and the others are stale', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const marks = await marked(portal, judge, duty!.id, 0.7);
  const body = { marks, comment: '', suggestion: '', version: 0 };
  const save = () => portal.as(judge.actor).put(`/assignments/${duty!.id}/sheet`, body);
  const answers = await Promise.all(Array.from({ length: 5 }, save));
  expect(answers.map(said).sort()).toEqual(['200', '409 stale', '409 stale', '409 stale', '409 stale']);
});

it('gives the seats of a judge who left the pool to others', async () => {
  const [judge] = panel.splice(3, 1);
  const seats = await portal.as(edition.organiser).get(`/editions/${edition.id}/seats?pageSize=100`);
  const held = seats.body.items as unknown as { id: string; person: { id: string } }[];
  const seatId = held.find((one) => one.person.id === judge!.actor.personId)?.id;
  expect((await office().delete(`/seats/${seatId}`)).status).toBe(204);
  await portal.drain();
  const { body } = await office().get(`${round()}/progress`);
  const vacant = listed(body.vacancies);
  expect(vacant.length).toBeGreaterThan(0);
  for (const { assignmentId } of vacant) {
    const replaced = await office().post(`${round()}/replacements`, { assignmentId });
    expect(said(replaced)).toBe('201');
  }
  expect((await office().get(round())).body.progress).toMatchObject({ vacancies: 0, assignments: 9 });
});

it('lets a withdrawn entry go and its judges with it', async () => {
  const gone = entries.pop()!;
  const note = { editionId: edition.id, subject: gone };
  await portal.unit.run((tx) => portal.get(Journal).record(tx, portal.system, 'entry.withdrawn', note));
  await portal.drain();
  expect((await office().get(round())).body.progress).toMatchObject({ entries: 2, assignments: 6 });
  const sql = 'SELECT id FROM judging.assignment WHERE entry_id = $1';
  const [duty] = (await portal.db.query(sql, [gone])) as { id: string }[];
  for (const judge of panel)
    expect(said(await portal.as(judge.actor).get(`/assignments/${duty!.id}`))).toBe('404 not-found');
});

it('breaks a tie by the vote of the panel and says so', async () => {
  const before = await everything(portal);
  const twice = { entryId: entries[0], votes: 1 };
  expect(said(await office().put(`${round()}/votes`, { votes: [twice, twice] }))).toBe('422 entry-twice');
  expect(said(await office().put(`${round()}/votes`, { votes: [{ entryId: edition.id, votes: 1 }] }))).toBe(
    '422 entry-not-in-round',
  );
  const votes = [
    { entryId: entries[0], votes: 1 },
    { entryId: entries[1], votes: 2 },
  ];
  const put = (given: object[]) => office().put(`${round()}/votes`, { votes: given }).then(said);
  expect(await put(votes)).toBe('409 vote-not-tied');
  expect(await everything(portal)).toEqual(before);
  for (const judge of panel) {
    for (const duty of await duties(portal, edition, judge)) {
      const desk = portal.as(judge.actor);
      if (duty.sheet === 'draft') await desk.put(`/assignments/${duty.id}/sheet/submission`, { version: 1 });
    }
  }
  await allJudged(portal, edition, panel, () => 0.7);
  const tied = await everything(portal);
  expect(await put([{ entryId: entries[1], votes: 400 }])).toBe('409 vote-incomplete');
  expect(await put([votes[0]!, { entryId: entries[1], votes: 400 }])).toBe('409 vote-too-many');
  expect(await everything(portal)).toEqual(tied);
  expect(await put(votes)).toBe('200');
  expect(said(await office().put(`${round()}/closure`, {}))).toBe('200');
  const { body } = await office().get(`${round()}/standings`);
  expect(listed(body.items).map((line) => [line.entryId, line.rank, line.decidedBy])).toEqual([
    [entries[1], 1, 'vote'],
    [entries[0], 2, 'vote'],
  ]);
  expect(listed(body.items).every((line) => line.detail !== null)).toBe(true);
});
