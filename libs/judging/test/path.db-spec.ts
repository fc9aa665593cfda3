import { FinalStandings, JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  duties,
  type Judge,
  judges,
  listed,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  for (const division of ['A', 'A', 'A', 'A', 'B', 'B']) await admitted(portal, edition, division);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital', 'industry']);
}, 60_000);
afterAll(() => portal.stop());

const worth = (title: string) => 0.6 + (Number(title.split(' ')[1]) % 7) / 20;
const desk = () => portal.as(edition.organiser);
/** Both sides sign every sheet of a round. */
async function signed(code: string): Promise<void> {
  const keeper = await portal.actor({ seats: [{ editionId: edition.id, role: 'scorekeeper' }] });
  const sides = [...panel.map(({ actor }) => [actor, 'judge'] as const), [keeper, 'scorekeeper'] as const];
  for (const [actor, side] of sides) {
    const { body } = await portal.as(actor).get(`${path(code)}/signatures`);
    const sheets = listed(body.items).map(({ assignmentId, hash }) => ({ assignmentId, hash }));
    if (sheets.length > 0)
      expect(said(await portal.as(actor).post(`${path(code)}/signatures`, { side, sheets }))).toMatch(/^20/);
  }
}
const path = (code: string) => `/rounds/${edition.rounds[code]}`;

it('plans the rounds of the edition', async () => {
  const { body } = await desk().get(`/editions/${edition.id}/rounds`);
  expect(listed(body.items).map((round) => [round.code, round.ordinal, round.state])).toEqual([
    ['PRELIMINARY', 1, 'planned'],
    ['SEMIFINAL', 2, 'planned'],
    ['FINAL', 3, 'planned'],
  ]);
});

it('draws from a seed, the same again from the same seed, and seals it', async () => {
  const round = path('PRELIMINARY');
  await desk().put(`${round}/entrants`);
  await desk().put(`${round}/panel`, { judgeIds: panel.map((judge) => judge.id) });
  const pairs = () =>
    portal.db.query('SELECT entry_id, judge_id, position FROM judging.assignment ORDER BY entry_id, judge_id');
  const first = await desk().put(`${round}/assignment`, { seed: 'seed-1' });
  expect(first.body).toMatchObject({
    state: 'assigned',
    draw: { seed: 'seed-1' },
    progress: { assignments: 18, entries: 6 },
  });
  const drawn = await pairs();
  const second = await desk().put(`${round}/assignment`);
  expect(second.body.draw!.seed).toMatch(/^[\w-]{22}$/);
  expect(second.body.draw!.inputsHash).toBe(first.body.draw!.inputsHash);
  await desk().put(`${round}/assignment`, { seed: 'seed-1' });
  expect(await pairs()).toEqual(drawn);
  const sealed = await portal.db.query(`SELECT body FROM journal.ledger WHERE body LIKE '%assignment-published%'`);
  expect(sealed).toHaveLength(3);
});

it('goes from the first round to the final', async () => {
  await opened(portal, edition, 'PRELIMINARY', panel);
  const early = await desk().put(`${path('PRELIMINARY')}/closure`, {});
  expect(said(early)).toBe('409 sheets-missing');
  expect(early.body.blockers).toHaveLength(18 + 6);
  expect((await desk().get(path('PRELIMINARY'))).body.blockers![0]).toMatchObject({
    code: 'sheet-missing',
    judgeName: '周宁',
  });
  expect(said(await desk().get(`${path('PRELIMINARY')}/standings`))).toBe('409 round-not-closed');

  await allJudged(portal, edition, panel, worth);
  const closed = await desk().put(`${path('PRELIMINARY')}/closure`, {});
  expect(closed.body).toMatchObject({ state: 'closed', blockers: [], closingReason: null });
  const { body } = await portal.as(edition.supervisor).get(`${path('PRELIMINARY')}/standings`);
  expect(body.lists).toEqual([
    { key: 'A', entries: 4, seats: 3 },
    { key: 'B', entries: 2, seats: 1 },
  ]);
  expect(listed(body.items).map((line) => line.listKey)).toEqual(['A', 'A', 'A', 'A', 'B', 'B']);
  expect(body.items![0]).toMatchObject({ rank: 1, sheets: 3, decidedBy: 'total', untrimmed: false });

  const semifinal = await desk().put(`${path('PRELIMINARY')}/advancement`);
  expect(semifinal.body).toMatchObject({ code: 'SEMIFINAL', state: 'planned', progress: { entries: 4 } });
  expect(said(await desk().delete(`${path('PRELIMINARY')}/closure`, { reason: '算错' }))).toBe('409 wrong-state');
});

it('splits the semi-final into rooms, takes the best of each, and keeps one list in the final', async () => {
  await opened(portal, edition, 'SEMIFINAL', panel);
  const { body } = await desk().get(path('SEMIFINAL'));
  expect(listed(body.lists).map((list) => [list.key, list.entries])).toEqual([
    ['room-1', 2],
    ['room-2', 2],
  ]);
  expect(
    listed(body.panel)
      .map((seat) => seat.room)
      .sort(),
  ).toEqual(expect.arrayContaining([1, 2]));
  await allJudged(portal, edition, panel, worth);
  await desk().put(`${path('SEMIFINAL')}/closure`, {});
  const final = await desk().put(`${path('SEMIFINAL')}/advancement`);
  expect(final.body.progress!.entries).toBeGreaterThanOrEqual(2);

  await opened(portal, edition, 'FINAL', panel);
  const mine = await duties(portal, edition, panel[0]!);
  expect(mine.filter((duty) => duty.round.code === 'FINAL')).toHaveLength(final.body.progress!.entries!);
  // A hall that runs late goes on scoring after its milestone.
  const late = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 hours',
    ends_at = clock_timestamp() WHERE edition_id = $1 AND code = 'FINAL'`;
  await portal.unit.run((tx) => tx.query(late, [edition.id]));
  await allJudged(portal, edition, panel, worth);
  expect((await portal.get(FinalStandings).of(portal.db, edition.id)).closed).toBe(false);
  const unsigned = await desk().put(`${path('FINAL')}/closure`, {});
  expect(new Set(listed(unsigned.body.blockers).map(({ code }) => code))).toEqual(
    new Set(['judge-unsigned', 'scorekeeper-unsigned']),
  );
  await signed('FINAL');
  await desk().put(`${path('FINAL')}/closure`, {});
  const result = await portal.get(FinalStandings).of(portal.db, edition.id);
  expect(result).toMatchObject({ closed: true, unranked: [] });
  expect(result.standings[0]).toMatchObject({ rank: 1, listKey: 'all' });
  expect(Object.keys(result.standings[0]!.criteria)).toContain('PITCH');
  expect(said(await desk().put(`${path('FINAL')}/advancement`))).toBe('409 round-is-last');
});

it('tells the judges by mail when their round opens', async () => {
  await portal.drain();
  const sql = `SELECT count(*)::int AS mails FROM notification.message WHERE dedupe_key LIKE 'judging.tell-judges.%'`;
  expect(await portal.db.query(sql)).toEqual([{ mails: 3 * panel.length }]);
});

it('locks the rules of rounds and prizes with the first opening', async () => {
  const sql = 'SELECT rules_locked_at IS NOT NULL AS locked FROM competition.edition WHERE id = $1';
  expect(await portal.db.query(sql, [edition.id])).toEqual([{ locked: true }]);
});
