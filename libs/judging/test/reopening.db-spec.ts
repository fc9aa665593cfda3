import { JudgingModule } from '#judging';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  everything,
  type Judge,
  judges,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let chair: Actor;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, small);
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  await allJudged(portal, edition, panel, () => 0.8);
  chair = await portal.actor({ name: '梁组长', seats: [{ editionId: edition.id, role: 'panel-chair' }] });
  expect(said(await portal.as(edition.organiser).put(round('closure')))).toBe('200');
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

const round = (more = '') => `/rounds/${edition.rounds.PRELIMINARY}${more && `/${more}`}`;
const office = () => portal.as(edition.organiser);
/** What the chair, and another organiser, were written, in order. */
const told = async () => {
  await portal.drain();
  const sql = `SELECT substr(template, 15) AS what, body, person_id AS "personId" FROM notification.message
    WHERE edition_id = $1 AND template ~ 'reopening|round-reopened' ORDER BY created_at, id`;
  return listed(await portal.db.query(sql, [edition.id]));
};
interface Place {
  entryId: string;
}
const ask = () => office().put(round('reopening'), { reason: '一份评分表录入有误' });

it('is not done by one person once the seal is out, and asked for once', async () => {
  const before = await everything(portal);
  expect(said(await office().delete(round('closure'), { reason: '复核' }))).toBe('409 reopening-not-asked');
  expect(said(await office().put(round('reopening/confirmation')))).toBe('404 not-found');
  expect(said(await office().delete(round('reopening')))).toBe('404 not-found');
  expect(said(await portal.as(chair).put(round('reopening'), { reason: '复核' }))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  const asked = await ask();
  expect([said(asked), asked.body.state]).toEqual(['200', 'closed']);
  expect(asked.body.reopening).toMatchObject({ reason: '一份评分表录入有误', can: { confirm: false, withdraw: true } });
  const standing = await everything(portal);
  expect(said(await ask())).toBe('409 reopening-asked');
  expect(said(await office().put(round('reopening/confirmation')))).toBe('403 reopening-second-person');
  expect(said(await portal.as(panel[0]!.actor).put(round('reopening/confirmation')))).toBe('403 not-allowed');
  expect(said(await portal.as(chair).delete(round('reopening')))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(standing);
  const [mail, ...more] = await told();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ what: 'reopening-asked', personId: chair.personId });
  expect(mail!.body).toMatch(/一份评分表录入有误[^]*organiser\/[^/]+\/rounds\//);
});

it('moves nothing when it is taken back, and opens the round when a second person confirms', async () => {
  const back = await office().delete(round('reopening'));
  expect([said(back), back.body.state, back.body.reopening]).toEqual(['200', 'closed', null]);
  expect(said(await ask())).toBe('200');
  const { body } = await portal.as(chair).get(round());
  expect(body.reopening).toMatchObject({ can: { confirm: true, withdraw: false } });
  const places = (await portal.as(chair).get(round('certainty'))).body.lists as unknown as { places: Place[] }[];
  const zone = `UPDATE judging.certainty SET lists = jsonb_set(lists, '{0,zone}', to_jsonb(ARRAY[$1]))`;
  await portal.db.query(zone, [places[0]!.places[0]!.entryId]);
  const confirmed = await portal.as(chair).put(round('reopening/confirmation'));
  expect([said(confirmed), confirmed.body.state, confirmed.body.closure]).toEqual(['200', 'open', null]);
  const kept = await portal.db.query(`SELECT state, asked_by, decided_by FROM judging.reopening ORDER BY asked_at`);
  expect(kept).toEqual([
    { state: 'withdrawn', asked_by: edition.organiser.personId, decided_by: edition.organiser.personId },
    { state: 'confirmed', asked_by: edition.organiser.personId, decided_by: chair.personId },
  ]);
  const nearFor = async (who: Actor) => {
    const { body: progress } = await portal.as(who).get(round('progress'));
    return listed(progress.entries)
      .filter(({ near }) => near)
      .map(({ entryId }) => entryId);
  };
  const keeper = await portal.actor({ seats: [{ editionId: edition.id, role: 'scorekeeper' }] });
  expect(await nearFor(chair)).toEqual([places[0]!.places[0]!.entryId]);
  expect(await nearFor(keeper)).toEqual([]);
  const tellings = (await told()).map(({ what, personId }) => [what, personId === chair.personId]);
  expect(tellings).toEqual([
    ['reopening-asked', true],
    ['reopening-withdrawn', true],
    ['reopening-asked', true],
    ['round-reopened', false],
  ]);
  const sealed = `SELECT body::jsonb->>'kind' AS kind FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%reopen%' ORDER BY seq`;
  expect(listed(await portal.db.query(sealed, [edition.id])).map(({ kind }) => kind)).toEqual(
    ['asked', 'withdrawn', 'asked'].map((verb) => `judging.reopening-${verb}`).concat('judging.round-reopened'),
  );
});

it('stands on the minutes of the next close', async () => {
  expect(said(await office().put(round('closure')))).toBe('200');
  await portal.drain();
  const minutes = await office().get(round('minutes?language=zh-CN'));
  expect([minutes.status, minutes.headers.get('content-type')]).toEqual([200, 'application/pdf']);
});
