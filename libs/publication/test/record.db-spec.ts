import { newId } from '#platform/chance';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { filesIn } from './given-archive.js';
import { everything, type Finished, ready, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
  edition = await ready(portal);
  const release = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '首次发布' });
  expect(said(release)).toBe('201');
}, 60_000);
afterAll(() => portal.stop());

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
