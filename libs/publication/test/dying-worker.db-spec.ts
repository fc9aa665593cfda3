import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { TellRelease } from '../src/actions/release/tell-release.js';
import { WriteLetters } from '../src/actions/release/write-letters.js';
import { type Finished, ready, said, sealed } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());
afterEach(() => jest.restoreAllMocks());

const LETTERS = `SELECT person_id AS person FROM notification.message
  WHERE edition_id = $1 AND template LIKE 'publication.%' ORDER BY person_id`;
const letters = (edition: Finished) => portal.db.query(LETTERS, [edition.id]) as Promise<{ person: string }[]>;
const leads = (edition: Finished) =>
  edition.leads.map(({ personId }) => ({ person: personId })).toSorted((a, b) => (a.person! < b.person! ? -1 : 1));
const publish = async (edition: Finished) =>
  expect(said(await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '正式公布' }))).toBe(
    '201',
  );
/** Writes the letters, and is gone before they are kept. */
function dieOnce(): void {
  const own = WriteLetters.prototype;
  const whole = own.within;
  jest.spyOn(own, 'within').mockImplementationOnce(async function (this: WriteLetters, ...given) {
    await whole.apply(this, given);
    throw new Error('the process ended');
  });
}

it('writes no letter by halves when a process ends over them, and all of them when another takes them up', async () => {
  jest.spyOn(TellRelease.prototype, 'run').mockResolvedValue();
  const edition = await ready(portal);
  await publish(edition);
  await portal.drain();
  expect(await letters(edition)).toEqual([]);
  dieOnce();
  await expect(portal.get(TellRelease).overdue()).rejects.toThrow('the process ended');
  expect(await letters(edition)).toEqual([]);
  await Promise.all([portal.get(TellRelease).overdue(), portal.get(TellRelease).overdue()]);
  await portal.get(TellRelease).overdue();
  expect(await letters(edition)).toEqual(leads(edition));
  expect(await sealed(portal, edition.id)).toHaveLength(1);
}, 60_000);

it('has its job taken up again, once, when that ended between publishing and the letters', async () => {
  dieOnce();
  const edition = await ready(portal);
  await publish(edition);
  await portal.drain();
  await portal.get(TellRelease).overdue();
  expect(await letters(edition)).toEqual(leads(edition));
  expect(await sealed(portal, edition.id)).toHaveLength(1);
}, 60_000);
