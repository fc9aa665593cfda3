import { readFileSync } from 'node:fs';
import { type EditionPlan, FoundEdition, planFromFile } from '#competition';
import { type Actor, makeUscc } from '#kernel';
import { newId } from '#platform/chance';
import type { Answer, Portal } from '#testing';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
let next = 0;

/** An edition of its own with three small rounds, and the people who run it. */
export interface Contest {
  id: string;
  organiser: Actor;
  supervisor: Actor;
  /** ids by code */
  rounds: Record<string, string>;
}

export interface Judge {
  id: string;
  actor: Actor;
  kind: string;
}

/** Three judges an entry, one of them clinical; then two rooms; then everybody. */
export function small(plan: EditionPlan): void {
  const [first, second, last] = plan.rounds;
  Object.assign(first!, {
    judgesPerEntry: 3,
    minimumSheets: 2,
    seats: [{ kinds: ['clinical'], atLeast: 1 }],
    loadLimit: 6,
  });
  Object.assign(first!, { advance: { total: 4, split: 'proportional' } });
  Object.assign(second!, {
    minimumSheets: 2,
    seats: [{ kinds: ['clinical'], atLeast: 1 }],
    advance: { total: 2, split: 'equal' },
  });
  Object.assign(last!, { minimumSheets: 3, seats: [{ kinds: ['clinical', 'academic'], atLeast: 2 }] });
  plan.awards = plan.awards.filter((award) => award.kind === 'special' || award.code === 'FIRST');
  for (const round of [second!, last!]) round.trim = { drop: 1, from: 5, refuseBelow: round.minimumSheets };
}

/** A published edition whose rounds are planned; nothing is to be signed unless `change` says so. */
export async function contest(portal: Portal, change: (plan: EditionPlan) => unknown = small): Promise<Contest> {
  const year = new Date().getFullYear();
  const plan = planFromFile(file, year) as EditionPlan;
  next += 1;
  Object.assign(plan, { slug: `judging-${next}`, code: `JUDGING${next}-${year}`, numberPrefix: `J${next}-` });
  delete plan.judging;
  change(plan);
  const { id } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  const seat = (role: 'organiser' | 'supervisor') => portal.actor({ seats: [{ editionId: id, role }] });
  const organiser = await seat('organiser');
  expect((await portal.as(organiser).put(`/editions/${id}/publication`)).status).toBe(204);
  await portal.drain();
  const { body } = await portal.as(organiser).get(`/editions/${id}/rounds`);
  const rounds: Record<string, string> = Object.fromEntries(
    listed(body.items).map((round): [string, string] => [round.code!, round.id!]),
  );
  return { id, organiser, supervisor: await seat('supervisor'), rounds };
}

/** A hospital of its own, or the one of this number. */
export function hospital(index = (next += 1)) {
  const uscc = makeUscc('12', '110112', String(60_000_000 + index));
  return { name: `通州第${index}医院`, uscc, kind: 'hospital' as const, region: '110112' };
}

const REVISION = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT $2, e.id, 1, e.title, e.track, e.division, e.organisation_id, jsonb_build_object('title', e.title,
    'track', e.track, 'division', e.division, 'formVersion', 1, 'lead', jsonb_build_object('id', e.lead_id, 'name', '林知远'),
    'members', jsonb_build_array(jsonb_build_object('personId', e.lead_id, 'name', '林知远', 'role', '研发', 'unit', '首都医科大学',
    'contribution', '样机')), 'organisation', jsonb_build_object('id', o.id, 'name', o.name), 'answers', $3::jsonb, 'consents', '[]'::jsonb,
    'documents', (SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'uploadId', u.id, 'name', u.name,
      'sha256', u.sha256, 'size', u.size)) FROM entry.document d JOIN file.upload u ON u.id = d.upload_id
      WHERE d.entry_id = e.id)), 'hash', clock_timestamp(), e.lead_id
  FROM entry.entry e JOIN identity.organisation o ON o.id = e.organisation_id WHERE e.id = $1`;
const ADMIT = `UPDATE entry.entry SET state = 'admitted', number = $2, revision_no = 1, submitted_at = clock_timestamp()
  WHERE id = $1`;

/** What the team of every entry answered. */
const ANSWERS = {
  summary: '经导管二尖瓣修复装置',
  leadPhone: '13800138000',
  leadEmail: 'lead@example.org',
};

/** A PDF of one empty page. */
export const pdf = (more = '') =>
  `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj
3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n${more}
trailer\n<< /Root 1 0 R >>\n%%EOF\n`;

/** An admitted entry as the formal review leaves it, of a hospital of its own or of the one of this number. */
export async function admitted(
  portal: Portal,
  edition: Contest,
  division = 'A',
  from?: number,
  brought?: string | File,
): Promise<string> {
  const lead = await portal.actor({ name: '林知远' });
  const number = (next += 1);
  const team = portal.as(lead);
  const basics = { title: `二尖瓣修复装置 ${number}`, track: '02', division };
  const { body } = await team.post(`/editions/${edition.id}/entries`, basics);
  const id = body.id!;
  expect(said(await team.put(`/entries/${id}/organisation`, hospital(from)))).toBe('200');
  const plan = new FormData();
  const bytes = brought ?? pdf(`% ${number}`);
  plan.append('file', bytes instanceof File ? bytes : new File([bytes], '计划书.pdf', { type: 'application/pdf' }));
  expect(said(await team.put(`/entries/${id}/documents/PLAN`, plan))).toBe('200');
  await portal.unit.run(async (tx) => {
    await tx.query(REVISION, [id, newId(), ANSWERS]);
    await tx.query(ADMIT, [id, number]);
  });
  return id;
}

/** Judges who hold a seat already, so that they are in the pool at once. */
export async function judges(portal: Portal, edition: Contest, kinds: string[], from?: number): Promise<Judge[]> {
  const made: Judge[] = [];
  for (const kind of kinds) {
    next += 1;
    const email = `judge-${next}@example.org`;
    const actor = await portal.actor({ email, name: '周宁', seats: [{ editionId: edition.id, role: 'judge' }] });
    const body = { email, name: '周宁', kind, capacity: 20, organisation: hospital(from) };
    const added = await portal.as(edition.organiser).post(`/editions/${edition.id}/judges`, body);
    expect([added.status, added.body.state]).toEqual([201, 'active']);
    made.push({ id: added.body.id!, actor, kind });
  }
  return made;
}

/** Entrants brought, panel seated, drawn and opened. */
export async function opened(
  portal: Portal,
  edition: Contest,
  round: string,
  panel: Judge[],
  seed = 'seed-1',
): Promise<void> {
  const path = `/rounds/${edition.rounds[round]}`;
  const desk = portal.as(edition.organiser);
  expect(said(await desk.put(`${path}/entrants`))).toBe('200');
  expect(said(await desk.put(`${path}/panel`, { judgeIds: panel.map((judge) => judge.id) }))).toBe('200');
  const drawn = await desk.put(`${path}/assignment`, { seed });
  expect([said(drawn), drawn.body.shortfalls]).toEqual(['200', undefined]);
  expect(said(await desk.put(`${path}/opening`))).toBe('200');
  for (const judge of panel) await declared(portal, edition, judge);
}

/** The judge says of every entry that is asked about that there is no conflict. */
export async function declared(portal: Portal, edition: Contest, judge: Judge): Promise<void> {
  const path = `/editions/${edition.id}/declarations/mine`;
  const { body } = await portal.as(judge.actor).get(path);
  const asked = listed(body.items).map(({ assignmentId }) => ({
    assignmentId,
    conflict: null,
    statement: '无利害关系',
  }));
  if (asked.length > 0) expect(said(await portal.as(judge.actor).put(path, { declarations: asked }))).toBe('204');
}

/** The judge's seat is taken away, and with it the place in the pool. */
export async function left(portal: Portal, edition: Contest, judge: Judge): Promise<void> {
  const office = portal.as(edition.organiser);
  const { body } = await office.get(`/editions/${edition.id}/seats?pageSize=100`);
  const seats = body.items as unknown as { id: string; person: { id: string } }[];
  const seat = seats.find(({ person }) => person.id === judge.actor.personId)!;
  expect(said(await office.delete(`/seats/${seat.id}`))).toBe('204');
  await portal.drain();
}

/** A line of a judge's own list. */
interface Duty {
  id: string;
  title: string;
  sheet: string;
  dueAt: string | null;
  round: { code: string; state: string };
}

/** A judge's own list. */
export async function duties(portal: Portal, edition: Contest, judge: Judge) {
  const { body } = await portal.as(judge.actor).get(`/editions/${edition.id}/assignments/mine?pageSize=100`);
  return body.items as unknown as Duty[];
}

/** Marks for every criterion: this share of its maximum, in half points. */
export async function marked(portal: Portal, judge: Judge, assignmentId: string, share: number) {
  const { body } = await portal.as(judge.actor).get(`/assignments/${assignmentId}`);
  return listed(body.rubric).map(({ code, max }) => ({
    criterion: code,
    mark: String(Math.round(max! * share * 2) / 2),
  }));
}

/** One sheet, written and submitted. */
export async function judged(portal: Portal, judge: Judge, assignmentId: string, share: number): Promise<void> {
  const marks = await marked(portal, judge, assignmentId, share);
  const comment = '这个项目的临床需求明确，技术路线可行，团队结构合理，建议继续推进。';
  const desk = portal.as(judge.actor);
  const saved = await desk.put(`/assignments/${assignmentId}/sheet`, { marks, comment, suggestion: '', version: 0 });
  expect(said(saved)).toBe('200');
  expect(said(await desk.put(`/assignments/${assignmentId}/sheet/submission`, { version: saved.body.version }))).toBe(
    '200',
  );
}

/** Every duty of every judge done; an entry is worth what `worth` says. */
export async function allJudged(
  portal: Portal,
  edition: Contest,
  panel: Judge[],
  worth: (title: string) => number,
): Promise<void> {
  for (const judge of panel) {
    await declared(portal, edition, judge);
    for (const duty of await duties(portal, edition, judge)) {
      if (duty.round.state === 'open' && duty.sheet !== 'submitted')
        await judged(portal, judge, duty.id, worth(duty.title));
    }
  }
}

/** Everything that stands in the way of closing, excused with one reason. */
export async function excused(portal: Portal, edition: Contest, round: string, reason: string): Promise<void> {
  const desk = portal.as(edition.organiser);
  const path = `/rounds/${edition.rounds[round]}`;
  const keys = listed((await desk.get(path)).body.blockers).map(({ key }) => key);
  expect(said(await desk.put(`${path}/excuses`, { keys, reason }))).toBe('200');
}

/** Everything the context remembers and says, to see that a refusal changed nothing. */
export async function everything(portal: Portal): Promise<unknown> {
  await portal.drain();
  const tables = [
    'judge',
    'round',
    'panel_seat',
    'participation',
    'assignment',
    'sheet',
    'sheet_revision',
    'mark',
    'vote',
    'standing',
    'excuse',
    'closure',
    'reopening',
    ...['paper_print', 'paper_sheet', 'transcript', 'signature'],
  ];
  const all = tables.map((table) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM judging.${table} t) AS ${table}`);
  return portal.db.query(`SELECT ${all.join(', ')}, (SELECT count(*) FROM journal.line) AS lines,
    (SELECT count(*) FROM journal.ledger) AS links, (SELECT count(*) FROM recusal.conflict) AS conflicts`);
}

/** A list in a body, as plain records. */
export const listed = (items: unknown) => items as Record<string, never>[];

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);
