import { EntryModule } from '#entry';
import { type Answer, type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, listed, said, started, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const words = (answer: Answer) => listed(answer.body.items).map((item) => item['words']);
const mailsTo = async (personId: string | null) => {
  await portal.drain();
  const sql = `SELECT subject, state, link, template FROM notification.message WHERE person_id = $1 ORDER BY id DESC`;
  return (await portal.db.query(sql, [personId])) as {
    subject: string;
    state: string;
    link: string;
    template: string;
  }[];
};

it('carries words both ways, says what is new, and writes to the other side', async () => {
  const { id, lead, title } = await submitted(portal, edition);
  const team = portal.as(lead);
  const desk = portal.as(edition.secretariat);
  expect((await team.post(`/entries/${id}/thread`, { words: '  盖章可以晚几天吗？ ' })).body).toMatchObject({
    items: [{ side: 'team', words: '盖章可以晚几天吗？', own: true, fresh: false }],
    ...{ unread: 0, can: { write: true } },
  });
  const seen = await desk.get(`/entries/${id}/thread`);
  expect(seen.body).toMatchObject({ items: [{ own: false, fresh: true, authorName: '林知远' }], unread: 1 });
  const [question] = await mailsTo(edition.secretariat.personId);
  expect(question).toMatchObject({ template: 'entry.mails.question', state: 'waiting' });
  expect(question!.link).toMatch(new RegExp(`/questions/${id}$`));

  expect((await desk.put(`/entries/${id}/thread/reading`)).status).toBe(204);
  expect((await desk.get(`/entries/${id}/thread`)).body.unread).toBe(0);
  await desk.post(`/entries/${id}/thread`, { words: '可以。' });
  const answered = await team.get(`/entries/${id}/thread`);
  expect(words(answered)).toEqual(['盖章可以晚几天吗？', '可以。']);
  expect(answered.body).toMatchObject({ unread: 1, items: [{}, { side: 'desk', authorName: null, fresh: true }] });
  const [answer] = await mailsTo(lead.personId);
  expect(answer).toMatchObject({ template: 'entry.mails.answer', link: `/team/entries/${id}/questions` });
  expect(answer!.subject).toContain(title);
});

it('lets a team ask before it hands anything in, and shows the desk its words and its lead alone', async () => {
  const { id, lead, title } = await started(portal, edition);
  await portal.as(lead).post(`/entries/${id}/thread`, { words: '如何填写单位？' });
  const desk = portal.as(edition.secretariat);
  expect((await desk.get(`/entries/${id}`)).status).toBe(404);
  expect(words(await desk.get(`/entries/${id}/thread`))).toEqual(['如何填写单位？']);
  const list = await desk.get(`/editions/${edition.id}/threads?side=team`);
  expect(list.body.items[0]).toMatchObject({ entryId: id, title: null, number: null, leadName: '林知远', unread: 1 });
  expect(JSON.stringify(list.body)).not.toContain(title);
  const [mail] = await mailsTo(edition.secretariat.personId);
  expect(mail!.subject).toBe('团队来信：林知远');
});

it('puts what waits for an answer first, and finds by lead', async () => {
  const desk = portal.as(edition.secretariat);
  const { body } = await desk.get(`/editions/${edition.id}/threads`);
  expect(listed(body.items).map((item) => item['lastSide'])).toEqual(['team', 'desk']);
  expect(body.waiting).toBe(1);
  expect((await desk.get(`/editions/${edition.id}/threads?q=${encodeURIComponent('林知')}`)).body.total).toBe(2);
  expect((await desk.get(`/editions/${edition.id}/threads?q=nobody`)).body.total).toBe(0);
});

it('is nobody else’s, and refuses without writing', async () => {
  const { id, lead } = await submitted(portal, edition);
  await portal.as(lead).post(`/entries/${id}/thread`, { words: '您好' });
  await portal.drain();
  const strangers = [await portal.actor(), edition.supervisor, (await contest(portal)).secretariat];
  const before = await everything(portal);
  for (const stranger of strangers) {
    const client = portal.as(stranger);
    expect((await client.get(`/entries/${id}/thread`)).status).toBe(404);
    expect((await client.post(`/entries/${id}/thread`, { words: 'x' })).status).toBe(404);
    expect((await client.put(`/entries/${id}/thread/reading`)).status).toBe(404);
    expect((await client.get(`/editions/${edition.id}/threads`)).status).toBe(403);
  }
  expect(said(await portal.as(lead).post(`/entries/${id}/thread`, { words: ' \n ' }))).toBe('422 words-missing');
  expect(said(await portal.as(lead).post(`/entries/${id}/thread`, { words: '长'.repeat(2001) }))).toBe(
    '422 words-long',
  );
  expect(await everything(portal)).toEqual(before);
});

it('lists with the same number of statements for 1 and for 3', async () => {
  const other = await contest(portal);
  const desk = portal.as(other.secretariat);
  const ask = async () => {
    const { id, lead } = await started(portal, other);
    await portal.as(lead).post(`/entries/${id}/thread`, { words: '您好' });
  };
  const list = () => desk.get(`/editions/${other.id}/threads`);
  await ask();
  await portal.drain();
  const one = await portal.counting(list);
  await ask();
  await ask();
  await portal.drain();
  expect(await portal.counting(list)).toBe(one);
  expect((await list()).body.total).toBe(3);
});
