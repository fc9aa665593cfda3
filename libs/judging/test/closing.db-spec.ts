import { JudgingModule } from '#judging';
import { RemindOnTime } from '../src/actions/closing/remind-on-time.js';
import { type Actor, dateText } from '#kernel';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  declared,
  duties,
  everything,
  type Judge,
  judged,
  judges,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let chair: Actor;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, {
      judgesPerEntry: 2,
      gap: 20,
      advance: { total: 2, split: 'proportional', waitlist: 1 },
    });
  });
  for (let made = 0; made < 4; made += 1) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  chair = await portal.actor({ seats: [{ editionId: edition.id, role: 'panel-chair' }] });
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const office = () => portal.as(edition.organiser);
const page = async () => (await office().get(round())).body;
const blockers = async () => listed((await page()).blockers);
const codes = async () => [...new Set((await blockers()).map(({ code }) => code))];
const mails = async (template: string) => {
  await portal.drain();
  const sql = 'SELECT body FROM notification.message WHERE edition_id = $1 AND template = $2';
  return (await portal.db.query(sql, [edition.id, `judging.mails.${template}`])) as { body: string }[];
};

/** Judges do what they owe; the first sheet of the entry at place 0 is worth far less than the second. */
async function allDone(): Promise<void> {
  const seen = new Map<string, number>();
  for (const judge of panel) {
    await declared(portal, edition, judge);
    for (const duty of await duties(portal, edition, judge)) {
      if (duty.round.state !== 'open' || duty.sheet === 'submitted') continue;
      const order = [...seen.keys()];
      if (!seen.has(duty.title)) seen.set(duty.title, 0);
      const place = order.includes(duty.title) ? order.indexOf(duty.title) : order.length;
      const sheet = seen.get(duty.title)!;
      seen.set(duty.title, sheet + 1);
      await judged(portal, judge, duty.id, place === 0 ? 0.5 + sheet * 0.4 : 0.9 - place * 0.05);
    }
  }
}

it('says who is behind, cell by cell, and reminds them by hand after a look', async () => {
  const { body } = await office().get(`${round()}/progress`);
  expect(listed(body.duties)).toHaveLength(8);
  expect(new Set(listed(body.duties).map(({ state }) => state))).toEqual(new Set(['none']));
  expect(listed(body.judges)[0]).toMatchObject({ pace: 'on-time' });
  const look = await portal.as(chair).get(`${round()}/reminder`);
  expect(look.body).toMatchObject({ judges: expect.arrayContaining([expect.objectContaining({ name: '周宁' })]) });
  expect(look.body.subject).toContain('初评');
  expect(await mails('reminder')).toHaveLength(0);
  const one = listed(look.body.judges)[0]!.judgeId;
  expect((await office().post(`${round()}/reminders`, { judgeIds: [one] })).body).toEqual({ reminded: 1 });
  expect(await mails('reminder')).toHaveLength(1);
});

it('lets nobody excuse what is gone, nor the chair what is not theirs', async () => {
  const keys = (await blockers()).map(({ key }) => key);
  const before = await everything(portal);
  const put = (who: Actor, order: object) => portal.as(who).put(`${round()}/excuses`, order);
  expect(said(await put(chair, { keys, reason: '病假' }))).toBe('403 not-allowed');
  expect(said(await put(edition.organiser, { keys: ['gap-open:x::2'], reason: '病假' }))).toBe('409 blocker-gone');
  expect((await put(edition.organiser, { keys, reason: ' ' })).status).toBe(422);
  expect(said(await put(panel[0]!.actor, { keys, reason: '病假' }))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
});

it('calls the chair to marks that lie far apart, who asks one more judge and then says why they stand', async () => {
  await allDone();
  expect(await codes()).toEqual(['gap-open']);
  const [gap] = await blockers();
  expect(said(await office().put(`${round()}/closure`))).toBe('409 sheets-missing');
  const ends = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '9 days',
    ends_at = clock_timestamp() + $2::interval WHERE edition_id = $1 AND code = 'PRELIMINARY'`;
  await portal.db.query(ends, [edition.id, '-1 minute']);
  const wish = { entryId: gap!.entryId, reason: '分歧较大' };
  const more = (dueAt?: string) => portal.as(chair).post(`${round()}/readers`, { ...wish, ...(dueAt && { dueAt }) });
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const before = await everything(portal);
  expect(said(await more())).toBe('409 reader-due-missing');
  expect(said(await more(inDays(-0.5)))).toBe('422 reader-due-outside');
  expect(said(await more(inDays(15)))).toBe('422 reader-due-outside');
  expect(await everything(portal)).toEqual(before);
  const dueAt = inDays(2);
  const asked = await more(dueAt);
  expect([said(asked), listed(asked.body.blockers)[0]!.code]).toEqual(['201', 'sheet-missing']);
  const [mail, ...others] = await mails('added');
  expect([mail!.body.includes(dateText(dueAt, 'zh-CN')), others]).toEqual([true, []]);
  const given = (await Promise.all(panel.map((judge) => duties(portal, edition, judge)))).flat();
  expect(given.filter((duty) => duty.dueAt !== null)).toMatchObject([{ dueAt, sheet: 'none' }]);
  const look = await portal.as(chair).get(`${round()}/reminder`);
  expect(look.body.body).toContain(dateText(dueAt, 'zh-CN'));
  await allDone();
  await portal.db.query(ends, [edition.id, '5 days']);
  const [again] = await blockers();
  expect([again!.code, again!.sheets]).toEqual(['gap-open', 3]);
  const settled = await portal.as(chair).put(`${round()}/excuses`, { keys: [again!.key], reason: '已加评，维持评分' });
  expect(listed(settled.body.blockers)[0]).toMatchObject({ excuse: { reason: '已加评，维持评分' } });
  expect(said(await office().post(`${round()}/reminders`, {}))).toBe('409 nobody-behind');
});

it('closes with two counts that agree, thanks the judges, and says how sure the places are', async () => {
  const closed = await office().put(`${round()}/closure`);
  expect(closed.body.closure).toMatchObject({ compared: 4, agreed: 4, toldAt: null });
  expect(listed((closed.body.closure as { excused: unknown }).excused)).toMatchObject([
    { code: 'gap-open', sheets: 3 },
  ]);
  const sealed = (await portal.db.query(
    `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%round-closed%'`,
    [edition.id],
  )) as { body: Record<string, string> }[];
  expect(sealed[0]!.body).toMatchObject({ compared: '4', recountHash: sealed[0]!.body.standingsHash });
  expect(await mails('thanks')).toHaveLength(panel.length);
  const [sealed1] = await mails('sealed');
  const [head] = (await portal.db.query('SELECT size, root FROM journal.signed_head WHERE edition_id = $1', [
    edition.id,
  ])) as { root: string }[];
  expect(sealed1!.body).toContain(head!.root);
  const minutes = await portal.as(chair).get(`${round()}/minutes?language=en`);
  expect([minutes.status, minutes.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(said(await portal.as(panel[0]!.actor).get(`${round()}/minutes`))).toBe('403 not-allowed');
  const { body } = await portal.as(chair).get(`${round()}/certainty`);
  expect(body.lists).toMatchObject([{ key: 'A', cut: 2, sheets: 9 }]);
  expect(listed(listed(body.lists)[0]!.places).map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  expect(said(await portal.as(panel[0]!.actor).get(`${round()}/certainty`))).toBe('403 not-allowed');
});

it('keeps a waiting list, tells every team at once, and lets the first of the list move up', async () => {
  expect(said(await office().put(`${round()}/advancement`))).toBe('200');
  const states = async () => listed((await office().get(`${round()}/standings`)).body.items).map(({ state }) => state);
  expect(await states()).toEqual(['advanced', 'advanced', 'waitlisted', 'eliminated']);
  expect((await page()).closure).toMatchObject({ toldAt: expect.any(String) });
  expect(said(await office().put(`${round()}/announcement`))).toBe('409 outcomes-told');
  const counts = await Promise.all(['advanced', 'waitlisted', 'eliminated'].map((one) => mails(`outcome-${one}`)));
  expect(counts.map((list) => list.length)).toEqual([2, 1, 1]);
  expect(counts[1]![0]!.body).toContain('第 1 位');

  const ranked = listed((await office().get(`${round()}/standings`)).body.items);
  const give = (entryId: unknown) => office().post(`${round()}/promotions`, { leavingId: entryId, reason: '团队弃赛' });
  const before = await everything(portal);
  expect(said(await give(ranked[3]!.entryId))).toBe('409 not-advanced');
  expect(await everything(portal)).toEqual(before);
  expect(said(await give(ranked[0]!.entryId))).toBe('201');
  expect(await states()).toEqual(['left', 'advanced', 'advanced', 'eliminated']);
  expect(await mails('outcome-promoted')).toHaveLength(1);
  const next = await office().get(`/rounds/${edition.rounds.SEMIFINAL}`);
  expect(next.body.progress).toMatchObject({ entries: 2 });
  expect(said(await give(ranked[1]!.entryId))).toBe('409 waitlist-empty');
});

it('reminds by itself when half of the time is gone, once, and again for a later end', async () => {
  const other = await contest(portal);
  await admitted(portal, other);
  const seated = await judges(portal, other, ['clinical', 'academic', 'capital']);
  await opened(portal, other, 'PRELIMINARY', seated);
  const sql = `UPDATE judging.round SET opened_at = clock_timestamp() - interval '6 days' WHERE id = $1`;
  const ends = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '6 days',
    ends_at = clock_timestamp() + interval '4 days' WHERE edition_id = $1 AND code = 'PRELIMINARY'`;
  await portal.unit.run(async (tx) => {
    await tx.query(sql, [other.rounds.PRELIMINARY]);
    await tx.query(ends, [other.id]);
  });

  const written = async () => {
    await portal.get(RemindOnTime).run();
    await portal.drain();
    const counted = `SELECT template, count(*)::int AS mails FROM notification.message
      WHERE edition_id = $1 AND template LIKE 'judging.mails.reminder%' GROUP BY template ORDER BY 2, 1`;
    const lines = (await portal.db.query(counted, [other.id])) as { template: string; mails: number }[];
    return Object.fromEntries(
      lines.map(({ template, mails: count }) => [template.replace('judging.mails.reminder', ''), count]),
    );
  };
  expect(await written()).toEqual({ '-midway': 3 });
  expect(await written()).toEqual({ '-midway': 3 });
  const { body } = await portal.as(other.organiser).get(`/rounds/${other.rounds.PRELIMINARY}`);
  expect(body.reminders).toHaveLength(3);
  const moved = (by: string) =>
    portal.unit.run((tx) =>
      tx.query(
        `UPDATE competition.milestone SET ends_at = ends_at + $2::interval WHERE edition_id = $1 AND code = 'PRELIMINARY'`,
        [other.id, by],
      ),
    );
  await moved('6 days');
  expect(await written()).toEqual({ '-midway': 3 });
  await moved('-4 days');
  expect(await written()).toEqual({ '-midway': 6 });
  await moved('-2 days');
  expect(await written()).toEqual({ '-midway': 6 });
  await moved('-2 days');
  expect(await written()).toEqual({ '-near': 3, '-midway': 6 });
  await moved('-40 hours');
  expect(await written()).toEqual({ '-last': 3, '-near': 3, '-midway': 6 });
});
