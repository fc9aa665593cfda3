import { JudgingModule } from '#judging';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, hospital, type Judge, judges, said } from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let entries: string[];
const NUMBER = 903;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  entries = [await admitted(portal, edition), await admitted(portal, edition)];
  panel = [
    ...(await judges(portal, edition, ['clinical'], NUMBER)),
    ...(await judges(portal, edition, ['clinical', 'academic', 'capital'])),
  ];
  const office = portal.as(edition.organiser);
  expect(said(await office.put(`${path()}/entrants`))).toBe('200');
  expect(said(await office.put(`${path()}/panel`, { judgeIds: panel.map(({ id }) => id) }))).toBe('200');
  await likely(entries[0]!, hospital(NUMBER).name);
}, 60_000);
afterAll(() => portal.stop());

const path = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const office = () => portal.as(edition.organiser);

/** A rival of that name stands in the form: whoever belongs there owes a word about the entry. */
async function likely(subjectId: string, text: string): Promise<void> {
  const mention = { relation: 'rival', field: 'rivals', person: null, together: false, year: null, reason: null };
  const subject = {
    ...{ subjectId, number: 'J-1', title: '项目', standing: true, people: [], organisationIds: [] },
    mentions: [{ ...mention, organisation: text }],
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject]));
  await portal.drain();
}
async function draft(body: object = {}) {
  expect(said(await office().post(`${path()}/assignment-drafts`, { seed: 'seed-1', ...body }))).toBe('201');
  await portal.drain();
  return look();
}
const look = async () =>
  (await office().get(`${path()}/workbench`)).body as never as {
    planned: { owedPrice: number };
    draft: { id: string; inputsHash: string; overtaken: boolean; outcome: { owed: object; affinity: number } };
  };
const proof = async () =>
  (await office().get(`${path()}/assignment`)).body as never as {
    problem: { affinity: (number | null)[][] };
    owed: { price: number; pairs: string[][] };
  };

it('says how many answers were owed and what each weighed, and draws others first', async () => {
  const { planned, draft: made } = await draft();
  expect(planned.owedPrice).toBe(250);
  expect(made.outcome.owed).toEqual({ price: 250, pairs: 1, drawn: 0 });
  const free = await draft({ owedPrice: 0 });
  expect(free.draft.outcome.owed).toMatchObject({ price: 0, pairs: 1 });
  expect(free.draft.inputsHash).not.toBe(made.inputsHash);
  expect(said(await office().post(`${path()}/assignment-drafts`, { owedPrice: 1001 }))).toBe('422 invalid');
});

it('keeps with the certificate what weighed, and is not overtaken when the judge answers', async () => {
  const { draft: made } = await draft();
  const judge = portal.as(panel[0]!.actor);
  const relations = await office().get(`/editions/${edition.id}/conflicts?subject=${entries[0]}`);
  const [asked] = relations.body.items as [{ id: string }];
  const answer = { statement: '业务不同，不构成竞争' };
  expect(said(await judge.put(`/editions/${edition.id}/conflicts/${asked.id}/answer`, answer))).toBe('204');
  await portal.drain();
  expect((await look()).draft).toMatchObject({ overtaken: false, outcome: { owed: { pairs: 1 } } });
  const publish = await office().put(`${path()}/assignment-draft/publication`, { draftId: made.id });
  expect(said(publish)).toBe('204');
  const { problem, owed } = await proof();
  expect(owed).toEqual({ price: 250, pairs: [[entries[0], panel[0]!.id]] });
  expect(problem.affinity.flat().filter((worth) => worth === 50)).toHaveLength(1);
  const { body } = await office().get(path());
  expect(body.draw).toMatchObject({ outcome: { owed: { price: 250, pairs: 1, drawn: 0 } } });
  expect((await draft()).draft.outcome.owed).toEqual({ price: 250, pairs: 0, drawn: 0 });
});

it('draws those whose words stand in the entry, says in the proof which, and is overtaken when they change', async () => {
  const [expert, other] = [panel[2]!, panel[3]!];
  const name = (judge: Judge, words: string[]) =>
    portal.db.query(
      `UPDATE judging.profile SET expertise = $2 WHERE id = (SELECT profile_id FROM judging.judge WHERE id = $1)`,
      [judge.id, words],
    );
  await name(expert, ['二尖瓣', '经导管', '修复装置']);
  await name(other, ['牙科']);
  const { draft: made } = await draft();
  expect(made.outcome).toMatchObject({ words: 2 });
  expect(said(await office().put(`${path()}/assignment-draft/publication`, { draftId: made.id }))).toBe('204');
  const { body } = await office().get(`${path()}/assignment`);
  const words = ['二尖瓣', '经导管', '修复装置'];
  expect(body.words).toEqual(entries.toSorted().map((entryId) => [entryId, expert.id, words]));
  const { draft: again } = await draft();
  await name(expert, ['二尖瓣']);
  expect((await look()).draft).toMatchObject({ id: again.id, overtaken: true });
});
