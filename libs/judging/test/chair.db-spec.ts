import { JudgingModule } from '#judging';
import type { Actor } from '#kernel';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, everything, type Judge, judges, opened, said, small } from './given.js';

/** The first copy opens a font of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

let portal: Portal;
let edition: Contest;
let chair: Actor;
let panel: Judge[];
let entry: string;
let elsewhere: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { seats: [] });
  });
  [entry, elsewhere] = [await admitted(portal, edition), await admitted(portal, edition)];
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  chair = await portal.actor({ name: '何静怡', seats: [{ editionId: edition.id, role: 'panel-chair' }] });
});
afterAll(() => portal.stop());

const where = (id = entry) => `/rounds/${edition.rounds.PRELIMINARY}/entrants/${id}`;
const read = (actor: Actor, id = entry) => portal.as(actor).get(where(id));
const openings = `SELECT subject, details FROM journal.line WHERE kind = 'judging.document-opened' AND actor_id = $1`;

it('gives a panel chair nothing to read before the round opens', async () => {
  const desk = portal.as(edition.organiser);
  expect(said(await desk.put(`/rounds/${edition.rounds.PRELIMINARY}/entrants`))).toBe('200');
  expect(said(await read(chair))).toBe('404 not-found');
  await opened(portal, edition, 'PRELIMINARY', panel);
});

it('lets the chair read what the judges do, in a copy of their own and on record', async () => {
  const { body } = await read(chair);
  expect(body).toMatchObject({ entry: { id: entry, leadName: '林知远' }, mark: expect.stringMatching(/^何静怡 /) });
  expect(JSON.stringify(body)).toContain('经导管二尖瓣修复装置');
  expect(JSON.stringify(body)).not.toMatch(/13800138000|lead@example\.org/);
  const [file] = body.entry.documents;
  const copy = await portal.as(chair).get(`${where()}/files/${file.id}`);
  expect(said(copy)).toBe('200');
  expect(copy.bytes.length).not.toBe(file.size);
  const details = { roundId: edition.rounds.PRELIMINARY, kind: 'PLAN' };
  expect(await portal.db.query(openings, [chair.personId])).toEqual([{ subject: entry, details }]);
  expect(said(await portal.as(chair).get(`${where(elsewhere)}/files/${file.id}`))).toBe('404 not-found');
});

it('shows it to nobody else, nor to a chair who is one of its judges, nor to one who must keep away', async () => {
  const seated = async (role: 'panel-chair' | 'secretariat', editionId = edition.id) =>
    portal.actor({ seats: [{ editionId, role }] });
  const other = await contest(portal);
  const kept = await seated('panel-chair');
  const known = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subject = { subjectId: entry, ...known };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject]));
  const pin = { personId: kept.personId, subjectId: entry, relation: 'kinship', reason: '亲属' };
  expect(said(await portal.as(edition.organiser).post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  const [judge] = panel as [Judge];
  const own = 'SELECT a.id FROM judging.assignment a WHERE a.judge_id = $1 AND a.entry_id = $2';
  expect(await portal.db.query(own, [judge.id, entry])).toHaveLength(1);
  await portal.db.query(
    `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
      VALUES (gen_random_uuid(), $1, $2, 'panel-chair', clock_timestamp())`,
    [judge.actor.personId, edition.id],
  );
  const {
    entry: { documents },
  } = (await read(chair)).body as { entry: { documents: { id: string }[] } };
  const before = await everything(portal);
  const refused = [
    kept,
    judge.actor,
    panel[1]!.actor,
    edition.organiser,
    edition.supervisor,
    await seated('secretariat'),
  ];
  for (const actor of [...refused, await seated('panel-chair', other.id), await portal.actor()]) {
    expect(said(await read(actor))).toBe('404 not-found');
    expect(said(await portal.as(actor).get(`${where()}/files/${documents[0]!.id}`))).toBe('404 not-found');
  }
  expect(said(await read(kept, elsewhere))).toBe('200');
  expect(said(await portal.visitor.get(where()))).toBe('401 sign-in-needed');
  expect(await everything(portal)).toEqual(before);
});
