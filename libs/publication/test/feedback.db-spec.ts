import { newId } from '#platform/chance';
import { Press } from '#platform/press';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const FINAL = `INSERT INTO publication.release (id, edition_id, no, body, hash, note, prepared_at, prepared_by, published_at,
    published_by, told_at, announced_at)
  SELECT $2, edition_id, 2, jsonb_set(body, '{standing}', '"final"'), 'x', 'x', prepared_at, prepared_by, published_at,
    published_by, published_at, published_at FROM publication.release WHERE edition_id = $1`;
const FEW = `UPDATE judging.standing SET untrimmed = true WHERE round_id = $1`;
const TRIMS = `UPDATE competition.edition SET plan =
  jsonb_set(plan, '{rounds,-1,trim}', '{"drop": 1, "from": 5, "refuseBelow": 1}') WHERE id = $1`;

/** The team of an entry, once the results are final. */
async function finalTeam(edition: Finished, entry: string) {
  const release = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '公布' });
  expect(said(release)).toBe('201');
  await portal.unit.run((tx) => tx.query(FINAL, [edition.id, newId()]));
  const [{ lead }] = (await portal.db.query('SELECT lead_id AS lead FROM entry.entry WHERE id = $1', [entry])) as [
    { lead: string },
  ];
  return portal.as(edition.leads.find(({ personId }) => personId === lead)!);
}

it('says what decided between entries of one score, and why nothing was left out', async () => {
  const ladder = ['total', 'criterion:CLINICAL'];
  const edition = await ready(portal, [1, 2, 3, 4], [90, 85, 85, 80], ladder);
  await portal.unit.run((tx) => tx.query(FEW, [edition.roundId]));
  await portal.unit.run((tx) => tx.query(TRIMS, [edition.id]));
  const [, second] = edition.entries;
  const team = await finalTeam(edition, second!);
  const { body } = await team.get(`/entries/${second}/feedback`);
  expect(body.rounds).toMatchObject([{ rank: 2, dropped: 0, untrimmedBelow: 5, tie: { step: 'criterion' } }]);
  expect(body.rounds[0].tie.name['zh-CN']).toEqual(expect.stringMatching(/\p{Script=Han}/u));

  const paper = await team.get(`/entries/${second}/feedback/pdf?language=zh-CN`);
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const words = (await portal.get(Press).readText('spec', paper.bytes, 5)).replaceAll(/\s/g, '');
  expect(words).toContain(`同分，以“${body.rounds[0].tie.name['zh-CN']}”得分排定`);
  expect(words).toContain('不足5份，按规则不去掉最高分和最低分');
  expect(words).not.toMatch(/\{\{|publication\.feedback/);
  expect(said(await portal.as(edition.organiser).get(`/entries/${second}/feedback/pdf`))).toBe('404 not-found');
}, 60_000);
