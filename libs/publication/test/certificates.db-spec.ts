import { createPublicKey, verify } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { canonicalJson } from '#fairness';
import { newId } from '#platform/chance';
import { Press } from '#platform/press';
import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { IssueNext } from '../src/actions/certificate/issue-next.js';
import { certificateNumber } from '../src/domain/certificate/number.js';
import { IssueCertificates, ResumeIssues } from '../src/reactions/certificate/issue-certificates.js';
import { closedNotice } from './given-closed.js';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
  edition = await ready(portal);
}, 60_000);
afterAll(() => portal.stop());

const NOBODY = { judges: [], organisations: [] };
const desk = (actor = edition.organiser) => portal.as(actor).get(`/editions/${edition.id}/certificates`);
const issue = (body: object = NOBODY, actor = edition.organiser) =>
  portal.as(actor).post(`/editions/${edition.id}/certificate-issues`, body);
const publish = (note: string) => portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note });
const verified = (number: unknown, code?: unknown) =>
  portal.visitor.post('/certificate-verifications', { number, code });
/** What a question is answered, and what it cost: whoever asks can tell two apart by nothing else. */
async function costOf(number: unknown, code?: unknown) {
  let answer: Answer | undefined;
  const statements = await portal.counting(async () => (answer = await verified(number, code)));
  const { requestId: _, instance: _at, ...body } = answer!.body as Record<string, unknown>;
  return { status: answer!.status, body, statements };
}
const SQL = `SELECT id, number, statement, signature, state, serial, award, printed_at AS "printedAt", place
  FROM publication.certificate WHERE edition_id = $1 ORDER BY award, serial`;
const kept = async (id = edition.id) => (await portal.db.query(SQL, [id])) as Kept[];
interface Kept {
  id: string;
  number: string;
  statement: { code: string; holder: string; kind: string; date: string; key: string };
  signature: string;
  state: string;
  serial: number;
  award: string;
  printedAt: Date | null;
  place: number;
}
const everything = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(c ORDER BY id) FROM publication.certificate c) AS certificates,
    (SELECT jsonb_agg(i ORDER BY id) FROM publication.certificate_issue i) AS issues,
    (SELECT count(*) FROM publication.certificate_seal) AS seals, (SELECT count(*) FROM journal.line) AS lines`);
/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything();
  const answer = said(await work());
  expect(await everything()).toEqual(before);
  return answer;
}
const gapless = (all: readonly Kept[]) => {
  for (const award of new Set(all.map((one) => one.award))) {
    const serials = all.filter((one) => one.award === award).map(({ serial }) => serial);
    expect(serials).toEqual(serials.map((_, index) => index + 1));
  }
};
/** All valid ones for the printers. */
const print = () => portal.as(edition.organiser).get(`/editions/${edition.id}/certificates/print`);
const sealForm = (bytes: Uint8Array) => {
  const form = new FormData();
  form.set('file', new Blob([Buffer.from(bytes)], { type: 'image/png' }), 'seal.png');
  return form;
};

it('issues nothing before the results are published, nor for who may not', async () => {
  expect(await refused(() => issue())).toBe('409 certificates-blocked');
  expect((await desk()).body).toMatchObject({ blockers: ['results-not-published'], due: [], issue: null, items: [] });
  expect(said(await publish('拟获奖名单'))).toBe('201');
  expect((await desk()).body.blockers).toContain('notice-open');
  await closedNotice(portal, edition);
  expect((await desk()).body.blockers).toEqual(['results-provisional']);
  expect(said(await publish('正式公布'))).toBe('201');
  for (const actor of [edition.secretariat, edition.supervisor]) {
    expect(await refused(() => issue(NOBODY, actor))).toBe('403 not-allowed');
    expect((await desk(actor)).body.can).toEqual({ issue: false, cancel: false, end: false, seal: false });
  }
  const stranger = await portal.actor();
  expect(await refused(() => issue(NOBODY, stranger))).toBe('404 not-found');
  expect(said(await desk(stranger))).toBe('404 not-found');
  expect(await refused(() => issue({ judges: [newId()], organisations: [] }))).toBe('422 certificate-judge-unknown');
});

it('stops before the first where a name holds a character that no font prints, and says whose', async () => {
  const answer = await issue({ judges: [], organisations: ['通州区😀协会', '首医'] });
  expect(said(answer)).toBe('422 certificate-glyphs-missing');
  expect(answer.body).toMatchObject({
    count: 1,
    characters: '😀',
    holders: [{ holder: '通州区😀协会', characters: '😀' }],
  });
  expect(await kept()).toEqual([]);
}, 30_000);

it('takes a seal that can be printed, gives it back to nobody, and shows how certificates would look', async () => {
  const bring = (bytes: Uint8Array) =>
    portal.as(edition.organiser).put(`/editions/${edition.id}/certificate-seal`, sealForm(bytes));
  expect(await refused(() => bring(Buffer.from('GIF89a, no picture at all, and yet long enough')))).toBe(
    '422 seal-not-a-png',
  );
  expect(await refused(() => bring(createCanvas(20, 20).toBuffer('image/png')))).toBe('422 seal-not-a-png');
  expect(said(await bring(createCanvas(300, 300).toBuffer('image/png')))).toBe('204');
  expect((await desk()).body.sealKeptAt).not.toBeNull();
  const path = `/editions/${edition.id}/certificate-trials`;
  const trial = await portal.as(edition.organiser).post(path, { kind: 'member' });
  expect([trial.status, trial.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const wrong = await portal.as(edition.organiser).post(path, { kind: 'judge', certificates: { series: 'x' } });
  expect(said(wrong)).toBe('422 plan-invalid');
}, 30_000);

it('issues each once, signed, numbered without gaps and printed, however often its job runs', async () => {
  const started = await issue({ judges: [], organisations: ['通州区科学技术委员会'] });
  expect(said(started)).toBe('201');
  const job = portal.get(IssueCertificates);
  await Promise.all([job.run({ issueId: started.body.id }), job.run({ issueId: started.body.id })]);
  await portal.drain();
  const all = await kept();
  expect(all).toHaveLength(started.body.total);
  gapless(all);
  expect(new Set(all.map(({ statement }) => statement.kind))).toEqual(
    new Set(['project', 'member', 'person', 'organisation']),
  );
  expect(all.every(({ printedAt }) => printedAt !== null)).toBe(true);
  const { body } = await desk();
  expect(body.issue).toMatchObject({ state: 'done', total: all.length, issued: all.length, printed: all.length });
  expect(body.items.every(({ stands }: { stands: boolean }) => stands)).toBe(true);
  expect(await refused(() => issue())).toBe('409 certificates-none-due');

  const { items } = (await portal.visitor.get('/certificate-keys')).body;
  for (const { statement, signature } of all) {
    const { publicKey } = items.find(({ id }: { id: string }) => id === statement.key);
    const bytes = Buffer.from(canonicalJson(statement));
    expect(verify(null, bytes, createPublicKey(publicKey), Buffer.from(signature, 'base64'))).toBe(true);
  }
}, 60_000);

it('prints a code that leads to the words, and answers the same for a wrong code and a number that is none', async () => {
  const [one] = await kept();
  const { bytes } = await portal.as(edition.organiser).get(`/certificates/${one!.id}/paper`);
  const codes = await portal.get(Press).codes(bytes, 'application/pdf', 'http');
  const [number, code] = codes[0]!.split('#')[1]!.split('.');
  expect([number, code]).toEqual([one!.number, one!.statement.code]);
  expect((await verified(number, code)).body).toMatchObject({
    state: 'valid',
    number,
    replacedBy: null,
    endedAt: null,
  });
  expect(said(await verified(` ${number!.toLowerCase()} `, code!.toLowerCase().replaceAll('0', 'o')))).toBe('200');

  expect(said(await verified(`${number!.slice(0, -1)}${number!.endsWith('X') ? 'Y' : 'X'}`, code))).toBe(
    '422 certificate-number-mistyped',
  );
  const ghost = certificateNumber('GHOST', 'FIRST', 1);
  const wrong = '0'.repeat(16);
  expect(await costOf(number, wrong)).toEqual(await costOf(ghost, wrong));
  expect(await costOf(number)).toEqual(await costOf(ghost));
  expect([(await costOf(ghost, code)).statements, (await costOf(number)).statements]).toEqual([1, 0]);
  expect(said(await verified(number))).toBe('422 certificate-code-needed');
  const person = (await kept()).find(({ statement }) => statement.kind === 'person')!;
  const shown = (await verified(person.number, person.statement.code)).body;
  expect(shown.holder).toBe('𠮷*');
  expect(JSON.stringify(shown)).not.toContain('田');
}, 30_000);

it('says that one was revoked or corrected, and by which; each only once, and neither can be downloaded', async () => {
  const all = await kept();
  const [first, second] = all.filter(({ statement }) => statement.kind === 'member');
  const end = (id: string, what: string, actor = edition.organiser) =>
    portal
      .as(actor)
      .send(what === 'revocation' ? 'PUT' : 'POST', `/certificates/${id}/${what}`, { reason: '姓名有误' });
  expect(await refused(() => end(first!.id, 'revocation', edition.supervisor))).toBe('403 not-allowed');
  expect(said(await end(first!.id, 'revocation'))).toBe('204');
  expect(await refused(() => end(first!.id, 'replacement'))).toBe('409 wrong-state');
  expect((await verified(first!.number, first!.statement.code)).body).toMatchObject({
    state: 'revoked',
    replacedBy: null,
  });

  const answer = await end(second!.id, 'replacement');
  expect(said(answer)).toBe('201');
  const old = (await verified(second!.number, second!.statement.code)).body;
  expect(old).toMatchObject({ state: 'corrected', replacedBy: answer.body.number });
  expect(said(await portal.as(edition.organiser).get(`/certificates/${second!.id}/paper`))).toBe(
    '409 certificate-not-valid',
  );
  const fresh = await portal.as(edition.organiser).get(`/certificates/${answer.body.id}/paper`);
  expect(fresh.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  gapless(await kept());
  await portal.drain();
  const mails = `SELECT template, count(*)::int AS count FROM notification.message WHERE edition_id = $1 AND template LIKE '%certificate%' GROUP BY 1`;
  const told = (await portal.db.query(mails, [edition.id])) as { template: string; count: number }[];
  expect(new Set(told.map(({ template }) => template.split('.').pop()))).toEqual(
    new Set(['certificates-issued', 'certificate-revoked', 'certificate-corrected']),
  );
  const sql = `UPDATE publication.certificate SET signature = 'x'`;
  await expect(portal.unit.run((tx) => tx.query(sql))).rejects.toThrow(/never changed/);
}, 30_000);

it('issues a revoked one again only where that was asked for', async () => {
  expect((await desk()).body.due).toEqual([]);
  expect(await refused(() => issue())).toBe('409 certificates-none-due');
  const { items } = (await desk()).body as { items: { id: string; state: string; again: boolean }[] };
  const [gone] = items.filter(({ again }) => again);
  expect(items.filter(({ again, state }) => again || state === 'revoked')).toEqual([gone]);
  const corrected = items.find(({ state }) => state === 'corrected')!;
  expect(await refused(() => issue({ ...NOBODY, again: [corrected.id] }))).toBe('409 certificate-not-due');
  expect(said(await issue({ ...NOBODY, again: [gone!.id] }))).toBe('201');
  await portal.drain();
  const after = (await desk()).body.items as typeof items;
  expect(after.filter(({ again }) => again)).toEqual([]);
  expect(after.filter(({ state }) => state === 'valid')).toHaveLength(
    items.filter(({ state }) => state === 'valid').length + 1,
  );
  gapless(await kept());
}, 30_000);

it('shows people their own and gives them nobody else’s', async () => {
  const [{ leadId }] = (await portal.db.query('SELECT lead_id AS "leadId" FROM entry.entry WHERE id = $1', [
    edition.entries[0],
  ])) as [{ leadId: string }];
  const valid = (await kept()).filter(({ state }) => state === 'valid');
  const lead = portal.as(edition.leads.find(({ personId }) => personId === leadId)!);
  const { items } = (await lead.get('/me/certificates')).body as { items: { id: string; state: string }[] };
  expect(items.length).toBeGreaterThan(0);
  for (const { id, state } of items)
    expect(said(await lead.get(`/certificates/${id}/paper`))).toBe(
      state === 'valid' ? '200' : '409 certificate-not-valid',
    );
  const other = valid.find(({ id }) => !items.some((one) => one.id === id))!;
  expect(said(await lead.get(`/certificates/${other.id}/paper`))).toBe('404 not-found');
  // the one that took another's place was printed for whoever asked, and has not been laid by
  expect(valid.filter(({ printedAt }) => printedAt === null)).toHaveLength(1);
  expect(await refused(print)).toBe('409 certificates-not-printed');
  const [{ id: issueId }] = (await portal.db.query('SELECT id FROM publication.certificate_issue')) as [{ id: string }];
  await portal.get(IssueCertificates).run({ issueId });
  const zip = await print();
  expect(zip.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(zip.bytes.toString('latin1').split('PK\u0001\u0002')).toHaveLength(valid.length + 1);
}, 30_000);

it('goes on with an issue that nobody works on any more, and leaves a cancelled one at what there is', async () => {
  const begin = async (prefix: string, age: string) => {
    const honours = Array.from({ length: 3 }, (_, at) => ({
      ...{
        kind: 'organisation',
        claim: `${prefix}${at}`,
        holder: `${prefix}${at}`,
        people: [],
        entryId: null,
        personId: null,
      },
      award: { code: 'UNIT', name: { 'zh-CN': '优秀组织单位', en: 'Unit' } },
    }));
    const sql = `INSERT INTO publication.certificate_issue (id, edition_id, release_id, state, date, honours, total, started_at, started_by)
      SELECT $1, edition_id, release_id, 'running', date, $3, 3, clock_timestamp() - $4::interval, $2
      FROM publication.certificate_issue LIMIT 1`;
    const id = newId();
    await portal.unit.run((tx) => tx.query(sql, [id, edition.second.personId, JSON.stringify(honours), age]));
    return id;
  };
  const stateOf = async (id: string) =>
    (await portal.db.query(
      `SELECT i.state, count(c.id)::int AS count FROM publication.certificate_issue i
       LEFT JOIN publication.certificate c ON c.issue_id = i.id WHERE i.id = $1 GROUP BY i.id`,
      [id],
    )) as object[];
  const stalled = await begin('被杀', '2 minutes');
  expect(await refused(() => issue({ judges: [], organisations: ['另一单位'] }))).toBe('409 certificates-being-issued');
  expect(await refused(print)).toBe('409 certificates-being-issued');
  // The timer has it done by the queue: a run of its own that never ended would be the last for long.
  const { promise, resolve } = Promise.withResolvers<number>();
  jest.spyOn(portal.get(IssueNext), 'run').mockImplementationOnce(() => promise);
  await portal.get(ResumeIssues).run();
  resolve(0);
  await portal.drain();
  await portal.get(ResumeIssues).run();
  await portal.drain();
  expect(await stateOf(stalled)).toEqual([{ state: 'done', count: 3 }]);

  const stopped = await begin('取消', '0 seconds');
  const cancel = () => portal.as(edition.organiser).delete(`/certificate-issues/${stopped}`);
  expect(said(await cancel())).toBe('204');
  await portal.get(IssueCertificates).run({ issueId: stopped });
  expect(await stateOf(stopped)).toEqual([{ state: 'cancelled', count: 0 }]);
  expect(await refused(cancel)).toBe('409 wrong-state');
  gapless(await kept());
}, 60_000);
