import { JudgingModule } from '#judging';
import { Press } from '#platform/press';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, everything, hospital, judges, opened, said } from './given.js';

let portal: Portal;
let edition: Contest;
let round: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  await admitted(portal, edition);
  const panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  round = `/rounds/${edition.rounds.PRELIMINARY}`;
}, 60_000);
afterAll(() => portal.stop());

const office = () => portal.as(edition.organiser);
const invited = async (email: string) => {
  const order = { email, name: '周宁', kind: 'clinical', capacity: 25, organisation: hospital() };
  return (await office().post(`/editions/${edition.id}/judges`, order)).body.id as unknown as string;
};

it('seats who was invited and stands at the desk; a slip of paper then opens a tablet, and no mail was needed', async () => {
  const id = await invited('walks-in@example.org');
  const { status, body } = await office().put(`/judges/${id}/arrival`);
  expect([status, body.state]).toEqual([200, 'active']);
  await portal.drain();
  const mails = `SELECT state FROM notification.message WHERE to_address = 'walks-in@example.org' AND template = 'identity.mails.invitation'`;
  expect(await portal.db.query(mails)).toEqual([{ state: 'dropped' }]);
  const sql = `SELECT count(*)::int AS known FROM identity.affiliation a JOIN judging.judge j
    ON j.person_id = a.person_id AND j.organisation_id = a.organisation_id WHERE j.id = $1`;
  expect(await portal.db.query(sql, [id])).toEqual([{ known: 1 }]);
  await portal.unit.run((tx) =>
    tx.query(`INSERT INTO judging.panel_seat (round_id, judge_id) VALUES ($1, $2)`, [edition.rounds.PRELIMINARY, id]),
  );
  const { today: day } = (await office().get(`${round}/hall-codes`)).body;
  const slip = await office().post(`${round}/hall-codes`, { day, judgeIds: [id], language: 'zh-CN' });
  const [address] = await portal.get(Press).codes(slip.bytes, 'application/pdf', 'http');
  const [, code] = /#([0-9A-Z-]+)$/.exec(address!)!;
  const signedIn = await portal.visitor.post('/paper-sessions', { code, attempt: 'tablet-9-0123456789' });
  expect(signedIn.body.person).toMatchObject({ name: '周宁' });
  const tablet = portal.visitor.with({ cookie: signedIn.headers.getSetCookie().join().split(';')[0]! });
  expect(said(await tablet.get(`/editions/${edition.id}/undertaking`))).toBe('200');
});

it('opens no way into an account: it has no password, and its address is still to be proven', async () => {
  const credentials = { email: 'walks-in@example.org', password: 'vT9-kfr2-Qm7z-plum' };
  expect((await portal.visitor.post('/sessions', credentials)).status).toBe(401);
  const [line] = (await portal.db.query(
    `SELECT details, actor_id AS by FROM journal.line WHERE kind = 'identity.invitation-accepted' ORDER BY id DESC LIMIT 1`,
  )) as [{ details: object; by: string }];
  expect(line).toMatchObject({ details: { inPerson: true }, by: edition.organiser.personId });
});

it('gives the seat to the account that the address has already', async () => {
  const person = await portal.actor({ email: 'has-account@example.org' });
  const id = await invited('has-account@example.org');
  expect((await office().put(`/judges/${id}/arrival`)).status).toBe(200);
  const sql = 'SELECT person_id AS person FROM judging.judge WHERE id = $1';
  expect(await portal.db.query(sql, [id])).toEqual([{ person: person.personId }]);
});

it('is for organisers, and for who has not answered yet; refused, it has written nothing', async () => {
  const id = await invited('later@example.org');
  await portal.drain();
  const before = await everything(portal);
  const [one] = (await portal.db.query(`SELECT id FROM judging.judge WHERE state = 'active' LIMIT 1`)) as [
    { id: string },
  ];
  expect(said(await office().put(`/judges/${one.id}/arrival`))).toBe('409 wrong-state');
  expect((await portal.as(edition.supervisor).put(`/judges/${id}/arrival`)).status).toBe(403);
  expect((await portal.visitor.put(`/judges/${id}/arrival`)).status).toBe(401);
  expect(await everything(portal)).toEqual(before);
});
