import { type Portal, startPortal } from '#testing';
import { EntryModule } from '../src/index.js';
import { TellRecusalOfOld } from '../src/reactions/tell-recusal-of-old.js';
import { type Contest, contest, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const known = async () =>
  (await portal.db.query('SELECT subject_id AS id FROM recusal.subject ORDER BY 1')) as { id: string }[];

it('describes entries from before recusal was told of any, all at once and only once', async () => {
  const entries = [await submitted(portal, edition), await submitted(portal, edition)];
  await portal.drain();
  const before = await known();
  expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
  await portal.unit.run((tx) => tx.query('DELETE FROM recusal.subject'));
  const run = () => portal.get(TellRecusalOfOld).run();
  await run();
  expect(await known()).toEqual(before);
  const lines = () => portal.db.query('SELECT count(*) FROM journal.line');
  const written = await lines();
  expect(await portal.counting(run)).toBe(1);
  expect(await lines()).toEqual(written);
});
