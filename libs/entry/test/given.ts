import { readFileSync } from 'node:fs';
import { type EditionPlan, FoundEdition, planFromFile } from '#competition';
import { type Actor, type Answers, makeUscc } from '#kernel';
import type { Answer, Client, Portal } from '#testing';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
let next = 0;

/** An open edition like that of 2024, with the people who run it. */
export interface Contest {
  id: string;
  prefix: string;
  organiser: Actor;
  secretariat: Actor;
  supervisor: Actor;
}

/** A published edition of its own whose registration is open now. */
export async function contest(
  portal: Portal,
  change: (plan: EditionPlan) => unknown = () => undefined,
): Promise<Contest> {
  const year = new Date().getFullYear();
  const plan = planFromFile(file, year) as EditionPlan;
  next += 1;
  const prefix = `E${next}-`;
  Object.assign(plan, { slug: `entry-${next}`, code: `ENTRY${next}-${year}`, numberPrefix: prefix });
  change(plan);
  const { id } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  await noticesOut(portal);
  const seat = (role: 'organiser' | 'secretariat' | 'supervisor') => portal.actor({ seats: [{ editionId: id, role }] });
  const organiser = await seat('organiser');
  expect((await portal.as(organiser).put(`/editions/${id}/publication`)).status).toBe(204);
  return { id, prefix, organiser, secretariat: await seat('secretariat'), supervisor: await seat('supervisor') };
}

/** The notices of all years are in, whatever the day on which this runs. */
function noticesOut(portal: Portal): Promise<unknown> {
  return portal.unit.run((tx) => tx.query(`UPDATE competition.calendar_day SET source = 'notice'`));
}

/** Moves the end (or the beginning) of registration, as the passing of time would. */
export function moveRegistration(portal: Portal, { id }: Contest, ends: string, starts = '-10 days'): Promise<unknown> {
  const sql = `UPDATE competition.milestone SET starts_at = clock_timestamp() + $2::interval,
    ends_at = clock_timestamp() + $3::interval WHERE edition_id = $1 AND code = 'REGISTRATION'`;
  return portal.unit.run((tx) => tx.query(sql, [id, starts, ends]));
}

const words = (count: number) => '经导管二尖瓣修复装置的临床需求明确'.repeat(100).slice(0, count);

const PATENT = {
  ...{ kind: 'invention', name: '经导管夹合装置', number: '202010566088.9', status: 'granted' },
  ...{ owner: '首都医科大学', proof: 'certificate' },
};

/** Answers that complete the form of 2024. */
export function answers(): Answers {
  return {
    oneLiner: '经导管修复二尖瓣反流的国产装置',
    summary: words(220),
    ...{ leadName: '林知远', leadTitle: '主任医师', leadDegree: 'doctor' },
    ...{ leadPhone: '13800138000', leadEmail: 'lead@example.org', contactName: '周宁', contactPhone: '13900139000' },
    clinicalNeed: words(220),
    innovations: ['全新夹合结构'],
    technology: words(100),
    ...{ trl: '6', stage: 'prototype', ethics: 'approved', ownership: 'own', landing: 'tongzhou' },
    ...{
      hospitalGrade: '3A',
      ethicsNo: '2024-科-018',
      ethicsCommittee: '首都医科大学伦理委员会',
      ethicsDate: '2024-01-15',
    },
    intellectualProperty: [PATENT],
    needs: ['capital', 'policy'],
  };
}

/** A hospital of Tongzhou; each call another one. */
export function hospital() {
  next += 1;
  const body = String(40_000_000 + next);
  return { name: `通州第${next}医院`, uscc: makeUscc('12', '110112', body), kind: 'hospital', region: '110112' };
}

/** A file as a browser sends it. */
export function form(bytes: string, name = '商业计划书.pdf', type = 'application/pdf'): FormData {
  const data = new FormData();
  data.append('file', new Blob([Buffer.from(bytes)], { type }), name);
  return data;
}
export const pdf = (pages = 2, mark = '') =>
  `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count ${pages} >>\nendobj\n% ${mark}\n%%EOF\n`;

/** What a hospital with an ethics approval and a tested sample hands in beside its plan. */
const PAPERS = ['LICENCE', 'CONSENT_LETTER', 'ETHICS', 'TRL_EVIDENCE'];

/** Ticks of everything the edition of 2024 requires. */
export const TICKS = [
  { code: 'PROCESSING', version: 1 },
  { code: 'PUBLICATION', version: 2 },
  { code: 'JUDGES', version: 1 },
];

export interface Started {
  id: string;
  lead: Actor;
  title: string;
}

/** An entry somebody has begun. */
export async function started(portal: Portal, { id: editionId }: Contest, division = 'A'): Promise<Started> {
  const lead = await portal.actor({ name: '林知远' });
  next += 1;
  const title = `二尖瓣修复装置 ${next}`;
  const { status, body } = await portal
    .as(lead)
    .post(`/editions/${editionId}/entries`, { title, track: '02', division });
  expect(status).toBe(201);
  return { id: body.id, lead, title };
}

const PROVEN = `INSERT INTO identity.verified_phone (person_id, number, verified_at) VALUES ($1, $2, clock_timestamp())`;

/** Somebody has proven by a code that a mobile number is theirs. */
export function hasProven(portal: Portal, { personId }: Actor, number = '13800138000'): Promise<unknown> {
  return portal.unit.run((tx) => tx.query(PROVEN, [personId, number]));
}

/** The files that a hospital with an ethics approval needs beside its plan. */
export async function handPapers(team: Client, id: string): Promise<void> {
  for (const kind of PAPERS) {
    const answer = await team.put(`/entries/${id}/documents/${kind}`, form(pdf(1, `${kind} ${id}`), `${kind}.pdf`));
    expect(answer.status).toBe(200);
  }
}

/** Somebody the lead has invited by link: what they hold. */
export async function invited(portal: Portal, { id, lead }: Started, over: object = {}) {
  const portrait = { name: '周宁', role: '研发', unit: '首都医科大学', contribution: '负责样机', ...over };
  const { status, body } = await portal.as(lead).post(`/entries/${id}/members`, portrait);
  expect(status).toBe(201);
  return { memberId: String(body.memberId), token: String(body.link).split('/').at(-1)! };
}

/** Somebody who has joined the team, with their own consents. */
export async function joined(portal: Portal, entry: Started, name = '周宁', over: object = {}) {
  const { memberId, token } = await invited(portal, entry, { name, ...over });
  const person = await portal.actor({ name });
  const answer = await portal.as(person).post(`/team-invitations/${token}/acceptance`, { consents: TICKS });
  expect(said(answer)).toBe('201');
  return { memberId, person };
}

/** An entry that only waits to be handed in. */
export async function filled(portal: Portal, edition: Contest, members: object = {}): Promise<Started> {
  const entry = await started(portal, edition);
  const team = portal.as(entry.lead);
  const changes = Object.entries(answers()).map(([field, value]) => ({ field, value, version: 0 }));
  const saved = await team.patch(`/entries/${entry.id}/answers`, { changes });
  expect({ status: saved.status, body: saved.body.fields }).toEqual({ status: 200, body: undefined });
  expect((await team.put(`/entries/${entry.id}/organisation`, hospital())).status).toBe(200);
  const upload = await team.put(`/entries/${entry.id}/documents/PLAN`, form(pdf(2, entry.id)));
  expect(upload.status).toBe(200);
  await handPapers(team, entry.id);
  await hasProven(portal, entry.lead);
  for (const name of ['周宁', '欧阳·𠮷']) await joined(portal, entry, name, members);
  return entry;
}

/** An entry that was handed in. */
export async function submitted(portal: Portal, edition: Contest): Promise<Started> {
  const entry = await filled(portal, edition);
  const { status, body } = await portal.as(entry.lead).post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect({ status, missing: body.fields }).toEqual({ status: 201, missing: undefined });
  return entry;
}

/** The checklist of 2024, all answered alike. */
export async function checklist(portal: Portal, { id }: Contest, ok = true) {
  const sql = `SELECT c->>'code' AS code FROM competition.edition e, jsonb_array_elements(e.plan->'checklist') c WHERE e.id = $1`;
  const codes = (await portal.db.query(sql, [id])) as { code: string }[];
  return codes.map(({ code }) => ({ code, ok, note: '' }));
}

/** An entry in review, decided as asked. */
export async function decided(portal: Portal, edition: Contest, decision: object): Promise<Started> {
  const entry = await submitted(portal, edition);
  const desk = portal.as(edition.secretariat);
  expect((await desk.put(`/entries/${entry.id}/review`)).status).toBe(200);
  const body = { checklist: await checklist(portal, edition), ...decision };
  expect((await desk.post(`/entries/${entry.id}/decisions`, body)).status).toBe(201);
  return entry;
}

/** Everything the context remembers and says, to see that a refusal changed nothing. */
export async function everything(portal: Portal): Promise<unknown> {
  await portal.drain();
  const tables = [
    'entry',
    'answer',
    'document',
    'revision',
    'consent',
    'decision',
    'counter',
    'member',
    'thread_message',
    'thread_reading',
    'worksheet',
    'proposal',
    'scan_decision',
    'eligibility_decision',
    'change_request',
    'set_aside',
  ];
  const all = tables.map(
    (table) => `(SELECT jsonb_agg(to_jsonb(t) - 'search' ORDER BY t::text) FROM entry.${table} t) AS ${table}`,
  );
  return portal.db.query(`SELECT ${all.join(', ')}, (SELECT count(*) FROM journal.line) AS lines,
    (SELECT count(*) FROM journal.ledger) AS links, (SELECT count(*) FROM file.upload) AS uploads`);
}

/** A list in a body, as plain records. */
export const listed = (items: unknown) => items as Record<string, unknown>[];

/** Status and code of an answer. */
export const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
