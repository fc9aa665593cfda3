import { newId } from '#platform/chance';
import { Press } from '#platform/press';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { applied, type Finished, finished, ready, said, settled, turnFinal } from './given.js';
import { rescoredFinal } from './given-final.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const FINAL = `INSERT INTO publication.release (id, edition_id, no, body, hash, note, prepared_at, prepared_by, published_at,
    published_by, told_at, announced_at)
  SELECT $2, edition_id, no + 1, jsonb_set(body, '{standing}', '"final"'), 'x', 'x', prepared_at, prepared_by, published_at,
    published_by, published_at, published_at FROM publication.release WHERE edition_id = $1 ORDER BY no DESC LIMIT 1`;
const FEW = `UPDATE judging.standing SET untrimmed = true WHERE round_id = $1`;
const TRIMS = `UPDATE competition.edition SET plan =
  jsonb_set(plan, '{rounds,-1,trim}', '{"drop": 1, "from": 5, "refuseBelow": 1}') WHERE id = $1`;
const REVISED = `INSERT INTO judging.sheet_revision (sheet_id, no, marks, total, comment, suggestion, salt, hash, submitted_at)
  SELECT s.id, NO, '[]', s.total, '', 'WORDS', 'salt', 'hash', clock_timestamp() FROM judging.sheet s
  JOIN judging.assignment a ON a.id = s.assignment_id WHERE a.round_id = $1`;
const HANDED_IN = REVISED.replace('NO', '1').replace('WORDS', '补充随访数据');
const GIVEN_BACK = `UPDATE judging.sheet s SET state = 'draft', suggestion = '' FROM judging.assignment a
  WHERE a.id = s.assignment_id AND a.round_id = $1`;
const HANDED_IN_AGAIN = `WITH revised AS (${REVISED.replace('NO', '2').replace('WORDS', '补充多中心数据')})
  UPDATE judging.sheet s SET state = 'submitted' FROM judging.assignment a WHERE a.id = s.assignment_id AND a.round_id = $1`;

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
  const edition = await finished(portal, [1, 2, 3, 4], [90, 85, 85, 80], ladder);
  await portal.unit.run((tx) => tx.query(FEW, [edition.roundId]));
  await portal.unit.run((tx) => tx.query(TRIMS, [edition.id]));
  await settled(portal, edition);
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

it('tells what was published, words included, until what was put right is published, and says that it is being put right', async () => {
  const edition = await finished(portal);
  const [entry] = edition.entries;
  await portal.unit.run((tx) => tx.query(HANDED_IN, [edition.roundId]));
  await settled(portal, edition);
  const team = await finalTeam(edition, entry!);
  const read = async () => (await team.get(`/entries/${entry}/feedback`)).body;
  const first = await read();
  expect(first).toMatchObject({
    amended: false,
    rounds: [
      { result: '99.00', sheets: 1, suggestions: ['补充随访数据'], criteria: [{ own: '89.00' }, { own: '10.00' }] },
    ],
  });

  await turnFinal(portal, edition, 'open');
  await portal.unit.run((tx) => tx.query('DELETE FROM judging.standing WHERE round_id = $1', [edition.roundId]));
  await portal.unit.run((tx) => tx.query(GIVEN_BACK, [edition.roundId]));
  expect(await read()).toEqual({ ...first, amended: true });
  const paper = await team.get(`/entries/${entry}/feedback/pdf?language=zh-CN`);
  const words = (await portal.get(Press).readText('spec', paper.bytes, 5)).replaceAll(/\s/g, '');
  expect(words).toContain('有一轮的评分正在更正');

  const marks = { INNOVATION: 10, CLINICAL: 90 };
  await portal.unit.run((tx) => rescoredFinal(tx, edition.roundId, { entryId: entry!, marks }));
  await portal.unit.run((tx) => tx.query(HANDED_IN_AGAIN, [edition.roundId]));
  await turnFinal(portal, edition, 'closed');
  expect(await read()).toEqual({ ...first, amended: true });
  await applied(portal, edition);
  expect(await read()).toEqual({ ...first, amended: true });
  await finalTeam(edition, entry!);
  expect(await read()).toMatchObject({
    amended: false,
    rounds: [{ result: '100.00', suggestions: ['补充多中心数据'], criteria: [{ own: '90.00' }, { own: '10.00' }] }],
  });
}, 60_000);

it('says nothing of putting right where a round was opened and closed again with the same figures', async () => {
  const edition = await ready(portal);
  const [entry] = edition.entries;
  const team = await finalTeam(edition, entry!);
  const marks = { INNOVATION: 10, CLINICAL: 89 };
  await portal.unit.run((tx) => rescoredFinal(tx, edition.roundId, { entryId: entry!, marks }));
  expect((await team.get(`/entries/${entry}/feedback`)).body).toMatchObject({ open: true, amended: false });
});
