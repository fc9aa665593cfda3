import { setTimeout as pause } from 'node:timers/promises';
import { Editions } from '#competition';
import { JudgingModule } from '#judging';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { standingsOf } from '../src/domain/standing.js';
import { Counted } from '../src/queries/counted.js';
import { planOf } from '../src/queries/round-plan.js';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  duties,
  everything,
  excused,
  type Judge,
  judged,
  judges,
  listed,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let scorekeeper: Actor;
/** A judge who is the panel's chair too. */
let chair: Judge;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  scorekeeper = await portal.actor({ seats: [{ editionId: edition.id, role: 'scorekeeper' }] });
  for (let at = 0; at < 4; at += 1) await admitted(portal, edition, at % 2 === 0 ? 'A' : 'B');
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
}, 60_000);
afterAll(() => portal.stop());

const path = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const live = (actor: Actor) => portal.as(actor).get(`${path()}/standings/live`);
const office = () => portal.as(edition.organiser);

/** What a count from scratch would come to now. */
async function scratch() {
  const plan = planOf(await portal.get(Editions).byId(portal.unit.read, edition.id), 'PRELIMINARY');
  return standingsOf(plan, await portal.get(Counted).of(portal.unit.read, edition.rounds.PRELIMINARY!));
}
const places = (items: unknown) =>
  listed(items).map(({ listKey, entryId, rank, exact, shown, decidedBy, sheets, untrimmed }) => [
    ...[listKey, entryId, rank, exact, shown, decidedBy, sheets, untrimmed],
  ]);

/** After a second at most the board is what a count from scratch comes to. */
async function holds(): Promise<void> {
  await pause(750);
  const { status, body } = await live(edition.supervisor);
  expect([status, places(body.items)]).toEqual([200, places(await scratch())]);
}

it('is for those who watch over the count, once the round is open', async () => {
  const before = await everything(portal);
  expect(said(await live(edition.supervisor))).toBe('409 round-not-open');
  expect(await everything(portal)).toEqual(before);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const asked = await Promise.all([edition.supervisor, scorekeeper, edition.organiser, panel[0]!.actor].map(live));
  expect(asked.map(said)).toEqual(['200', '200', '403 not-allowed', '403 not-allowed']);
  expect((await portal.visitor.get(`${path()}/standings/live`)).status).toBe(401);
  expect(said(await live(await portal.actor()))).toBe('404 not-found');
  expect(said(await portal.as(scorekeeper).get(`/rounds/${edition.id}/standings/live`))).toBe('404 not-found');
});

it('shows nobody the values of others before all their own sheets are in', async () => {
  const judge = (await reading())[0]!;
  chair = judge;
  await portal.db.query(
    `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
     VALUES (gen_random_uuid(), $1, $2, 'panel-chair', now())`,
    [judge.actor.personId, edition.id],
  );
  expect(said(await live(judge.actor))).toBe('409 own-sheets-owed');
  for (const { id } of await duties(portal, edition, judge)) await judged(portal, judge, id, 0.6);
  expect(said(await live(judge.actor))).toBe('200');
});

it('follows every sheet, given back and taken away too, and is the same to the last fraction as a count from scratch', async () => {
  await holds();
  const judge = (await reading())[0]!;
  const [first] = await duties(portal, edition, judge);
  await judged(portal, judge, first!.id, 0.9);
  await holds();
  const taken = await office().delete(`/assignments/${first!.id}/sheet/submission`, { reason: '评委误点提交' });
  expect(said(taken)).toBe('204');
  await holds();
  const desk = portal.as(judge.actor);
  const { version } = (await desk.get(`/assignments/${first!.id}`)).body.sheet;
  expect(said(await desk.put(`/assignments/${first!.id}/sheet/submission`, { version }))).toBe('200');
  await allJudged(portal, edition, panel, (title) => 0.5 + (title.length % 5) / 10);
  await holds();
  const { headers } = await live(scorekeeper);
  const same = await portal
    .as(scorekeeper)
    .with({ 'if-none-match': headers.get('etag')! })
    .get(`${path()}/standings/live`);
  expect([same.status, same.bytes.length]).toEqual([304, 0]);
});

it('streams to whoever watches: at once after each sheet, again when it is taken back, and no more to who comes to owe one', async () => {
  const watch = (actor: Actor) => portal.as(actor).events(`${path()}/standings/live/live`);
  const [events, own] = [await watch(scorekeeper), await watch(chair.actor)];
  const total = (event: { data: unknown } | null) =>
    (event!.data as { items: { sheets: number }[] }).items.reduce((sum, { sheets }) => sum + sheets, 0);
  const first = total(await events.next());
  expect(total(await own.next())).toBe(first);
  const [sheet] = await duties(portal, edition, chair);
  await office().delete(`/assignments/${sheet!.id}/sheet/submission`, { reason: '评委误点提交' });
  expect(total(await events.next())).toBe(first - 1);
  expect(await own.next()).toBeNull();
  const { version } = (await portal.as(chair.actor).get(`/assignments/${sheet!.id}`)).body.sheet;
  await portal.as(chair.actor).put(`/assignments/${sheet!.id}/sheet/submission`, { version });
  const last = await events.next();
  expect(total(last)).toBe(first);
  expect(places((last!.data as { items: never }).items)).toEqual(places(await scratch()));
  events.close();
  await expect(portal.as(edition.organiser).events(`${path()}/standings/live/live`)).rejects.toThrow('403');
  await expect(portal.visitor.events(`${path()}/standings/live/live`)).rejects.toThrow('401');
});

it('asks the database the same few questions for a change of one entry and of many, and says what the close stores', async () => {
  await holds();
  const touched = async (entries: number) => {
    await portal.db.query(
      `UPDATE judging.sheet SET saved_at = saved_at WHERE assignment_id IN (SELECT id FROM judging.assignment WHERE entry_id IN
        (SELECT entry_id FROM judging.participation WHERE round_id = $1 ORDER BY entry_id LIMIT $2))`,
      [edition.rounds.PRELIMINARY, entries],
    );
    await pause(750);
    await portal.drain();
    return portal.counting(() => live(scorekeeper));
  };
  expect(await touched(4)).toBe(await touched(1));
  await excused(portal, edition, 'PRELIMINARY', '差距已由主席核对');
  expect(said(await office().put(`${path()}/closure`))).toBe('200');
  const stored = listed((await office().get(`${path()}/standings`)).body.items);
  await pause(750);
  const { body } = await live(edition.organiser);
  expect(body.state).toBe('closed');
  const key = ({ entryId, listKey, rank, exact }: Record<string, never>) => [listKey, entryId, rank, exact].join(' ');
  expect(listed(body.items).map(key).sort()).toEqual(stored.map(key).sort());
});

/** Those who have something to hand in. */
async function reading(): Promise<Judge[]> {
  const lists = await Promise.all(panel.map((judge) => duties(portal, edition, judge)));
  return panel.filter((_, at) => lists[at]!.some(({ sheet }) => sheet !== 'submitted'));
}
