import { Editions } from '#competition';
import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { CloseRound } from '../src/actions/close-round.js';
import { MyDuties } from '../src/queries/my-duties.js';
import { admitted, allJudged, type Contest, contest, judges, listed, opened } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

class Undone extends Error {}

/** Closes the first round and takes it back, so that nobody who hears of a close adds statements of their own. */
async function closedAndUndone({ rounds, organiser }: Contest): Promise<void> {
  const work = portal.unit.run(async (tx) => {
    await portal.get(CloseRound).within(tx, organiser, rounds.PRELIMINARY!);
    throw new Undone();
  });
  await expect(work).rejects.toBeInstanceOf(Undone);
}

/** One entry and its three judges, or many of both, with a round open and one closed. */
async function grown(entries: number, panel: string[]): Promise<{ edition: Contest; counts: Record<string, number> }> {
  const edition = await contest(portal, (plan) => {
    Object.assign(plan.rounds[0]!, { judgesPerEntry: 3, minimumSheets: 2, seats: [], loadLimit: 9 });
  });
  for (let made = 0; made < entries; made++) await admitted(portal, edition);
  const seated = await judges(portal, edition, panel);
  const counts: Record<string, number> = {};
  const round = `/rounds/${edition.rounds.PRELIMINARY}`;
  const office = portal.as(edition.organiser);
  const count = async (name: string, work: () => Promise<{ status: number }>) => {
    await portal.drain();
    counts[name] = await portal.counting(async () => expect((await work()).status).toBe(200));
  };
  await opened(portal, edition, 'PRELIMINARY', seated);
  await count('judges', () => office.get(`/editions/${edition.id}/judges`));
  await count('rounds', () => office.get(`/editions/${edition.id}/rounds`));
  await count('open round', () => office.get(round));
  await count('progress', () => office.get(`${round}/progress`));
  await count('proof', () => office.get(`${round}/assignment`));
  await count('workbench', () => office.get(`${round}/workbench`));
  await count('mine', () => portal.as(seated[0]!.actor).get(`/editions/${edition.id}/assignments/mine`));
  await allJudged(portal, edition, seated, () => 0.7);
  counts.closing = await portal.counting(() => closedAndUndone(edition));
  expect((await office.put(`${round}/closure`)).status).toBe(200);
  await count('standings', () => office.get(`${round}/standings`));
  await count('agreement', () => office.get(`${round}/agreement`));
  return { edition, counts };
}

it('takes the same number of statements for one entry and for many', async () => {
  const few = await grown(1, ['clinical', 'academic', 'capital']);
  const many = await grown(3, ['clinical', 'academic', 'capital', 'industry', 'registration_ip']);
  expect(many.counts).toEqual(few.counts);
}, 60_000);

it('pages lists and searches the pool', async () => {
  const { edition } = await grown(2, ['clinical', 'academic', 'capital', 'capital']);
  const office = portal.as(edition.organiser);
  const judgesPage = await office.get(`/editions/${edition.id}/judges?pageSize=3&page=2`);
  expect(judgesPage.body).toMatchObject({ total: 4, page: 2, pageSize: 3 });
  expect(judgesPage.body.items).toHaveLength(1);
  expect((await office.get(`/editions/${edition.id}/judges?q=%25`)).body.total).toBe(0);
  expect((await office.get(`/editions/${edition.id}/judges?kind=capital`)).body.total).toBe(2);
  const standings = await office.get(`/rounds/${edition.rounds.PRELIMINARY}/standings?pageSize=1&page=2`);
  expect(standings.body).toMatchObject({ total: 2, page: 2, items: [{ rank: 1 }] });
});

it('reads the lists that are asked for at once together, and tells each judge their own', async () => {
  const { edition } = await grown(2, ['clinical', 'academic', 'capital']);
  const others = await judges(portal, edition, ['industry']);
  const seats = await portal.db.query(
    `SELECT person_id AS "personId" FROM judging.judge WHERE edition_id = $1 ORDER BY id`,
    [edition.id],
  );
  const panel = listed(seats).map(({ personId }) => personId as unknown as string);
  const lists = new MyDuties(portal.unit, portal.get(Editions));
  const seat = { editionId: edition.id, role: 'judge' as const };
  const ask = async (personId: string, page = 1) => {
    const actor = { personId, sessionId: null, seats: [seat] };
    const { body } = await lists.of(actor, edition.id, { page, pageSize: 1 });
    return JSON.parse(body.toString()) as { items: { id: string }[]; total: number; left: number };
  };
  const asked = () => Promise.all([...panel, ...panel].map((personId) => ask(personId)));
  let answers: Awaited<ReturnType<typeof asked>> = [];
  const told = () =>
    expect(answers.map(({ total, items }) => [total, items.length])).toEqual(
      [...panel, ...panel].map((id) => (id === others[0]!.actor.personId ? [0, 0] : [2, 1])),
    );
  await ask(panel[0]!, 2);
  expect(await portal.counting(async () => void (answers = await asked()))).toBe(1);
  told();
  // Kept lists are asked for their version alone.
  expect(await portal.counting(async () => void (answers = await asked()))).toBe(1);
  told();
  expect(new Set(answers.slice(0, 3).map(({ items }) => items[0]!.id)).size).toBe(3);
  expect(await ask(panel[0]!, 3)).toMatchObject({ items: [], total: 2, left: 0 });
});
