import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  everything,
  type Judge,
  judges,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
const entries: string[] = [];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { advance: { total: 1, split: 'proportional', waitlist: 2 } });
  });
  for (let made = 0; made < 4; made += 1) entries.push(await admitted(portal, edition));
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  await allJudged(portal, edition, panel, () => 0.7);
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const desk = () => portal.as(edition.organiser);
const lines = async () => listed((await desk().get(`${round()}/standings`)).body.items);
const vote = (...votes: number[]) =>
  desk().put(`${round()}/votes`, { votes: votes.map((count, at) => ({ entryId: entries[at], votes: count })) });

it('has no vote for one of four equals decide, nor more votes than judges', async () => {
  const before = await everything(portal);
  expect(said(await vote(9999))).toBe('422 invalid');
  expect(said(await vote(4))).toBe('409 vote-incomplete');
  expect(said(await vote(3, 1, 1, 0))).toBe('409 vote-too-many');
  expect(await everything(portal)).toEqual(before);
  expect(said(await vote(4, 0, 0, 0))).toBe('200');
  expect(said(await desk().put(`${round()}/closure`))).toBe('200');
  expect((await lines()).map(({ rank, decidedBy }) => [rank, decidedBy])).toEqual([
    ...[[1, 'vote'], ...Array.from({ length: 3 }, () => [2, 'vote'])],
  ]);
});

it('lets nobody of equals on the waiting list move up before the panel says who', async () => {
  expect(said(await desk().put(`${round()}/advancement`))).toBe('200');
  const waiting = (await lines()).filter(({ state }) => state === 'waitlisted').map(({ entryId }) => String(entryId));
  expect(waiting).toHaveLength(3);
  const promote = (more: object) =>
    desk().post(`${round()}/promotions`, { leavingId: entries[0], reason: '评审组 3 票比 1 票', ...more });
  await portal.drain();
  const before = await everything(portal);
  expect(said(await promote({}))).toBe('409 waitlist-tied');
  expect(said(await promote({ promotedId: entries[0] }))).toBe('409 not-first-waiting');
  expect(await everything(portal)).toEqual(before);
  const named = waiting.toSorted()[2];
  expect(said(await promote({ promotedId: named }))).toBe('201');
  expect((await lines()).find(({ entryId }) => entryId === named)).toMatchObject({ state: 'advanced' });
  const [sealed] = (await portal.db.query(
    `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%entry-promoted%'`,
    [edition.id],
  )) as [{ body: object }];
  expect(sealed.body).toMatchObject({ promoted: named, equals: waiting.toSorted(), reason: '评审组 3 票比 1 票' });
});
