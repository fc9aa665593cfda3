import { AwardModule } from '#award';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { confirmed, everything, type Finished, finished, keptFrom, panel, proposed, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const get = async (actor: Actor, path: string) => {
  const answer = await portal.as(actor).get(path);
  expect(said(answer)).toBe('200');
  return answer.body;
};
/** Which of the entries an answer speaks of, by their places. */
const spokenOf = ({ entries }: Finished, body: unknown) =>
  entries.flatMap((id, at) => (JSON.stringify(body).includes(id) ? [at] : []));

it('shows the board without an entry that the reader must keep away from, nor by what is missing where it stands', async () => {
  const edition = await finished(portal, [1, 2, 3, 4, 5]);
  await proposed(portal, edition);
  const board = `/editions/${edition.id}/prizes`;
  expect(await get(edition.second, board)).toMatchObject({ hidden: 0 });
  expect(spokenOf(edition, await get(edition.second, board))).toEqual([0, 1, 2, 3, 4]);
  for (const at of [0, 1, 4]) {
    const body = await get(await keptFrom(portal, edition, at), board);
    expect(body.hidden).toBe(1);
    expect(spokenOf(edition, body)).toEqual([0, 1, 2, 3, 4].filter((one) => one !== at));
    type Placed = { rank: number | null };
    const ranks = [...body.items, ...body.skipped].flatMap(({ rank }: Placed) => rank ?? []);
    expect(Math.max(...ranks)).toBe(new Set(ranks).size);
    const reasons = body.catalogue.flatMap((one: { passedOver: { reason: string }[] }) => one.passedOver);
    expect(new Set(reasons.map(({ reason }: { reason: string }) => reason))).toEqual(new Set(['not-ready']));
  }
}, 30_000);

it('shows of what follows only what is about others, and says that there is more', async () => {
  const edition = await finished(portal, [1, 2, 3, 4]);
  await confirmed(portal, edition);
  const { items } = await get(edition.second, `/editions/${edition.id}/prizes`);
  const prize = (awardCode: string) => items.find((one: { awardCode: string }) => one.awardCode === awardCode);
  const first = `/prizes/${prize('FIRST').id}/cascade?bars=true`;
  const whole = await get(edition.second, first);
  expect([whole.hidden, spokenOf(edition, whole)]).toEqual([0, [0, 1, 3]]);

  const away = await keptFrom(portal, edition, 1);
  const part = await get(away, first);
  expect([part.hidden, spokenOf(edition, part)]).toEqual([1, [0, 3]]);
  // The fourth of all is the third of those shown.
  expect(part.gives).toMatchObject([{ awardCode: 'SECOND', rank: 3 }]);
  const own = await keptFrom(portal, edition, 0);
  expect(said(await portal.as(own).get(first))).toBe('404 not-found');

  const bar = { reason: '权属异议成立', bars: true };
  expect(said(await portal.as(edition.second).delete(`/prizes/${prize('FIRST').id}`, bar))).toBe('204');
  const cascade = `/editions/${edition.id}/prizes/cascade`;
  const { hash, hidden } = await get(away, cascade);
  expect(hidden).toBe(1);
  const before = await everything(portal);
  expect(said(await portal.as(away).put(cascade, { hash }))).toBe('409 kept-away');
  expect(await everything(portal)).toEqual(before);
  expect(said(await portal.as(edition.second).put(cascade, { hash }))).toBe('204');
}, 30_000);

it('says of a ballot no more than that there is one, and of nominations those for others', async () => {
  const edition = await finished(portal, [1, 2, 3], (plan) => {
    for (const award of plan.awards) if (award.code === 'BEST_ORIGINALITY') award.choice = 'ballot';
    const rule = { quorum: 'all', majority: 'half', rounds: 2, leaders: 2, minutes: 30 } as const;
    plan.awarding = { ...plan.awarding!, ballot: rule };
  });
  const [expert] = await panel(portal, edition, 1);
  const ballots = `/editions/${edition.id}/ballots`;
  const order = { awardCode: 'OUTSTANDING_TALENT', grounds: '完成首例临床应用' };
  for (const at of [0, 1]) {
    const named = { ...order, entryId: edition.entries[at], holderId: edition.leads[at] };
    expect(said(await portal.as(expert!).post(`/editions/${edition.id}/expert-nominations`, named))).toBe('201');
  }
  expect(said(await portal.as(edition.organiser).post(ballots, { awardCode: 'BEST_ORIGINALITY' }))).toBe('201');
  expect(await get(edition.second, ballots)).toMatchObject({
    items: [{ kept: false, candidates: [{}, {}, {}], rounds: [{ no: 1 }] }],
    nominations: [{ entry: { id: edition.entries[0] } }, { entry: { id: edition.entries[1] } }],
  });
  const body = await get(await keptFrom(portal, edition, 1), ballots);
  expect(body.items).toMatchObject([{ kept: true, state: 'open', candidates: [], rounds: [], winner: null }]);
  expect(spokenOf(edition, body)).toEqual([0]);
}, 30_000);

it('reads five finalists with as many statements as one', async () => {
  const [five, one] = [await finished(portal, [1, 2, 3, 4, 5]), await finished(portal, [1])];
  for (const list of ['prizes', 'prizes/cascade', 'ballots']) {
    const statements = ({ id, second }: Finished) =>
      portal.counting(() => portal.as(second).get(`/editions/${id}/${list}`));
    // Who comes for the first time has their session noted.
    for (const edition of [five, one]) await statements(edition);
    expect([list, await statements(five)]).toEqual([list, await statements(one)]);
  }
}, 30_000);
