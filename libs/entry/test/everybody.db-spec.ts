import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { EntryTraces } from '../src/actions/privacy/entry-traces.js';
import { RemindInvited } from '../src/reactions/remind-invited.js';
import { RemindTeams } from '../src/reactions/remind-teams.js';
import { type Contest, contest, filled, joined, listed, moveRegistration, said, started, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
});
beforeEach(async () => {
  edition = await contest(portal);
});
afterAll(() => portal.stop());

/** The templates of what somebody was written, in its order. */
async function lettersOf(personId: string | null): Promise<string[]> {
  await portal.drain();
  const sql = `SELECT replace(template, 'entry.mails.', '') AS name FROM notification.message
    WHERE person_id = $1 ORDER BY created_at, id`;
  return ((await portal.db.query(sql, [personId])) as { name: string }[]).map(({ name }) => name);
}
const membersOf = async (id: string): Promise<string[]> => {
  const [line] = (await portal.db.query('SELECT member_ids AS ids FROM entry.entry WHERE id = $1', [id])) as [
    { ids: string[] },
  ];
  return line.ids;
};

it('sends the receipt, more time and answers to everybody in the team, once each', async () => {
  const { id, lead } = await submitted(portal, edition);
  const number = String((await portal.as(lead).get(`/entries/${id}`)).body.number);
  const body = { whom: number, until: new Date(Date.now() + 60 * 86_400_000).toISOString(), reason: '系统故障' };
  expect(said(await portal.as(edition.organiser).post(`/editions/${edition.id}/extensions`, body))).toBe('201');
  await portal.as(edition.secretariat).post(`/entries/${id}/thread`, { words: '请补充说明。' });
  const [leadId, ...others] = await membersOf(id);
  expect(leadId).toBe(lead.personId);
  // Three reactions write them, each in its own time.
  const letters = async (person: string | null) =>
    (await lettersOf(person)).filter((name) => name !== 'member-joined').toSorted();
  for (const member of [lead.personId, ...others]) {
    expect(await letters(member)).toEqual(['answer', 'extended', 'submitted']);
  }
});

it('tells everybody in the team that its lead withdrew the entry, and that it takes part again', async () => {
  const entry = await started(portal, edition);
  const { person } = await joined(portal, entry);
  const lead = portal.as(entry.lead);
  expect(said(await lead.put(`/entries/${entry.id}/withdrawal`, { reason: '研究方向调整' }))).toBe('200');
  expect(await lettersOf(person.personId)).toEqual(['withdrawn']);
  const sql = 'SELECT body FROM notification.message WHERE person_id = $1';
  const [{ body }] = (await portal.db.query(sql, [person.personId])) as [{ body: string }];
  expect(body).toContain('研究方向调整');
  expect(said(await lead.delete(`/entries/${entry.id}/withdrawal`))).toBe('200');
  expect(await lettersOf(person.personId)).toEqual(['withdrawn', 'revived']);
  expect((await lettersOf(entry.lead.personId)).slice(-2)).toEqual(['withdrawn', 'revived']);
});

it('asks of the desk nobody who belongs to the team', async () => {
  const entry = await started(portal, edition);
  const { person } = await joined(portal, entry);
  const grant = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
    VALUES (gen_random_uuid(), $1, $2, 'secretariat', clock_timestamp())`;
  await portal.unit.run((tx) => tx.query(grant, [person.personId, edition.id]));
  await portal.as(entry.lead).post(`/entries/${entry.id}/thread`, { words: '如何填写单位？' });
  expect(await lettersOf(edition.secretariat.personId)).toEqual(['question']);
  expect(await lettersOf(person.personId)).toEqual([]);
});

it('reminds members from two days before the deadline, the lead already half way', async () => {
  const entry = await started(portal, edition);
  const { person } = await joined(portal, entry);
  const reminders = async (personId: string | null) =>
    (await lettersOf(personId)).filter((name) => name.startsWith('remind'));
  await moveRegistration(portal, edition, '60 hours', '-100 hours');
  const begun = `UPDATE entry.entry SET created_at = created_at - interval '90 hours' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(begun, [entry.id]));
  await portal.get(RemindTeams).run();
  expect([await reminders(entry.lead.personId), await reminders(person.personId)]).toEqual([['remind-draft'], []]);
  await moveRegistration(portal, edition, '40 hours', '-120 hours');
  await portal.get(RemindTeams).run();
  await portal.get(RemindTeams).run();
  expect(await reminders(person.personId)).toEqual(['remind-draft']);
});

it('reminds who was invited by mail and has not answered, and nobody else', async () => {
  const { id, lead } = await started(portal, edition);
  const invite = (name: string, email: string | null) =>
    portal.as(lead).post(`/entries/${id}/members`, { name, role: '', unit: '', contribution: '', email });
  const mailed = await invite('周宁', 'invited@example.org');
  await invite('欧阳·𠮷', null);
  const mails = async () => {
    await portal.get(RemindInvited).run();
    const sql = `SELECT body FROM notification.message WHERE to_address = 'invited@example.org'
      AND template = 'entry.mails.remind-invited'`;
    return (await portal.db.query(sql)) as { body: string }[];
  };
  expect(await mails()).toEqual([]);
  const nears = `UPDATE entry.member SET expires_at = clock_timestamp() + $2::interval WHERE id = $1`;
  const expiresIn = (time: string) => portal.unit.run((tx) => tx.query(nears, [mailed.body.memberId, time]));
  await expiresIn('6 days');
  expect(await mails()).toHaveLength(1);
  const [mail] = await mails();
  expect(mail!.body).toContain('林知远');
  expect(mail!.body).not.toContain('/join/');
  await expiresIn('40 hours');
  expect(await mails()).toHaveLength(2);
  await portal.as(lead).delete(`/entries/${id}/members/${mailed.body.memberId}`);
  await expiresIn('10 hours');
  expect(await mails()).toHaveLength(2);
});

it('shows members what is kept about them, and lets them go: the team hears, the revision stays', async () => {
  const entry = await filled(portal, edition);
  const [, member] = await membersOf(entry.id);
  const kept = await portal.get(EntryTraces).of(portal.unit.read, member!);
  expect(listed(kept.entries).map(({ id, lead }) => [id, lead])).toEqual([[entry.id, false]]);
  expect(listed(kept.memberships)).toMatchObject([{ state: 'accepted', name: '周宁', unit: '首都医科大学' }]);
  expect(await portal.get(EntryTraces).obstacles(portal.unit.read, member!)).toEqual([
    { code: 'entries-live', count: 0 },
  ]);
  await portal.unit.run((tx) => portal.get(EntryTraces).forget(tx, { id: member!, email: 'gone@example.org' }));
  expect(await membersOf(entry.id)).not.toContain(member);
  const team = (await portal.as(entry.lead).get(`/entries/${entry.id}/members`)).body;
  expect(listed(team.gone)).toMatchObject([{ state: 'left', name: '已注销用户', unit: '', email: null }]);
  expect(team.counted).toBe(2);
  expect(await lettersOf(entry.lead.personId)).toContain('member-left');
});

it('lets an invitation die with the account under its address', async () => {
  const { id, lead } = await started(portal, edition);
  const portrait = { name: '周宁', role: '研发', unit: 'A', contribution: '', email: 'closing@example.org' };
  await portal.as(lead).post(`/entries/${id}/members`, portrait);
  const { personId } = await portal.actor();
  const account = { id: personId!, email: 'closing@example.org' };
  await portal.unit.run((tx) => portal.get(EntryTraces).forget(tx, account));
  const places = `SELECT state, name, email FROM entry.member WHERE entry_id = $1 AND state <> 'accepted'`;
  expect(await portal.db.query(places, [id])).toEqual([{ state: 'revoked', name: '已注销用户', email: null }]);
});
