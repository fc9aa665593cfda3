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
/** Somebody remembers a relation that the judge has to declare. */
async function remembered(assignmentId: string): Promise<void> {
  const { body } = await portal.as(judge.actor).get(`/assignments/${assignmentId}`);
  const relation = { relation: 'same-parent', reason: '同属一家医学中心' };
  const pin = { personId: judge.actor.personId, subjectId: body.entry.id, ...relation };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  await portal.drain();
}
const standing = async () =>
  listed((await office().get(`/rounds/${edition.rounds.PRELIMINARY}`)).body.blockers)
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
  await declared(portal, edition, judge);
  expect(await standing()).toEqual([]);
});
