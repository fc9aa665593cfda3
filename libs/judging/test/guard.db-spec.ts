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
  excused,
  hospital,
  type Judge,
  judged,
  judges,
  listed,
  opened,
  said,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

const KINDS = ['clinical', 'clinical', 'academic', 'capital'];

async function running(count: number): Promise<{ edition: Contest; panel: Judge[]; entries: string[]; round: string }> {
  const edition = await contest(portal);
  const entries: string[] = [];
  for (let made = 0; made < count; made++) entries.push(await admitted(portal, edition));
  const panel = await judges(portal, edition, KINDS);
  await opened(portal, edition, 'PRELIMINARY', panel);
  return { edition, panel, entries, round: `/rounds/${edition.rounds.PRELIMINARY}` };
}

async function withdrawn(edition: Contest, entryId: string): Promise<void> {
  await portal.unit.run(async (tx) => {
    await tx.query(`UPDATE entry.entry SET state = 'withdrawn', state_before = 'admitted' WHERE id = $1`, [entryId]);
    const note = { editionId: edition.id, subject: entryId };
    await portal.get(Journal).record(tx, portal.system, 'entry.withdrawn', note);
  });
  await portal.drain();
}

it('fills the place of an entry that withdrew between close and advance with the next one', async () => {
  const { edition, panel, round } = await running(6);
  await allJudged(portal, edition, panel, (title) => 0.6 + (Number(title.split(' ')[1]) % 7) / 20);
  const desk = portal.as(edition.organiser);
  await desk.put(`${round}/closure`, {});
  const ranked = listed((await desk.get(`${round}/standings`)).body.items);
  await withdrawn(edition, ranked[0]!.entryId!);
  const { body } = await desk.get(`${round}/standings`);
  expect(body.lists).toEqual([{ key: 'A', entries: 6, seats: 4 }]);
  expect(body.items![0]).toMatchObject({ rank: 1, state: 'left' });
  const next = await desk.put(`${round}/advancement`);
  expect([said(next), next.body.progress!.entries]).toEqual(['200', 4]);
  const states = listed((await desk.get(`${round}/standings`)).body.items).map((line) => line.state);
  expect(states).toEqual(['left', 'advanced', 'advanced', 'advanced', 'advanced', 'eliminated']);
});

it('draws again when the rules of the round have changed since the draw', async () => {
  const edition = await contest(portal);
  for (let made = 0; made < 2; made++) await admitted(portal, edition);
  const panel = await judges(portal, edition, KINDS);
  const desk = portal.as(edition.organiser);
  const round = `/rounds/${edition.rounds.PRELIMINARY}`;
  await desk.put(`${round}/entrants`);
  await desk.put(`${round}/panel`, { judgeIds: panel.map((judge) => judge.id) });
  await desk.put(`${round}/assignment`, {});
  const change = async (edit: (plan: { faq: unknown[]; rounds: { judgesPerEntry: number }[] }) => unknown) => {
    const { body } = await desk.get(`/editions/${edition.id}/settings`);
    edit(body.plan as never);
    expect(said(await desk.put(`/editions/${edition.id}/settings`, { plan: body.plan, version: body.version }))).toBe(
      '200',
    );
    await portal.drain();
  };
  await change((plan) => (plan.rounds[0]!.judgesPerEntry = 2));
  const before = await everything(portal);
  expect(said(await desk.put(`${round}/opening`))).toBe('409 rules-changed');
  expect(await everything(portal)).toEqual(before);
  expect((await desk.put(`${round}/assignment`, {})).body.progress).toMatchObject({ assignments: 4 });
  await change((plan) => (plan.faq = []));
  expect(said(await desk.put(`${round}/opening`))).toBe('200');
});

it('never gives a sheet back that its judge could not submit again, and closes with its reason on record', async () => {
  const { edition, panel, round } = await running(2);
  const [duty] = await duties(portal, edition, panel[0]!);
  await judged(portal, panel[0]!, duty!.id, 0.7);
  const desk = portal.as(edition.organiser);
  const sql = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 hours',
    ends_at = clock_timestamp() WHERE edition_id = $1 AND code = 'PRELIMINARY'`;
  await portal.unit.run((tx) => tx.query(sql, [edition.id]));
  const before = await everything(portal);
  const back = await desk.delete(`/assignments/${duty!.id}/sheet/submission`, { reason: '误填' });
  expect(said(back)).toBe('409 scoring-over');
  expect(await everything(portal)).toEqual(before);
  await excused(portal, edition, 'PRELIMINARY', '评委因病缺席');
  expect(said(await desk.put(`${round}/closure`))).toBe('200');
  const sealed = await portal.db.query(
    `SELECT body::jsonb->>'reason' AS reason FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%round-closed%'`,
    [edition.id],
  );
  expect(sealed).toEqual([{ reason: '评委因病缺席' }]);
});

it('writes nothing into an archived edition', async () => {
  const { edition, panel } = await running(2);
  const [duty] = await duties(portal, edition, panel[0]!);
  expect((await portal.as(edition.organiser).put(`/editions/${edition.id}/archive`)).status).toBe(204);
  const draft = { marks: [], comment: '', suggestion: '', version: 0 };
  const before = await everything(portal);
  expect(said(await portal.as(panel[0]!.actor).put(`/assignments/${duty!.id}/sheet`, draft))).toBe(
    '409 edition-archived',
  );
  const organisation = { name: '通州第8医院', kind: 'hospital', region: '110112' };
  const order = { email: 'too-late@example.org', name: '周宁', kind: 'clinical', capacity: 5, organisation };
  expect(said(await portal.as(edition.organiser).post(`/editions/${edition.id}/judges`, order))).toBe(
    '409 edition-archived',
  );
  expect(await everything(portal)).toEqual(before);
});

it('follows the seat when news of an invitation comes late or twice', async () => {
  const edition = await contest(portal);
  const email = 'late-news@example.org';
  const person = await portal.actor({ email });
  const order = { email, name: '周宁', kind: 'clinical', capacity: 5 };
  const organisation = { name: '通州第9医院', kind: 'hospital', region: '110112' };
  const desk = portal.as(edition.organiser);
  const { body } = await desk.post(`/editions/${edition.id}/judges`, { ...order, organisation });
  const [judge] = (await portal.db.query('SELECT invitation_id AS "invitation" FROM judging.judge WHERE id = $1', [
    body.id,
  ])) as { invitation: string }[];
  const news = async (kind: string, subject: string) => {
    const details = { role: 'judge', personId: person.personId };
    await portal.unit.run((tx) =>
      portal.get(Journal).record(tx, portal.system, kind, { editionId: edition.id, subject, details }),
    );
    await portal.drain();
    return (await desk.get(`/editions/${edition.id}/judges`)).body.items![0]!.state;
  };
  expect(await news('identity.invitation-accepted', judge!.invitation)).toBe('invited');
  const seat = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
    VALUES (gen_random_uuid(), $1, $2, 'judge', clock_timestamp())`;
  await portal.unit.run((tx) => tx.query(seat, [person.personId, edition.id]));
  expect(await news('identity.invitation-accepted', judge!.invitation)).toBe('active');
  expect(await news('identity.seat-removed', person.personId!)).toBe('active');
  await portal.unit.run((tx) => tx.query('DELETE FROM identity.seat WHERE person_id = $1', [person.personId]));
  expect(await news('identity.seat-removed', person.personId!)).toBe('declined');
  expect(await news('identity.invitation-accepted', judge!.invitation)).toBe('declined');
});

it('follows a draft whose rounds get other codes, even where a panel was seated', async () => {
  const edition = await contest(portal);
  const panel = await judges(portal, edition, ['clinical']);
  const desk = portal.as(edition.organiser);
  const judgeIds = panel.map((judge) => judge.id);
  await desk.put(`/rounds/${edition.rounds.PRELIMINARY}/panel`, { judgeIds });
  await portal.unit.run((tx) => tx.query(`UPDATE competition.edition SET state = 'draft' WHERE id = $1`, [edition.id]));
  const { body } = await desk.get(`/editions/${edition.id}/settings`);
  const plan = body.plan as unknown as { rounds: { code: string; tieLadder: string[] }[] };
  plan.rounds[0]!.code = 'FIRST_LOOK';
  for (const round of plan.rounds)
    round.tieLadder = round.tieLadder.map((step) => step.replace('round:PRELIMINARY', 'round:FIRST_LOOK'));
  const changed = await desk.put(`/editions/${edition.id}/settings`, { plan, version: body.version });
  expect(said(changed)).toBe('200');
  const codes = async () =>
    listed((await desk.get(`/editions/${edition.id}/rounds`)).body.items).map(({ code }) => code);
  await portal.drain();
  expect(await codes()).toEqual(['FIRST_LOOK', 'SEMIFINAL', 'FINAL']);
});

it('takes a judge out of what a new organisation of theirs has handed in, and voids the sheet', async () => {
  const edition = await contest(portal);
  const entry = await admitted(portal, edition, 'A', 88);
  await admitted(portal, edition);
  const panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const judge = panel[0]!;
  const sql = 'SELECT id, state FROM judging.assignment WHERE judge_id = $1 ORDER BY entry_id = $2 DESC';
  const held = () => portal.db.query(sql, [judge.id, entry]) as Promise<{ id: string; state: string }[]>;
  const [theirs, other] = await held();
  await judged(portal, judge, theirs!.id, 0.9);
  await judged(portal, judge, other!.id, 0.9);
  const desk = portal.as(edition.organiser);
  expect(said(await desk.patch(`/judges/${judge.id}`, { organisation: hospital(88), version: 1 }))).toBe('200');
  expect((await held()).map(({ state }) => state)).toEqual(['recused', 'active']);
  expect(said(await portal.as(judge.actor).get(`/assignments/${theirs!.id}`))).toBe('404 not-found');
  const sheets = 'SELECT s.state FROM judging.sheet s WHERE assignment_id = $1';
  expect(await portal.db.query(sheets, [theirs!.id])).toEqual([{ state: 'voided' }]);
  expect(await portal.db.query(sheets, [other!.id])).toEqual([{ state: 'submitted' }]);
  const sealed = `SELECT body::jsonb->>'ground' AS ground FROM journal.ledger
    WHERE edition_id = $1 AND body LIKE '%sheet-voided%'`;
  expect(await portal.db.query(sealed, [edition.id])).toEqual([{ ground: 'conflict' }]);
  expect((await desk.get(`/rounds/${edition.rounds.PRELIMINARY}`)).body.progress).toMatchObject({ vacancies: 1 });
});
