import { JudgingModule } from '#judging';
import type { Actor } from '#kernel';
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

const REASON = '异议成立：一份评分表的评委应当回避';
let portal: Portal;
let edition: Contest;
let panel: Judge[];
let chair: Actor;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { judgesPerEntry: 2, advance: { total: 2, split: 'proportional', waitlist: 1 } });
  });
  const places = new Map<string, number>();
  for (let made = 0; made < 4; made += 1) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  await allJudged(portal, edition, panel, (title) => {
    if (!places.has(title)) places.set(title, places.size);
    return 0.9 - places.get(title)! / 10;
  });
  chair = await portal.actor({ name: '梁组长', seats: [{ editionId: edition.id, role: 'panel-chair' }] });
  expect(said(await office().put(round('closure')))).toBe('200');
  expect(said(await office().put(round('advancement')))).toBe('200');
  await portal.drain();
}, 240_000);
afterAll(() => portal.stop());

const round = (more = '', code = 'PRELIMINARY') => `/rounds/${edition.rounds[code]}${more && `/${more}`}`;
const office = () => portal.as(edition.organiser);
const ask = () => office().put(round('reopening'), { reason: REASON, undoes: 'advance' });
const confirm = (who: Actor) => portal.as(who).put(round('reopening/confirmation'));
const ranked = async () => listed((await office().get(round('standings'))).body.items);
const states = async () => (await ranked()).map(({ state }) => state);
const entrants = async () => (await office().get(round('', 'SEMIFINAL'))).body;
const seated = () => office().put(round('panel', 'SEMIFINAL'), { judgeIds: panel.map(({ id }) => id) });
const drawn = async () => {
  expect(said(await seated())).toBe('200');
  expect(said(await office().put(round('assignment', 'SEMIFINAL'), { seed: 'seed-2' }))).toBe('200');
};
/** How many mails of each kind teams have had. */
const told = async () => {
  await portal.drain();
  const sql = `SELECT substr(template, 23) AS what, count(*)::int AS mails FROM notification.message
    WHERE edition_id = $1 AND template LIKE 'judging.mails.outcome-%' GROUP BY 1`;
  const lines = (await portal.db.query(sql, [edition.id])) as { what: string; mails: number }[];
  return Object.fromEntries(lines.map(({ what, mails }) => [what, mails]));
};

it('tells the team that gives its place up, and the one that takes it', async () => {
  const [first] = await ranked();
  const order = { leavingId: first!.entryId, reason: '团队弃赛' };
  expect(said(await office().post(round('promotions'), order))).toBe('201');
  expect(await states()).toEqual(['left', 'advanced', 'advanced', 'eliminated']);
  expect(await told()).toEqual({ advanced: 2, waitlisted: 1, eliminated: 1, promoted: 1, left: 1 });
});

it('is asked for with a reason, confirmed by a second person, and holds the next round until then', async () => {
  await drawn();
  const before = await everything(portal);
  expect(said(await confirm(chair))).toBe('404 not-found');
  expect(said(await portal.as(chair).put(round('reopening'), { reason: REASON, undoes: 'advance' }))).toBe(
    '403 not-allowed',
  );
  expect(said(await office().put(round('reopening'), { reason: ' ', undoes: 'advance' }))).toMatch(/^4(00|22)/);
  expect(said(await office().put(round('reopening'), { reason: REASON, undoes: 'draw' }))).toMatch(/^4(00|22)/);
  expect(said(await office().put(round('reopening'), { reason: REASON, undoes: 'close' }))).toMatch(/^409/);
  expect(said(await office().put(round('reopening', 'SEMIFINAL'), { reason: REASON, undoes: 'advance' }))).toMatch(
    /^409/,
  );
  expect(await everything(portal)).toEqual(before);
  expect((await office().get(round())).body.can).toMatchObject({ takeBack: true, reopen: false });
  const asked = await ask();
  expect([said(asked), asked.body.state]).toEqual(['200', 'advanced']);
  expect(asked.body.reopening).toMatchObject({ undoes: 'advance', reason: REASON, can: { confirm: false } });
  const standing = await everything(portal);
  expect(said(await ask())).toBe('409 taking-back-asked');
  expect(said(await confirm(edition.organiser))).toBe('403 reopening-second-person');
  expect(said(await confirm(panel[0]!.actor))).toBe('403 not-allowed');
  expect(said(await office().put(round('opening', 'SEMIFINAL')))).toBe('409 taking-back-asked');
  expect(await everything(portal)).toEqual(standing);
  expect(said(await office().delete(round('reopening')))).toBe('200');
  expect((await office().get(round())).body).toMatchObject({ state: 'advanced', reopening: null });
});

it('undoes what the advance did, tells every team once, and stands in the ledger', async () => {
  const withdrawn = (await ranked())[3]!.entryId;
  await portal.db.query(`UPDATE entry.entry SET state = 'withdrawn', state_before = state WHERE id = $1`, [withdrawn]);
  expect(await entrants()).toMatchObject({ state: 'assigned', progress: { entries: 2 } });
  expect(said(await ask())).toBe('200');
  const done = await confirm(chair);
  expect([said(done), done.body.state]).toEqual(['200', 'closed']);
  expect(done.body).toMatchObject({ reopening: null, closure: { toldAt: null } });
  expect(await states()).toEqual(['left', 'scored', 'scored', 'left']);
  const next = await entrants();
  expect(next).toMatchObject({ state: 'planned', draw: null, progress: { entries: 0, judges: 4, assignments: 0 } });
  expect(await told()).toMatchObject({ 'taken-back': 2, advanced: 2, promoted: 1 });
  const sealed = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%advance-taken-back%'`;
  const lines = (await portal.db.query(sealed, [edition.id])) as { body: object }[];
  expect(lines).toHaveLength(1);
  const asker = edition.organiser.personId;
  expect(lines[0]!.body).toMatchObject({ code: 'PRELIMINARY', reason: REASON, askedBy: asker });
  const mails = `SELECT substr(template, 15) AS what FROM notification.message WHERE edition_id = $1
    AND template ~ 'taking-back|advance-taken' ORDER BY created_at, id`;
  expect(listed(await portal.db.query(mails, [edition.id])).map(({ what }) => what)).toEqual([
    ...['taking-back-asked', 'taking-back-withdrawn', 'taking-back-asked', 'advance-taken-back'],
  ]);
  const minutes = await office().get(round('minutes?language=zh-CN'));
  expect(minutes.status).toBe(200);
});

it('lets the round be reopened, closed and advanced again, and tells the teams again', async () => {
  const wish = { reason: '更正', undoes: 'close' };
  expect(said(await office().put(round('reopening'), wish))).toBe('200');
  const before = await everything(portal);
  expect(said(await office().put(round('advancement')))).toBe('409 reopening-asked');
  expect(await everything(portal)).toEqual(before);
  const reopened = await confirm(chair);
  expect([said(reopened), reopened.body.state]).toEqual(['200', 'open']);
  expect(said(await office().put(round('closure')))).toBe('200');
  expect(said(await office().put(round('advancement')))).toBe('200');
  expect((await ranked()).map(({ state }) => state)).toEqual(['advanced', 'advanced']);
  expect(await entrants()).toMatchObject({ state: 'planned', progress: { entries: 2 } });
  expect(await told()).toMatchObject({ 'taken-back': 2, advanced: 4 });
});

it('is refused once the next round is open, and what was asked before can still be withdrawn', async () => {
  await drawn();
  expect(said(await ask())).toBe('200');
  await portal.db.query(`UPDATE judging.round SET state = 'open' WHERE id = $1`, [edition.rounds.SEMIFINAL]);
  const before = await everything(portal);
  expect(said(await confirm(chair))).toBe('409 next-round-begun');
  expect(await everything(portal)).toEqual(before);
  expect((await office().get(round())).body.can).toMatchObject({ takeBack: false });
  expect(said(await office().delete(round('reopening')))).toBe('200');
  const standing = await everything(portal);
  expect(said(await ask())).toBe('409 next-round-begun');
  expect(await everything(portal)).toEqual(standing);
});

it('is refused in an archived edition', async () => {
  await portal.db.query(`UPDATE competition.edition SET state = 'archived' WHERE id = $1`, [edition.id]);
  const before = await everything(portal);
  expect(said(await ask())).toBe('409 edition-archived');
  expect(said(await confirm(chair))).toBe('409 edition-archived');
  expect(await everything(portal)).toEqual(before);
});
