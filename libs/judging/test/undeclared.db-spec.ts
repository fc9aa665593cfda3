import { JudgingModule } from '#judging';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  declared,
  duties,
  everything,
  type Judge,
  judged,
  judges,
  listed,
  marked,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let judge: Judge;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  const entries = [await admitted(portal, edition), await admitted(portal, edition)];
  const facts = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subjects = entries.map((subjectId) => ({ subjectId, ...facts }));
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, subjects));
  const panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  judge = panel[0]!;
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const office = () => portal.as(edition.organiser);
/** Somebody pins a relation of the judge to the entry of this duty. */
async function pinned(assignmentId: string, relation: string) {
  const { body } = await portal.as(judge.actor).get(`/assignments/${assignmentId}`);
  const pin = { personId: judge.actor.personId, subjectId: body.entry.id, relation, reason: '同属一家医学中心' };
  const answer = await office().post(`/editions/${edition.id}/conflicts`, pin);
  expect(said(answer)).toBe('201');
  return answer.body;
}
/** Somebody remembers a relation that the judge has to declare. */
async function remembered(assignmentId: string): Promise<void> {
  await pinned(assignmentId, 'same-parent');
  await portal.drain();
}
const page = async () => (await office().get(`/rounds/${edition.rounds.PRELIMINARY}`)).body;
async function refusesExcuse(code: string): Promise<void> {
  const keys = listed((await page()).blockers).flatMap((one) => (one.code === code ? [String(one.key)] : []));
  expect(keys).toHaveLength(1);
  const before = await everything(portal);
  const order = { keys, reason: '评委表示没有影响' };
  expect(said(await office().put(`/rounds/${edition.rounds.PRELIMINARY}/excuses`, order))).toBe('409 blocker-stays');
  expect(await everything(portal)).toEqual(before);
}
const standing = async () =>
  listed((await page()).blockers)
    .filter(({ code }) => code === 'declaration-open')
    .map(({ judgeId }) => String(judgeId));

it('takes no mark before the judge has said what a relation means', async () => {
  const { id } = (await duties(portal, edition, judge))[0]!;
  await remembered(id);
  const desk = portal.as(judge.actor);
  const comment = '这个项目的临床需求明确，技术路线可行，团队结构合理，建议继续推进。';
  const sheet = { marks: await marked(portal, judge, id, 0.7), comment, suggestion: '', version: 0 };
  const before = await everything(portal);
  expect(said(await desk.put(`/assignments/${id}/sheet`, sheet))).toBe('409 declaration-due');
  expect(said(await desk.put(`/assignments/${id}/sheet/submission`, sheet))).toBe('409 declaration-due');
  expect(await everything(portal)).toEqual(before);
  await declared(portal, edition, judge);
  expect(said(await desk.put(`/assignments/${id}/sheet/submission`, sheet))).toBe('200');
});

it('holds the round open while a sheet would count whose judge has not answered', async () => {
  const { id } = (await duties(portal, edition, judge))[1]!;
  await judged(portal, judge, id, 0.6);
  expect(await standing()).toEqual([]);
  await remembered(id);
  expect(await standing()).toEqual([judge.id]);
  await refusesExcuse('declaration-open');
  await declared(portal, edition, judge);
  expect(await standing()).toEqual([]);
});

it('lets nobody excuse a conflict: it keeps the judge away, or a second person dismisses it', async () => {
  const second = await portal.actor({ seats: [{ editionId: edition.id, role: 'organiser' }] });
  const { id } = (await duties(portal, edition, judge))[1]!;
  const { id: conflictId } = await pinned(id, 'same-parent');
  await refusesExcuse('declaration-open');
  const decide = { ids: [conflictId], decision: 'let-in', reason: '两家单位已于去年分立' };
  expect(said(await portal.as(second).post(`/editions/${edition.id}/conflicts/decisions`, decide))).toBe('204');
  expect(await standing()).toEqual([]);
  await pinned(id, 'same-organisation');
  await portal.drain();
  const codes = listed((await page()).blockers).map(({ code }) => code);
  expect(codes).not.toContain('conflict-open');
  expect(said(await portal.as(judge.actor).get(`/assignments/${id}`))).toBe('404 not-found');
});
