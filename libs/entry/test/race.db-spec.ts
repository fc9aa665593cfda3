import { EntryModule } from '#entry';
import { type Answer, type Portal, startPortal } from '#testing';
import { checklist, type Contest, contest, listed, said, submitted } from './given.js';
import { deskOf, inReview } from './given-desk.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const desks = () => [portal.as(edition.secretariat), portal.as(edition.organiser)] as const;
/** What each of two was answered, the one who came first before the other. */
const both = async (attempts: readonly Promise<Answer>[]) => (await Promise.all(attempts)).map(said).sort();
const told = async (id: string, kind: string) => {
  const { items } = (await portal.as(edition.secretariat).get(`/entries/${id}/history`)).body;
  return listed(items).filter((line) => line.kind === kind).length;
};

it('is taken up by one of two who begin at once', async () => {
  const { id } = await submitted(portal, edition);
  expect(await both(desks().map((desk) => desk.put(`/entries/${id}/review`)))).toEqual(['200', '409 wrong-state']);
  expect(await told(id, 'entry.review-started')).toBe(1);
});

it('is decided by one of two who decide at once, and the team hears once', async () => {
  const { id, lead } = await inReview(portal, edition);
  const answers = await checklist(portal, edition);
  const admit = { verdict: 'admit', reason: '', checklist: answers };
  const back = { verdict: 'return', reason: '请补充。', checklist: answers };
  const [one, other] = desks();
  const path = `/entries/${id}/decisions`;
  expect(await both([one.post(path, admit), other.post(path, back)])).toEqual(['201', '409 wrong-state']);
  const { body } = await portal.as(lead).get(`/entries/${id}`);
  expect(listed(body.decisions)).toHaveLength(1);
  await portal.drain();
  const mails = `SELECT count(*)::int AS count FROM notification.message
    WHERE person_id = $1 AND template IN ('entry.mails.admitted', 'entry.mails.returned')`;
  expect(await portal.db.query(mails, [lead.personId])).toEqual([{ count: 1 }]);
});

it('is decided once by one person who presses twice, in two tabs', async () => {
  const { id } = await inReview(portal, edition);
  const order = { verdict: 'admit', reason: '', checklist: await checklist(portal, edition) };
  const [one] = desks();
  const path = `/entries/${id}/decisions`;
  expect(await both([one.post(path, order), one.post(path, order)])).toEqual(['201', '409 wrong-state']);
  expect(await told(id, 'entry.admitted')).toBe(1);
});

it('is proposed for refusal by one of two, and the proposal is settled once', async () => {
  const { id } = await inReview(portal, edition);
  const order = { kind: 'refuse', reason: '权属不清。', checklist: await checklist(portal, edition, false) };
  const [one, other] = desks();
  const path = `/entries/${id}/proposals`;
  expect(await both([one.post(path, order), other.post(path, order)])).toEqual(['204', '409 proposal-open']);
  const forOne = (await deskOf(portal, edition.secretariat, id)).proposals[0]!;
  const second = forOne.can['confirm'] ? one : other;
  const settle = () => [
    second.put(`${path}/${forOne.id}/confirmation`),
    second.put(`${path}/${forOne.id}/refusal`, { note: '证据不足' }),
  ];
  expect(await both(settle())).toEqual(['204', '409 wrong-state']);
  expect((await deskOf(portal, edition.secretariat, id)).proposals).toHaveLength(1);
});
