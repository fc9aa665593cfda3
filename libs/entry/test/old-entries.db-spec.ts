import { type Portal, startPortal } from '#testing';
import { EntryModule } from '../src/index.js';
import { TellRecusalOfEdits } from '../src/reactions/tell-recusal-of-edits.js';
import { type Contest, contest, moveRegistration, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const known = async () =>
  (await portal.db.query('SELECT subject_id AS id FROM recusal.subject ORDER BY 1')) as { id: string }[];

/** What is known to stand behind an entry: whom it mentions. */
const mentioned = async (id: string) => {
  const [one] = (await portal.db.query('SELECT facts FROM recusal.subject WHERE subject_id = $1', [id])) as [
    { facts: { mentions: { person: string }[]; organisationIds: string[] } },
  ];
  return one.facts.mentions.filter(({ person }) => person === '王伟');
};

it('describes entries from before recusal was told of any, all at once and only once', async () => {
  const entries = [await submitted(portal, edition), await submitted(portal, edition)];
  await portal.drain();
  const before = await known();
  expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
  await portal.unit.run((tx) => tx.query('DELETE FROM recusal.subject'));
  const run = () => portal.get(TellRecusalOfEdits).run();
  await run();
  expect(await known()).toEqual(before);
  const lines = () => portal.db.query('SELECT count(*) FROM journal.line');
  const written = await lines();
  expect(await portal.counting(run)).toBe(2);
  expect(await lines()).toEqual(written);
});

it('hears whom a team names while it edits what it has handed in, until its review begins', async () => {
  const { id, lead } = await submitted(portal, edition);
  await portal.drain();
  const run = () => portal.get(TellRecusalOfEdits).run();
  const row = { field: 'avoid', row: 'a1', value: { name: '王伟', unit: '安贞医院', reason: '竞争' }, version: 0 };
  const saved = await portal.as(lead).patch(`/entries/${id}/answers`, { changes: [row] });
  expect(saved.status).toBe(200);
  expect(await mentioned(id)).toEqual([]);
  await run();
  await run();
  expect(await mentioned(id)).toMatchObject([{ relation: 'named-by-team', organisation: '安贞医院', reason: '竞争' }]);
  await moveRegistration(portal, edition, '-1 minute');
  const begun = await portal.as(edition.secretariat).put(`/entries/${id}/review`);
  expect(begun.status).toBeLessThan(300);
  await portal.drain();
  expect(await mentioned(id)).toEqual([]);
});
