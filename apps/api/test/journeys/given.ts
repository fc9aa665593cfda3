import { declareFree } from './given-declarations.js';
import { readFileSync } from 'node:fs';
import { generateSync } from 'otplib';
import { AwardModule } from '#award';
import { CompetitionModule, type EditionPlan, planFromFile } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { JournalModule } from '#journal';
import { JudgingModule } from '#judging';
import { makeUscc } from '#kernel';
import { NotificationModule } from '#notification';
import { PublicationModule } from '#publication';
import { RecusalModule } from '#recusal';
import { StageModule } from '#stage';
import { type Answer, type Client, type Portal, startPortal } from '#testing';

export const CONTEXTS = [
  ...[JournalModule, NotificationModule, FileModule, IdentityModule, CompetitionModule],
  ...[RecusalModule, EntryModule, JudgingModule, StageModule, AwardModule, PublicationModule],
];
const PASSWORD = 'vT9-kfr2-Qm7z-plum';

/** Every context of the portal, on a database of its own. */
export const wholePortal = (): Promise<Portal> => startPortal(CONTEXTS);

/** The edition file of 2024, and its plan for a year. */
export const FILE: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
export const planOf = (year: number) => planFromFile(FILE, year) as EditionPlan;

/** `it` for the steps of one journey: after a failure the rest says only that it could not be walked. */
export function steps(): (name: string, walk: () => Promise<void>) => void {
  let broken = '';
  return (name, walk) =>
    it(name, async () => {
      if (broken) throw new Error(`not walked, because of “${broken}”`);
      broken = name;
      await walk();
      broken = '';
    });
}

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);

/** The body of an answer that must have gone well. */
export async function done(answer: Promise<Answer>) {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** What the newest mail to an address holds. */
export async function mailed(portal: Portal, to: string, pattern: RegExp): Promise<string> {
  await portal.drain();
  return written(portal, to, pattern);
}

/** The same, of what is written at once. */
async function written(portal: Portal, to: string, pattern: RegExp): Promise<string> {
  const { items } = await done(portal.visitor.get(`/outbox?to=${encodeURIComponent(to)}`));
  const { body } = await done(portal.visitor.get(`/outbox/${items[0].id}`));
  const found = pattern.exec(body);
  if (!found) throw new Error(`The newest mail to ${to} does not match ${pattern}: ${body}`);
  return found[1]!;
}

const withCookie = (portal: Portal, answer: Answer) =>
  portal.visitor.with({ cookie: answer.headers.getSetCookie().join().split(';')[0]! });

/** Signs up, confirms with the code off the mail, signs in. */
export async function signUp(portal: Portal, email: string, name: string): Promise<Client> {
  await done(portal.visitor.post('/accounts', { email, password: PASSWORD, name, locale: 'zh-CN' }));
  const code = await mailed(portal, email, /(?<!\d)(\d{8})(?!\d)/);
  await done(portal.visitor.put('/accounts/confirmation', { email, code }));
  return withCookie(portal, await portal.visitor.post('/sessions', { email, password: PASSWORD }));
}

/** Takes the seat that a link offers; staff enrol their second factor. */
export async function accept(portal: Portal, token: string, name: string, staff: boolean): Promise<Client> {
  const answer = await portal.visitor.post(`/invitations/token/${token}/acceptance`, { name, password: PASSWORD });
  expect(said(answer)).toBe('201');
  const client = withCookie(portal, answer);
  if (!staff) return client;
  expect(said(await client.get('/me/sessions'))).toBe('403 second-factor-needed');
  const { secret } = await done(client.post('/second-factor'));
  return withCookie(portal, await client.put('/second-factor', { code: generateSync({ secret }) }));
}

/** Invited by the organiser, and seated through the link off the mail. */
export async function seat(
  portal: Portal,
  organiser: Client,
  editionId: string,
  role: string,
  email: string,
): Promise<Client> {
  await done(organiser.post(`/editions/${editionId}/invitations`, { email, name: '何静怡', role }));
  return accept(portal, await mailed(portal, email, /\/invitations\/([\w-]+)/), '何静怡', true);
}

/** Moves the demo clock to an instant, or so many milliseconds past it. */
export async function travel(portal: Portal, instant: string, past = 0): Promise<void> {
  const { now } = await done(portal.visitor.get('/time'));
  const advanceSeconds = Math.ceil((Date.parse(instant) + past - Date.parse(now)) / 1000);
  if (advanceSeconds > 0) await done(portal.visitor.put('/demo/clock', { advanceSeconds }));
}

/** A hospital of Tongzhou, by its number. */
export function hospital(number: number) {
  const uscc = makeUscc('12', '110112', String(70_000_000 + number));
  return { name: `通州第${number}医院`, uscc, kind: 'hospital', region: '110112' };
}

const words = (count: number) => '经导管二尖瓣修复装置的临床需求明确'.repeat(100).slice(0, count);

const PATENT = {
  ...{ kind: 'invention', name: '经导管夹合装置', number: '202010566088.9', status: 'granted' },
  ...{ owner: '首都医科大学', proof: 'certificate' },
};

/** A complete form of 2024. */
const answers = (trl = '6') => ({
  oneLiner: '经导管修复二尖瓣反流的国产装置',
  summary: words(220),
  ...{ leadName: '林知远', leadTitle: '主任医师', leadDegree: 'doctor' },
  ...{ leadEmail: 'lead@example.org', contactName: '周宁', contactPhone: '13900139000' },
  clinicalNeed: words(220),
  innovations: ['全新夹合结构'],
  technology: words(100),
  market: words(100),
  ...{ trl, stage: 'prototype', ethics: 'approved', ownership: 'own', landing: 'tongzhou' },
  ...{
    hospitalGrade: '3A',
    ethicsNo: '2024-科-018',
    ethicsCommittee: '首都医科大学伦理委员会',
    ethicsDate: '2024-01-15',
  },
  intellectualProperty: [PATENT],
  needs: ['capital', 'policy'],
});

/** A file as a browser sends it. */
export function upload(bytes: string, name = '商业计划书.pdf', type = 'application/pdf'): FormData {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)], { type }), name);
  return form;
}
export const pdf = (mark: string) => `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count 2 >>\nendobj\n% ${mark}\n%%EOF\n`;

/** Ticks of everything the edition of 2024 requires. */
const tick = (code: string, version = 1) => ({ code, version });
export const TICKS = { consents: [tick('PROCESSING'), tick('PUBLICATION', 2), tick('JUDGES')] };

export interface Team {
  client: Client;
  entryId: string;
  title: string;
}

/** Two more members join, each invited by link and with consents of their own. */
async function gather(portal: Portal, client: Client, entryId: string): Promise<void> {
  for (const name of ['周宁', '欧阳·𠮷']) {
    const portrait = { name, role: '研发', unit: '首都医科大学', contribution: '负责样机' };
    const { link } = await done(client.post(`/entries/${entryId}/members`, portrait));
    const token = String(link).split('/').at(-1);
    const member = portal.as(await portal.actor({ name }));
    await done(member.post(`/team-invitations/${token}/acceptance`, TICKS));
  }
}

/** Proves by the code of a short message that a mobile number is one's own. */
async function provePhone(portal: Portal, client: Client, number: string): Promise<void> {
  await done(client.post('/me/phone-codes', { number }));
  const code = await written(portal, number, /(?<!\d)(\d{6})(?!\d)/);
  await done(client.put('/me/phones', { number, code }));
}

/** An entry with everything that handing in asks for. */
export async function fillIn(
  portal: Portal,
  client: Client,
  editionId: string,
  number: number,
  { track, division, trl }: { track: string; division: string; trl?: string },
): Promise<Team> {
  const title = `二尖瓣修复装置 ${number}`;
  const { id } = await done(client.post(`/editions/${editionId}/entries`, { title, track, division }));
  const leadPhone = `138${10_000_000 + number}`;
  await provePhone(portal, client, leadPhone);
  const { market, ...common } = { ...answers(trl), leadPhone };
  const given = division === 'B' ? { ...common, market } : common;
  const changes = Object.entries(given).map(([field, value]) => ({ field, value, version: 0 }));
  await done(client.patch(`/entries/${id}/answers`, { changes }));
  await done(client.put(`/entries/${id}/organisation`, hospital(number)));
  await done(client.put(`/entries/${id}/documents/PLAN`, upload(pdf(title))));
  for (const kind of ['LICENCE', 'CONSENT_LETTER', 'ETHICS', 'TRL_EVIDENCE']) {
    await done(client.put(`/entries/${id}/documents/${kind}`, upload(pdf(`${kind} ${title}`), `${kind}.pdf`)));
  }
  await gather(portal, client, id);
  return { client, entryId: id, title };
}

/** Those that went on hand in what the round calls for; the parts it calls for. */
export async function handInMaterials(portal: Portal, teams: readonly Team[], round: string): Promise<string[]> {
  await portal.drain();
  const called = new Set<string>();
  for (const { client, entryId, title } of teams) {
    const { materials } = await done(client.get(`/entries/${entryId}`));
    if (materials?.round !== round) continue;
    for (const part of materials.parts as string[]) {
      called.add(part);
      await done(
        client.put(`/entries/${entryId}/${part.replace('.', '/')}`, upload(pdf(`${part} ${title}`), '路演.pdf')),
      );
    }
    await done(client.post(`/entries/${entryId}/submission`, { consents: [] }));
  }
  return [...called];
}

/** The formal review decides. */
export async function decide(desk: Client, checklist: string[], { entryId }: Team, verdict: string): Promise<Answer> {
  const ok = verdict === 'admit';
  const items = checklist.map((code) => ({ code, ok, note: '' }));
  const reason = ok ? '' : '请补充一句话简介中的应用场景。';
  const fields = ok ? [] : ['oneLiner'];
  return desk.post(`/entries/${entryId}/decisions`, { verdict, checklist: items, reason, fields });
}

/** A refusal takes two: one proposes it, another confirms it. */
export async function refuseByTwo(desk: Client, second: Client, checklist: string[], { entryId }: Team): Promise<void> {
  const items = checklist.map((code) => ({ code, ok: false, note: '' }));
  await done(desk.post(`/entries/${entryId}/proposals`, { kind: 'refuse', checklist: items, reason: '权属不清。' }));
  const { proposals } = await done(second.get(`/entries/${entryId}/desk`));
  const confirmation = `/entries/${entryId}/proposals/${proposals[0].id}/confirmation`;
  expect(said(await desk.put(confirmation))).toBe('403 own-proposal');
  await done(second.put(confirmation));
}

export interface Judge {
  id: string;
  client: Client;
}

/** A judge signs what an edition asks of them. */
export async function signUndertaking(client: Client, editionId: string): Promise<void> {
  const { textHash, name } = await done(client.get(`/editions/${editionId}/undertaking`));
  await done(client.put(`/editions/${editionId}/undertaking/signature`, { textHash, name }));
}

/** An entry that a judge has to score. */
export interface Duty {
  id: string;
  title: string;
  round: { code: string };
  sheet: string | null;
}

/** A judge's sheets in a round that are not submitted yet. */
export async function duties({ client }: Judge, editionId: string, code: string): Promise<Duty[]> {
  const { items } = await done(client.get(`/editions/${editionId}/assignments/mine?pageSize=100`));
  return (items as Duty[]).filter(({ round, sheet }) => round.code === code && sheet !== 'submitted');
}

/** Marks for every criterion: this share of its maximum, in half points; and the version they follow. */
export async function marksFor({ client }: Judge, assignmentId: string, share: number) {
  const { rubric, sheet } = await done(client.get(`/assignments/${assignmentId}`));
  const marks: object[] = rubric.map(({ code, max }: { code: string; max: number }) => ({
    criterion: code,
    mark: String(Math.round(max * share * 2) / 2),
  }));
  return { marks, version: (sheet?.version ?? 0) as number };
}

/** What a judge sees in an entry: 1 is the best by its title, and later judges are a little kinder. */
export const shareOf = (title: string, judge: number) => 0.92 - 0.05 * Number(title.split(' ')[1]) + 0.01 * judge;

/** Every open sheet of a round written and submitted. */
export async function scoreAll(judges: Judge[], editionId: string, round: string): Promise<void> {
  const comment = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。';
  const score = async (judge: Judge, index: number) => {
    await declareFree(judge, editionId);
    for (const { id, title } of await duties(judge, editionId, round)) {
      const sheet = await marksFor(judge, id, shareOf(title, index));
      const saved = await done(judge.client.put(`/assignments/${id}/sheet`, { ...sheet, comment, suggestion: '' }));
      await done(judge.client.put(`/assignments/${id}/sheet/submission`, { version: saved.version }));
    }
  };
  await Promise.all(judges.map(score));
}

/** Entrants, panel, draw and opening. */
export async function openRound(organiser: Client, roundId: string, panel: Judge[]): Promise<void> {
  await done(organiser.put(`/rounds/${roundId}/entrants`));
  await done(organiser.put(`/rounds/${roundId}/panel`, { judgeIds: panel.map(({ id }) => id) }));
  await done(organiser.put(`/rounds/${roundId}/assignment`, { seed: 'journey' }));
  await done(organiser.put(`/rounds/${roundId}/opening`));
}
