import type { Type } from '@nestjs/common';
import { JudgingModule } from '#judging';
import type { Line, Reaction } from '#journal';
import type { Actor } from '#kernel';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import { TellGaps } from '../src/actions/closing/tell-gaps.js';
import { TellDeparture } from '../src/reactions/tell-departure.js';
import { TellVacancy } from '../src/reactions/tell-vacancy.js';
import { TellVoided } from '../src/reactions/tell-voided.js';
import {
  admitted,
  type Contest,
  contest,
  declared,
  type Judge,
  judged,
  judges,
  left,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let cousin: Actor;
let chair: Actor;
let kept: Actor;
let entry: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { seats: [], gap: 20 });
  });
  entry = await admitted(portal, edition);
  await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  const seat = (role: 'organiser' | 'panel-chair') => portal.actor({ seats: [{ editionId: edition.id, role }] });
  [cousin, chair, kept] = [await seat('organiser'), await seat('panel-chair'), await seat('panel-chair')];
  await opened(portal, edition, 'PRELIMINARY', panel);
  const known = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subject = { subjectId: entry, ...known };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject]));
  for (const { personId } of [cousin, kept]) await pinned(personId!, entry);
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

const office = () => portal.as(edition.organiser);
async function pinned(personId: string, subjectId: string): Promise<void> {
  const pin = { personId, subjectId, relation: 'kinship', reason: '亲属' };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
}
interface Mail {
  personId: string;
  subject: string;
  body: string;
}
const mails = async (template: string, editionId = edition.id): Promise<Mail[]> => {
  await portal.drain();
  const sql = `SELECT person_id AS "personId", subject, body FROM notification.message
    WHERE edition_id = $1 AND template = $2 ORDER BY created_at, id`;
  return (await portal.db.query(sql, [editionId, `judging.mails.${template}`])) as Mail[];
};
/** The journal is heard at least once: here all of it a second time. */
async function heardAgain(kind: string, reaction: Type<Reaction>): Promise<void> {
  const sql = `SELECT id, at, edition_id AS "editionId", kind, subject, actor_id AS "actorId", details
    FROM journal.line WHERE kind = $1`;
  const lines = (await portal.db.query(sql, [kind])) as Line[];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) await portal.get(reaction).react(line);
}
/** Judges of the entry, each with the duty. */
async function readers(): Promise<[Judge, string][]> {
  const sql = `SELECT id, judge_id AS "judgeId" FROM judging.assignment WHERE entry_id = $1 AND state = 'active' ORDER BY id`;
  const held = (await portal.db.query(sql, [entry])) as { id: string; judgeId: string }[];
  return held.map(({ id, judgeId }) => [panel.find((one) => one.id === judgeId)!, id]);
}
const gapsFor = async (who: Actor) => {
  const { body } = await portal.as(who).get(`/editions/${edition.id}/rounds`);
  return listed(body.items).map(({ gaps }) => gaps);
};

it('tells the organisers at once of a seat that falls free, but nobody who must keep away, and the judge nothing they said', async () => {
  const [[judge, duty]] = (await readers()) as [[Judge, string]];
  await judged(portal, judge, duty, 0.8);
  const stepped = await portal
    .as(judge.actor)
    .put(`/assignments/${duty}/recusal`, { kind: 'personal', reason: '师生' });
  expect(said(stepped)).toBe('204');
  const [mail, ...more] = await mails('vacancy');
  expect([mail?.personId, more]).toEqual([edition.organiser.personId, []]);
  expect(mail!.subject).toContain(' 1 ');
  expect(mail!.body).toMatch(new RegExp(`/organiser/[^/]+/rounds/${edition.rounds.PRELIMINARY}`));
  expect(mail!.body).not.toMatch(/周宁|二尖瓣|师生/);
  await heardAgain('judging.judge-recused', TellVacancy);
  await heardAgain('judging.sheet-voided', TellVoided);
  expect([await mails('vacancy'), await mails('voided')]).toEqual([[mail], []]);
});

it('tells a judge whose sheet is void for what others put on record, once, and not which entry it was', async () => {
  const [[judge, duty]] = (await readers()) as [[Judge, string]];
  await judged(portal, judge, duty, 0.8);
  await pinned(judge.actor.personId!, entry);
  const [mail, ...more] = await mails('voided');
  expect([mail?.personId, more]).toEqual([judge.actor.personId, []]);
  expect(mail!.body).toMatch(/不计入[^]*\/judge/);
  expect(mail!.body).not.toMatch(/二尖瓣|亲属/);
  await heardAgain('judging.sheet-voided', TellVoided);
  expect(await mails('voided')).toEqual([mail]);
  const told = await mails('vacancy');
  expect(told.map(({ personId }) => personId)).toEqual([edition.organiser.personId, edition.organiser.personId]);
  expect(told[1]!.subject).toContain(' 2 ');
});

it('calls the chair and the organisers to a gap once all sheets of the entry are in, and nobody who must keep away', async () => {
  const seats = `UPDATE judging.assignment SET state = 'replaced' WHERE entry_id = $1 AND state = 'recused'`;
  await portal.db.query(seats, [entry]);
  const add = () =>
    portal.as(chair).post(`/rounds/${edition.rounds.PRELIMINARY}/readers`, { entryId: entry, reason: '人数不足' });
  expect(said(await add())).toBe('201');
  const [[first, one], [second, two]] = (await readers()) as [[Judge, string], [Judge, string]];
  for (const judge of [first, second]) await declared(portal, edition, judge);
  await judged(portal, first, one, 0.9);
  await portal.get(TellGaps).run();
  expect([await gapsFor(edition.organiser), await mails('gap')]).toEqual([[0, 0, 0], []]);
  await judged(portal, second, two, 0.5);
  expect(await gapsFor(edition.organiser)).toEqual([1, 0, 0]);
  expect([await gapsFor(chair), await gapsFor(cousin)]).toEqual([
    [1, 0, 0],
    [0, 0, 0],
  ]);
  for (let again = 0; again < 2; again += 1) await portal.get(TellGaps).run();
  const [mail, ...more] = await mails('gap');
  expect([mail?.personId, more]).toEqual([chair.personId, []]);
  expect(mail!.body).toMatch(/二尖瓣[^]*\/organiser\//);
  expect(mail!.body).not.toMatch(/周宁/);
  const key = listed((await office().get(`/rounds/${edition.rounds.PRELIMINARY}`)).body.blockers).find(
    ({ code }) => code === 'gap-open',
  )!.key;
  const settled = { keys: [key], reason: '评分维持' };
  expect(said(await portal.as(chair).put(`/rounds/${edition.rounds.PRELIMINARY}/excuses`, settled))).toBe('200');
  expect(await gapsFor(chair)).toEqual([0, 0, 0]);
});

it('tells the organisers which entries lack a judge who leaves the pool in an open round, but those they must keep away from', async () => {
  const own = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { seats: [] });
  });
  const entries = [await admitted(portal, own), await admitted(portal, own), await admitted(portal, own)];
  const sitting = await judges(portal, own, ['clinical', 'academic', 'capital']);
  const relative = await portal.actor({ seats: [{ editionId: own.id, role: 'organiser' }] });
  await opened(portal, own, 'PRELIMINARY', sitting);
  const [gone] = sitting as [Judge];
  const number = `SELECT ed.number_prefix || lpad(e.number::text, 4, '0') AS number FROM entry.entry e
    JOIN competition.edition ed ON ed.id = e.edition_id WHERE e.id = $1`;
  const numbers = [];
  for (const id of entries) numbers.push(((await portal.db.query(number, [id])) as { number: string }[])[0]!.number);
  const done = `SELECT a.id FROM judging.assignment a WHERE a.judge_id = $1 AND a.entry_id = $2`;
  const [{ id }] = (await portal.db.query(done, [gone.id, entries[0]])) as [{ id: string }];
  await judged(portal, gone, id, 0.8);
  const pin = { personId: relative.personId, subjectId: entries[1], relation: 'kinship', reason: '亲属' };
  const known = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subject = { subjectId: entries[1]!, ...known };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, own.id, [subject]));
  const desk = portal.as(own.organiser);
  expect(said(await desk.post(`/editions/${own.id}/conflicts`, pin))).toBe('201');
  await left(portal, own, gone);
  await heardAgain('judging.judge-left', TellDeparture);
  const told = new Map((await mails('departure', own.id)).map((mail) => [mail.personId, mail]));
  expect(told.size).toBe((await mails('departure', own.id)).length);
  const [mine, theirs] = [own.organiser, relative].map(({ personId }) => told.get(personId!)!);
  expect([mine!.subject, theirs!.subject]).toEqual([
    expect.stringContaining('2 个席位'),
    expect.stringContaining('1 个席位'),
  ]);
  expect(mine!.body).toContain(`${numbers[1]}、${numbers[2]}\n`);
  expect(theirs!.body).toContain(`\n${numbers[2]}\n`);
  expect(mine!.body).not.toContain(numbers[0]);
  expect(mine!.body).not.toContain('周宁');
  expect(mine!.body).toMatch(new RegExp(`/organiser/[^/]+/rounds/${own.rounds.PRELIMINARY}`));
  expect(told.size).toBe(2);
});

it('writes of no departure where nothing was left to judge', async () => {
  const own = await contest(portal);
  await admitted(portal, own);
  const [spare] = (await judges(portal, own, ['capital'])) as [Judge];
  await left(portal, own, spare);
  expect(await mails('departure', own.id)).toEqual([]);
});
