import { JudgingModule } from '#judging';
import { NoteSubjects } from '#recusal';
import { type Answer, type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, duties, type Judge, judges, marked, opened, said } from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  for (let at = 0; at < 2; at += 1) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

const list = (judge: Judge, tag?: string) =>
  portal
    .as(judge.actor)
    .with(tag === undefined ? {} : { 'if-none-match': tag })
    .get(`/editions/${edition.id}/assignments/mine?pageSize=100`);
const tagOf = ({ headers }: Answer) => headers.get('etag')!;

it('answers 304 to whoever has the list as it is, and never while anything on it has changed', async () => {
  const judge = (await reading())[0]!;
  const first = await list(judge);
  expect(tagOf(first)).toMatch(/^W\/"[\w-]{22}"$/);
  const again = await list(judge);
  expect(again.body).toEqual({ ...first.body, now: again.body.now });
  expect(Date.parse(again.body.now)).toBeGreaterThan(Date.parse(first.body.now));
  const [duty] = first.body.items;
  const changes: [string, () => Promise<unknown>][] = [
    ['a saved sheet', () => saved(judge, duty.id)],
    ['a name in the register', () => portal.db.query(`UPDATE identity.organisation SET name = name || '（新）'`)],
    ['a number', () => portal.db.query('UPDATE entry.entry SET number = number + 500')],
    ['a milestone', () => portal.db.query(`UPDATE competition.milestone SET ends_at = ends_at + interval '1 hour'`)],
    ['a place in the order', () => portal.db.query('UPDATE judging.assignment SET position = position + 7')],
    ['a room', () => portal.db.query('UPDATE judging.participation SET room = 3')],
    ['what is to be declared', () => portal.db.query('DELETE FROM recusal.clearance')],
  ];
  let tag = tagOf(again);
  for (const [name, change] of changes) {
    const same = await list(judge, tag);
    expect([name, same.status, same.bytes.length]).toEqual([name, 304, 0]);
    await change();
    const changed = await list(judge, tag);
    expect([name, changed.status]).toEqual([name, 200]);
    tag = tagOf(changed);
  }
});

it('shows no entry a moment longer than its judge may see it', async () => {
  const judge = (await reading())[0]!;
  const before = await duties(portal, edition, judge);
  const { body } = await portal.as(judge.actor).get(`/assignments/${before[0]!.id}`);
  const subjectId: string = body.entry.id;
  const subject = {
    subjectId,
    number: 'J-1',
    title: '项目',
    standing: true,
    people: [],
    mentions: [],
    organisationIds: [],
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject]));
  await portal.drain();
  const pin = { personId: judge.actor.personId, subjectId, relation: 'supervision', reason: '与负责人为师生' };
  expect(said(await portal.as(edition.organiser).post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  expect((await duties(portal, edition, judge)).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
});

/** Those who have something to read. */
async function reading(): Promise<Judge[]> {
  const lists = await Promise.all(panel.map((judge) => duties(portal, edition, judge)));
  return panel.filter((_, at) => lists[at]!.length > 0);
}

async function saved(judge: Judge, id: string): Promise<void> {
  const marks = await marked(portal, judge, id, 0.7);
  const body = { marks, comment: '', suggestion: '', version: 0 };
  expect(said(await portal.as(judge.actor).put(`/assignments/${id}/sheet`, body))).toBe('200');
}
