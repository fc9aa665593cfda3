import { createCanvas } from '@napi-rs/canvas';
import { EntryModule } from '#entry';
import { type Answer, type Portal, startPortal } from '#testing';
import { NoteLatePledges } from '../src/reactions/note-late-pledges.js';
import { type Contest, contest, everything, listed, moveRegistration, said, type Started, submitted } from './given.js';
import { deskOf, handedInWith, inReview, ownContacts } from './given-desk.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

/** Hands in a picture without any code and waits until it was looked at. */
async function photographed({ id, lead }: Started, width = 300): Promise<string> {
  const data = new FormData();
  const bytes = new Uint8Array(createCanvas(width, 400).toBuffer('image/jpeg'));
  data.append('file', new Blob([bytes], { type: 'image/jpeg' }), '承诺书.jpg');
  const answer = await portal.as(lead).put(`/entries/${id}/documents/PLEDGE`, data);
  await portal.drain();
  return said(answer);
}

const pledgeOf = async ({ id, lead }: Started) => (await portal.as(lead).get(`/entries/${id}/pledge`)).body;
const codesOf = async ({ id }: Started, own = edition) =>
  (await deskOf(portal, own.secretariat, id)).findings
    .map(({ code }) => code)
    .filter((code) => /pledge|proof/.test(code));

async function refused(attempt: () => Promise<Answer>, expected: string): Promise<void> {
  const before = await everything(portal);
  expect(said(await attempt())).toBe(expected);
  expect(await everything(portal)).toEqual(before);
}

it('lets two people find an unreadable scan right by eye, on record, and nobody twice', async () => {
  const entry = await inReview(portal, edition);
  const path = `/entries/${entry.id}/pledge/acceptance`;
  const [first, second] = [portal.as(edition.secretariat), portal.as(edition.organiser)];
  await refused(() => first.put(path, { note: '已核对' }), '409 scan-not-doubtful');
  expect(await photographed(entry)).toBe('200');
  expect(await codesOf(entry)).toEqual(['pledge-unreadable']);
  await refused(() => first.put(path, { note: ' ' }), '422 invalid');
  await refused(() => portal.as(edition.supervisor).put(path, { note: '已核对' }), '403 not-allowed');
  await refused(() => portal.as(entry.lead).put(path, { note: '已核对' }), '403 not-allowed');
  expect(said(await first.put(path, { note: '公章与签字齐全，编号与校验值逐字核对' }))).toBe('204');
  expect(await codesOf(entry)).toEqual(['pledge-seen-once']);
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'seen', decisions: [], findings: [] });
  await refused(() => first.put(path, { note: '再看一次' }), '409 own-acceptance');
  expect((await first.get(`/entries/${entry.id}/pledge`)).body.can).toMatchObject({ accept: false, ask: true });
  expect((await second.get(`/entries/${entry.id}/pledge`)).body.can).toMatchObject({ accept: true });
  expect(said(await second.put(path, { note: '复核无误' }))).toBe('204');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'accepted' });
  expect(await codesOf(entry)).toEqual([]);
  const { decisions } = (await second.get(`/entries/${entry.id}/pledge`)).body;
  expect(listed(decisions)).toMatchObject([
    { verdict: 'accept', note: expect.stringContaining('公章') },
    { note: '复核无误' },
  ]);
  const history = (await portal.as(entry.lead).get(`/entries/${entry.id}/history`)).body;
  expect(JSON.stringify(history)).not.toContain('scan-accepted');
  const rewrite = portal.unit.run((tx) => tx.query(`UPDATE entry.scan_decision SET note = ''`));
  await expect(rewrite).rejects.toThrow();
});

it('asks for another scan by reason: the pledge alone is open again, and no round of correction is spent', async () => {
  const own = await contest(portal);
  const entry = await inReview(portal, own);
  await photographed(entry);
  await moveRegistration(portal, own, '-1 second');
  const due = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 days',
    ends_at = clock_timestamp() - interval '1 second' WHERE edition_id = $1 AND code = 'CORRECTION'`;
  await portal.unit.run((tx) => tx.query(due, [own.id]));
  expect(await photographed(entry)).toBe('409 seal-closed');
  const desk = portal.as(own.secretariat);
  const ask = (body: object) => desk.post(`/entries/${entry.id}/pledge/requests`, body);
  await refused(() => ask({ note: ' ' }), '422 reason-missing');
  await refused(() => ask({ reasons: ['whim'] }), '400 malformed');
  await refused(() => ask({ reasons: ['no-seal'], dueAt: '2020-01-01T00:00:00Z' }), '422 due-in-past');
  const until = new Date(Date.now() + 86_400_000).toISOString();
  expect(said(await ask({ reasons: ['illegible', 'no-seal'], note: '请盖公章', dueAt: until }))).toBe('204');
  await refused(() => ask({ reasons: ['no-seal'] }), '409 scan-asked');
  expect(await pledgeOf(entry)).toMatchObject({
    standing: 'asked',
    dueAt: until,
    asked: { reasons: ['illegible', 'no-seal'], note: '请盖公章', dueAt: until },
    can: { attach: true, print: true },
  });
  expect(await codesOf(entry, own)).toEqual(['pledge-asked']);
  const change = { changes: [{ field: 'oneLiner', value: '趁机修改', version: 1 }] };
  await refused(() => portal.as(entry.lead).patch(`/entries/${entry.id}/answers`, change), '409 entry-frozen');
  const [mail] = (await portal.db.query(
    `SELECT body FROM notification.message WHERE subject LIKE '请重新提交盖章承诺书%'`,
  )) as { body: string }[];
  expect(mail!.body).toContain('请加盖单位公章');
  expect(await photographed(entry, 310)).toBe('200');
  expect(await pledgeOf(entry)).toMatchObject({ standing: 'unreadable', asked: null });
  const returned = (await portal.as(entry.lead).get(`/entries/${entry.id}`)).body;
  expect(returned).toMatchObject({ state: 'in_review', decisions: [] });
});

it('says that the pledge is late from its day on, without anybody asking', async () => {
  const own = await contest(portal);
  const entry = await submitted(portal, own);
  expect(await codesOf(entry, own)).toEqual([]);
  const due = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 days',
    ends_at = clock_timestamp() - interval '1 second' WHERE edition_id = $1 AND code = 'CORRECTION'`;
  await portal.unit.run((tx) => tx.query(due, [own.id]));
  await portal.get(NoteLatePledges).run();
  expect(await codesOf(entry, own)).toEqual(['pledge-missing']);
  await portal.get(NoteLatePledges).run();
  expect(await codesOf(entry, own)).toEqual(['pledge-missing']);
});

it('keeps who found the proof of eligibility sound or wanting, and why, for the next reader', async () => {
  const entry = await handedInWith(portal, edition, ownContacts(77));
  const path = `/entries/${entry.id}/eligibility-decisions`;
  const desk = portal.as(edition.secretariat);
  await refused(() => desk.post(path, { verdict: 'proven', reason: '见证明' }), '409 nothing-to-prove');
  await portal.unit.run((tx) =>
    tx.query(`UPDATE entry.entry SET handed_in_eligibility = 'needs-proof' WHERE id = $1`, [entry.id]),
  );
  expect((await deskOf(portal, edition.secretariat, entry.id)).can.judgeProof).toBe(true);
  await refused(() => desk.post(path, { verdict: 'proven', reason: ' ' }), '422 invalid');
  await refused(() => desk.post(path, { verdict: 'perhaps', reason: '见证明' }), '400 malformed');
  await refused(
    () => portal.as(edition.supervisor).post(path, { verdict: 'proven', reason: '见证明' }),
    '403 not-allowed',
  );
  await refused(() => portal.as(entry.lead).post(path, { verdict: 'proven', reason: '见证明' }), '403 not-allowed');
  expect(said(await desk.post(path, { verdict: 'unproven', reason: '地址证明已过期' }))).toBe('204');
  expect(await codesOf(entry)).toEqual(['proof-rejected']);
  expect(said(await portal.as(edition.organiser).post(path, { verdict: 'proven', reason: '已补充新证明' }))).toBe(
    '204',
  );
  expect(await codesOf(entry)).toEqual([]);
  const { eligibility } = (await portal.as(edition.supervisor).get(`/entries/${entry.id}/desk`)).body;
  expect(eligibility).toMatchObject({
    outcome: 'needs-proof',
    decisions: [
      { verdict: 'proven', reason: '已补充新证明', holds: true },
      { verdict: 'unproven', reason: '地址证明已过期', holds: false },
    ],
  });
});

it('looks again when asked: what has changed in the register since is found, and what was dismissed stays so', async () => {
  const own = await contest(portal);
  const entry = await handedInWith(portal, own, ownContacts(78));
  await portal.drain();
  const desk = portal.as(own.secretariat);
  expect((await desk.post(`/entries/${entry.id}/looks`)).body).toMatchObject({ added: 0, gone: 0 });
  const sql = `UPDATE identity.organisation SET region = '110105' WHERE id =
    (SELECT organisation_id FROM entry.entry WHERE id = $1)`;
  await portal.unit.run((tx) => tx.query(sql, [entry.id]));
  expect((await desk.post(`/entries/${entry.id}/looks`)).body).toMatchObject({ added: 1, gone: 0 });
  const { findings } = await deskOf(portal, own.secretariat, entry.id);
  expect(findings.map(({ code }) => code)).toContain('region-differs');
  const before = await everything(portal);
  expect(said(await portal.as(own.supervisor).post(`/entries/${entry.id}/looks`))).toBe('403 not-allowed');
  expect(said(await portal.as(entry.lead).post(`/entries/${entry.id}/looks`))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
});
