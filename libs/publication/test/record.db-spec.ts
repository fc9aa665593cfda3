import { createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from '#fairness';
import { newId } from '#platform/chance';
import { Press } from '#platform/press';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { filesIn } from './given-archive.js';
import { closedNotice } from './given-closed.js';
import { CANARY, conflictedSupervisor, noticed, OBJECTION, objected } from './given-objection.js';
import { everything, type Finished, ready, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
  edition = await ready(portal);
  const release = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '首次发布' });
  expect(said(release)).toBe('201');
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

/** An open ballot with one candidate and elector, whose round has begun. */
const BALLOT = `INSERT INTO award.ballot (id, edition_id, award_code, state, rule, candidates, electors, recused, opened_by, opened_at)
  VALUES ($1, $2, $5, 'open', '{}', jsonb_build_array(jsonb_build_object('id', $3::text, 'entryId', $3::text)),
    ARRAY[$4::uuid], '{}', $4, clock_timestamp())`;
const ROUND = `INSERT INTO award.ballot_round (ballot_id, no, candidates, opened_at, closes_at, urn)
  VALUES ($1, 1, ARRAY[$2::uuid], clock_timestamp(), clock_timestamp() + interval '1 hour', $3)`;
const SPECIAL = ['BEST_ORIGINALITY', 'BEST_APPLICATION'];
const voting = ({ id: editionId, entries, second }: Finished, at: number) =>
  portal.unit.run(async (tx) => {
    const id = newId();
    await tx.query(BALLOT, [id, editionId, entries[at], second.personId, SPECIAL[at]]);
    await tx.query(ROUND, [id, entries[at], 'what-lies-in-the-urn']);
  });
const path = () => `/editions/${edition.id}/reports/record`;

it('puts everything into one archive, whose checksums hold for every file', async () => {
  const answer = await portal.as(edition.supervisor).get(path());
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const files = await filesIn(answer.bytes);
  const index = JSON.parse(files.get('index.json')!.toString()) as { parts: { path: string; bytes: number }[] };
  expect(index.parts.map(({ path: name }) => name)).toEqual(
    expect.arrayContaining(['releases/0001.json', 'ledger.json']),
  );
  for (const part of index.parts) expect(part.bytes).toBe(files.get(part.path)!.length);
  const [release] = (await portal.db.query('SELECT hash FROM publication.release WHERE edition_id = $1', [
    edition.id,
  ])) as {
    hash: string;
  }[];
  expect(JSON.parse(files.get('releases/0001.json')!.toString())).toMatchObject({ no: 1, hash: release!.hash });
  expect(JSON.parse(files.get('ledger.json')!.toString())).toMatchObject({ edition: edition.id });
  const lines = `SELECT details FROM journal.line WHERE edition_id = $1 AND kind = 'publication.record-taken'`;
  expect(await portal.db.query(lines, [edition.id])).toMatchObject([{ details: { release: 1, ledger: 1 } }]);
});

it('gives it to organisers and supervisors alone', async () => {
  const before = await everything(portal);
  expect(said(await portal.as(edition.secretariat).get(path()))).toBe('404 not-found');
  expect(said(await portal.as(await portal.actor()).get(path()))).toBe('404 not-found');
  expect(said(await portal.as(edition.organiser).get(`/editions/${newId()}/reports/record`))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
});

it('holds prizes with their reasons, ballots without a vote that is not counted, and certificates with what became of them', async () => {
  await closedNotice(portal, edition);
  const desk = portal.as(edition.organiser);
  expect(said(await desk.post(`/editions/${edition.id}/releases`, { note: '正式公布' }))).toBe('201');
  // what is on the papers is in the record in words
  jest.spyOn(portal.get(Press), 'printInSeries').mockResolvedValue(Buffer.from('%PDF-'));
  const order = { judges: [], organisations: [] };
  const issue = await desk.post(`/editions/${edition.id}/certificate-issues`, order);
  await portal.drain();
  const { items } = (await desk.get(`/editions/${edition.id}/certificates`)).body;
  expect(said(await desk.put(`/certificates/${items[0].id}/revocation`, { reason: '姓名有误' }))).toBe('204');
  await voting(edition, 1);

  const files = await filesIn((await portal.as(edition.supervisor).get(path())).bytes);
  const read = (name: string) => JSON.parse(files.get(name)!.toString());
  const { prizes, nominations } = read('prizes.json');
  expect(prizes).toHaveLength(6);
  expect(prizes.every((one: { reason: string }) => one.reason !== '')).toBe(true);
  expect(prizes[0]).toMatchObject({ state: 'confirmed', number: expect.stringMatching(/^R\d+-\d{4}$/) });
  expect(nominations).toEqual([]);
  expect(read('ballots/0001.json')).toMatchObject({ state: 'open', rounds: [{ no: 1, turnout: 0, counts: null }] });
  const { keys, issues, certificates } = read('certificates.json');
  expect(issues).toMatchObject([{ id: issue.body.id, state: 'done', total: issue.body.total }]);
  expect(certificates).toHaveLength(issue.body.total);
  const ended = certificates.filter((one: { state: string }) => one.state === 'revoked');
  expect(ended).toMatchObject([{ number: items[0].number, reason: '姓名有误' }]);
  for (const { statement, signature } of certificates)
    expect(
      verify(
        null,
        Buffer.from(canonicalJson(statement)),
        createPublicKey(keys.find(({ id }: { id: string }) => id === statement.key).publicKey),
        Buffer.from(signature, 'base64'),
      ),
    ).toBe(true);
  for (const bytes of files.values()) expect(bytes.includes('what-lies-in-the-urn')).toBe(false);
});

it('holds objections with their course and says of none who made it, nor gives a part of it to who must keep away', async () => {
  const noticedEdition = await noticed(portal);
  const receipt = await objected(portal, noticedEdition);
  const archive = `/editions/${noticedEdition.id}/reports/record`;
  const { bytes } = await portal.as(noticedEdition.supervisor).get(archive);
  const files = await filesIn(bytes);
  const read = (name: string) => JSON.parse(files.get(`objections/${receipt}/${name}`)!.toString());
  expect(read('objection.json')).toMatchObject({ receipt, state: 'received', words: OBJECTION.words });
  expect(read('steps.json')).toMatchObject([{ role: 'objector' }]);
  for (const [name, data] of files)
    for (const secret of Object.values(CANARY)) expect([name, data.includes(secret)]).toEqual([name, false]);
  const away = await conflictedSupervisor(portal, noticedEdition);
  const before = await everything(portal);
  expect(said(await portal.as(away).get(archive))).toBe('409 kept-away');
  expect(await everything(portal)).toEqual(before);
}, 30_000);

it('is given to nobody who must keep away from an entry while the panel votes on it, and stays open to all others', async () => {
  const other = await ready(portal);
  const archive = `/editions/${other.id}/reports/record`;
  const away = await conflictedSupervisor(portal, other, 1);
  expect(said(await portal.as(away).get(archive))).toBe('200');
  await voting(other, 0);
  expect(said(await portal.as(away).get(archive))).toBe('200');
  await voting(other, 1);
  const before = await everything(portal);
  expect(said(await portal.as(away).get(archive))).toBe('409 kept-away');
  expect(await everything(portal)).toEqual(before);
  expect(said(await portal.as(other.supervisor).get(archive))).toBe('200');
}, 30_000);
