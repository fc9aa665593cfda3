import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { admitted, contest, duties, judges, listed, opened, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
}, 60_000);
afterAll(() => portal.stop());

it('shows judges what is kept of their judging and of the conflicts they declared, and of nobody else', async () => {
  const edition = await contest(portal);
  for (let made = 0; made < 3; made++) await admitted(portal, edition);
  const panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const [judge, other] = panel;
  const [duty, conflicted] = await duties(portal, edition, judge!);
  const desk = portal.as(judge!.actor);
  const marks = [{ criterion: 'CLINICAL', mark: '12.5' }];
  const sheet = { marks, comment: '样机扎实', suggestion: '', version: 0 };
  expect(said(await desk.put(`/assignments/${duty!.id}/sheet`, sheet))).toBe('200');
  const conflict = { kind: 'personal', reason: '师生关系' };
  expect(said(await desk.put(`/assignments/${conflicted!.id}/recusal`, conflict))).toBe('204');
  const { sections } = (await desk.get('/me/data')).body;
  const counts = Object.fromEntries(listed(sections).map(({ section, count }) => [section, count]));
  expect(counts).toMatchObject({ judge: 1, sheets: 1, declarations: 1, files: 0, memberships: 0 });
  const items = async (section: string) => listed((await desk.get(`/me/data/${section}`)).body.items);
  expect(await items('sheets')).toMatchObject([
    {
      ...{ comment: '样机扎实', hundredths: { CLINICAL: 1250 } },
      marks: [{ question: { 'zh-CN': '临床需求与应用价值' }, answer: '12.5' }],
    },
  ]);
  expect(await items('declarations')).toMatchObject([{ kind: 'personal', reason: '师生关系', state: 'declared' }]);
  const theirs = (await portal.as(other!.actor).get('/me/data')).body.sections;
  expect(listed(theirs).find(({ section }) => section === 'declarations')).toMatchObject({ count: 0 });
});
