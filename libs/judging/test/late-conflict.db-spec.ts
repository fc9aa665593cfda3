import { type Edition, Editions } from '#competition';
import { JudgingModule, StandingBlockers } from '#judging';
import { NoteSubjects } from '#recusal';
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
let entryId: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { advance: { total: 1, split: 'proportional', waitlist: 1 } });
  });
  entryId = await admitted(portal, edition);
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  await allJudged(portal, edition, panel, (title) => 0.5 + (Number(title.split(' ')[1]) % 5) / 10);
  expect(said(await office().put(round('closure')))).toBe('200');
  expect(said(await office().put(round('advancement')))).toBe('200');
  await portal.drain();
}, 240_000);
afterAll(() => portal.stop());

const round = (more = '') => `/rounds/${edition.rounds.PRELIMINARY}${more && `/${more}`}`;
const office = () => portal.as(edition.organiser);
const page = async () => (await office().get(round())).body;
const listedFor = async (who = edition.organiser) => {
  const { body } = await portal.as(who).get(`/editions/${edition.id}/rounds`);
  return listed(body.items).map(({ conflicts }) => conflicts);
};
/** What keeps the results from being final, but for rounds that are not closed. */
const finals = async () => {
  const of: Edition = await portal.get(Editions).byId(portal.unit.read, edition.id);
  const found = await portal.get(StandingBlockers).of(portal.unit.read, of);
  return found.filter(({ code }) => code !== 'round-open');
};
const excuse = (keys: unknown[]) => office().put(round('excuses'), { keys, reason: '下一轮已经开启，维持原结果' });

it('shows a conflict found after the advance on the round, in the list of rounds and at the finalising', async () => {
  expect([(await page()).blockers, await listedFor(), await finals()]).toEqual([[], [0, 0, 0], []]);
  const subject = { subjectId: entryId, number: 'J-1', title: '二尖瓣修复装置', standing: true };
  const nobody = { organisationIds: [], people: [], mentions: [] };
  await portal.unit.run((tx) =>
    portal.get(NoteSubjects).within(tx, portal.system, edition.id, [{ ...subject, ...nobody }]),
  );
  const pin = { personId: panel[0]!.actor.personId, subjectId: entryId, relation: 'kinship', reason: '与负责人为亲属' };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  await portal.drain();
  expect((await page()).blockers).toMatchObject([
    { code: 'conflict-after', entryId, judgeId: panel[0]!.id, excuse: null },
  ]);
  expect(await listedFor()).toEqual([1, 0, 0]);
  expect(await finals()).toEqual([{ round: 'PRELIMINARY', code: 'conflict-after', count: 1 }]);
  const kept = await portal.actor({ seats: [{ editionId: edition.id, role: 'supervisor' }] });
  const own = { ...pin, personId: kept.personId };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, own))).toBe('201');
  expect(await listedFor(kept)).toEqual([0, 0, 0]);
});

it('is put right by taking the advance back as long as that is possible, and by nobody’s word', async () => {
  const [found] = listed((await page()).blockers);
  const before = await everything(portal);
  expect((await page()).can).toMatchObject({ excuse: false, takeBack: true });
  expect(said(await excuse([found!.key]))).toBe('409 take-back-first');
  expect(await everything(portal)).toEqual(before);
});

it('is excused with a reason by name once the next round is open, and holds nothing up from then on', async () => {
  await portal.db.query(
    `UPDATE judging.round SET state = 'open', seed = 's', inputs_hash = 'h', drawn_at = clock_timestamp() WHERE id = $1`,
    [edition.rounds.SEMIFINAL],
  );
  const [found] = listed((await page()).blockers);
  const before = await everything(portal);
  expect(said(await excuse([`conflict-after:${entryId}:${panel[1]!.id}:`]))).toBe('409 blocker-gone');
  expect(said(await portal.as(panel[0]!.actor).put(round('excuses'), { keys: [found!.key], reason: '无关' }))).toBe(
    '403 not-allowed',
  );
  expect(await everything(portal)).toEqual(before);
  expect((await page()).can).toMatchObject({ excuse: true, takeBack: false });
  const excused = await excuse([found!.key]);
  expect([said(excused), excused.body.state]).toEqual(['200', 'advanced']);
  expect(excused.body.blockers).toMatchObject([{ excuse: { reason: '下一轮已经开启，维持原结果' } }]);
  expect([await listedFor(), await finals()]).toEqual([[0, 0, 0], []]);
  const sealed = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%blockers-excused%'`;
  expect(await portal.db.query(sealed, [edition.id])).toMatchObject([{ body: { blockers: [found!.key] } }]);
  await portal.drain();
  expect((await office().get(round('minutes?language=en'))).status).toBe(200);
});
