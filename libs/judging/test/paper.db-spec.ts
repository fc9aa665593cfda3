import { JudgingModule } from '#judging';
import type { Actor, Role } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { paperText } from '../src/domain/paper/paper.js';
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
  pdf,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let clerks: Actor[];
let roundId: string;
const WORDS = '需求真实，样机已完成，建议尽快补充注册路径与对照试验的计划。';

beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    plan.rounds[0]!.gap = 100;
  });
  for (let made = 0; made < 2; made++) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  roundId = edition.rounds.PRELIMINARY!;
  clerks = [await seated('scorekeeper'), await seated('secretariat'), await seated('scorekeeper')];
}, 60_000);
afterAll(() => portal.stop());

const seated = (role: Role) => portal.actor({ name: '计分员', seats: [{ editionId: edition.id, role }] });
const office = () => portal.as(edition.organiser);
const list = async (query = '') => (await office().get(`/rounds/${roundId}/paper-sheets${query}`)).body;
const page = async (actor: Actor, id: string) => (await portal.as(actor).get(`/paper-sheets/${id}`)).body;
const codes = async () => listed((await office().get(`/rounds/${roundId}`)).body.blockers).map(({ code }) => code);

/** A print of one duty: the paper's id, and what its judge put down. */
async function onPaper(judge: Judge, at: number): Promise<{ id: string; assignmentId: string; typed: Typed }> {
  const [duty] = (await duties(portal, edition, judge)).slice(at);
  const order = { judgeIds: [judge.id], orderBy: 'judge', language: 'zh-CN' };
  expect(said(await office().post(`/rounds/${roundId}/paper-prints`, order))).toBe('201');
  const sql = 'SELECT id FROM judging.paper_sheet WHERE assignment_id = $1 ORDER BY no DESC LIMIT 1';
  const [paper] = (await portal.db.query(sql, [duty!.id])) as { id: string }[];
  const typed = {
    marks: (await marked(portal, judge, duty!.id, 0.8)) as unknown as Typed['marks'],
    comment: WORDS,
    suggestion: '',
  };
  return { id: paper!.id, assignmentId: duty!.id, typed };
}
interface Typed {
  marks: { criterion: string; mark: string }[];
  comment: string;
  suggestion: string;
}
const read = (actor: Actor, id: string, typed: object) => portal.as(actor).put(`/paper-sheets/${id}/transcript`, typed);

/** The same with another mark for the first criterion. */
const misread = ({ marks, ...rest }: Typed): Typed => ({
  ...rest,
  marks: marks.map((one, at) => (at === 0 ? { ...one, mark: '1' } : one)),
});

it('prints a sheet for every duty, each with a number of its own, and finds it by its code', async () => {
  const order = { orderBy: 'entry', language: 'zh-CN' };
  const printed = await portal.as(clerks[0]!).post(`/rounds/${roundId}/paper-prints`, order);
  expect(printed.body).toMatchObject({ from: 'PRELIMINARY-0001', to: 'PRELIMINARY-0006', count: 6 });
  const file = await portal.as(clerks[0]!).get(`/paper-prints/${printed.body.id}`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await list()).counts).toEqual([{ state: 'printed', count: 6 }]);
  expect(await codes()).not.toContain('paper-open');
  const sql = `SELECT assignment_id AS "assignmentId", rubric_hash AS "rubricHash", no FROM judging.paper_sheet WHERE no = 3`;
  const [kept] = (await portal.db.query(sql)) as Parameters<typeof paperText>[0][];
  const found = await list(`?find=${encodeURIComponent(paperText(kept!))}`);
  expect(listed(found.items).map(({ number }) => number)).toEqual(['PRELIMINARY-0003']);
  expect((await list('?find=nonsense')).items).toEqual([]);
  const before = await everything(portal);
  const refused = (actor: Actor) => portal.as(actor).post(`/rounds/${roundId}/paper-prints`, order);
  expect(said(await refused(panel[0]!.actor))).toBe('403 not-allowed');
  expect(said(await refused(edition.supervisor))).toBe('403 not-allowed');
  const nobody = { ...order, entryIds: [panel[0]!.id] };
  expect(said(await office().post(`/rounds/${roundId}/paper-prints`, nobody))).toBe('422 print-empty');
  expect(await everything(portal)).toEqual(before);
});

it('takes what two people read alike, who do not know of each other, for the official sheet', async () => {
  const { id, assignmentId, typed } = await onPaper(panel[0]!, 0);
  const before = await everything(portal);
  expect(said(await read(panel[0]!.actor, id, typed))).toBe('403 not-allowed');
  expect(said(await read(clerks[0]!, id, { ...typed, marks: typed.marks.slice(1) }))).toBe('422 criteria-missing');
  expect(said(await read(clerks[0]!, id, { ...typed, marks: [{ criterion: 'CLINICAL', mark: '99' }] }))).toBe(
    '422 marks-invalid',
  );
  expect(await everything(portal)).toEqual(before);

  const first = await read(clerks[0]!, id, typed);
  expect(first.body).toMatchObject({ state: 'transcribed', mine: { total: expect.any(String) }, differing: null });
  const seen = await page(clerks[1]!, id);
  expect(seen).toMatchObject({ mine: null, differing: null, can: { transcribe: true, decide: false } });
  expect(JSON.stringify(seen)).not.toContain(WORDS);
  expect(await codes()).toContain('paper-open');
  const between = await everything(portal);
  expect(said(await read(clerks[0]!, id, typed))).toBe('409 paper-read-already');
  expect(await everything(portal)).toEqual(between);

  const second = await read(clerks[1]!, id, { ...typed, comment: `${WORDS} ` });
  expect(second.body).toMatchObject({ state: 'official', official: { hash: expect.any(String), signatures: [] } });
  const receipt = await portal.as(panel[0]!.actor).get(`/assignments/${assignmentId}/sheet/receipt`);
  expect(receipt.body).toMatchObject({ holds: true, no: 1, paper: expect.stringMatching(/^PRELIMINARY-\d{4}$/) });
  expect(listed([receipt.body.line])[0]!.body).toContain('"paper":"PRELIMINARY-');
  expect(await codes()).not.toContain('paper-open');
  expect(said(await read(clerks[2]!, id, typed))).toBe('409 paper-read-twice');
});

it('has a third person decide between two readings, with a reason', async () => {
  const { id, typed } = await onPaper(panel[0]!, 1);
  await read(clerks[0]!, id, typed);
  expect((await read(clerks[1]!, id, misread(typed))).body).toMatchObject({ state: 'differing', differing: null });
  const decide = (actor: Actor, more: object) =>
    portal.as(actor).put(`/paper-sheets/${id}/decision`, { ...typed, reason: '纸面清楚写作较高分', ...more });
  const before = await everything(portal);
  expect(said(await decide(clerks[0]!, {}))).toBe('403 paper-third-person');
  expect(said(await decide(panel[1]!.actor, {}))).toBe('403 not-allowed');
  expect((await decide(edition.supervisor, { reason: ' ' })).status).toBe(422);
  expect(
    said(await portal.as(edition.organiser).put(`/paper-sheets/${id}/choice`, { keep: 'paper', reason: 'x' })),
  ).toBe('409 paper-not-clashing');
  expect(await everything(portal)).toEqual(before);
  const look = await page(edition.supervisor, id);
  expect(look).toMatchObject({ can: { decide: true, transcribe: false }, differing: { fields: [expect.any(String)] } });
  const decided = await decide(edition.supervisor, {});
  expect(decided.body).toMatchObject({ state: 'official', decision: { reason: '纸面清楚写作较高分' } });
});

it('overwrites nothing the judge wrote on a screen: the organisers choose, and the other stays on record', async () => {
  const { id, assignmentId, typed } = await onPaper(panel[1]!, 0);
  await judged(portal, panel[1]!, assignmentId, 0.7);
  await read(clerks[0]!, id, typed);
  const clash = await read(clerks[1]!, id, typed);
  expect(clash.body).toMatchObject({ state: 'clashing', electronic: 'submitted', official: null });
  const choose = (actor: Actor) =>
    portal.as(actor).put(`/paper-sheets/${id}/choice`, { keep: 'paper', reason: '平板故障，以纸面为准' });
  const before = await everything(portal);
  expect(said(await choose(clerks[2]!))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  expect((await choose(edition.organiser)).body).toMatchObject({ state: 'official' });
  const { body } = await office().get(`/assignments/${assignmentId}/sheet/revisions`);
  expect(listed(body.items).map(({ no, reopenReason }) => [no, reopenReason])).toEqual([
    [1, '平板故障，以纸面为准'],
    [2, null],
  ]);

  const other = await onPaper(panel[1]!, 1);
  await judged(portal, panel[1]!, other.assignmentId, 0.7);
  await read(clerks[0]!, other.id, other.typed);
  await read(clerks[1]!, other.id, other.typed);
  const kept = { keep: 'electronic', reason: '评委确认以电子评分表为准' };
  expect((await office().put(`/paper-sheets/${other.id}/choice`, kept)).body).toMatchObject({ state: 'withdrawn' });
});

it('keeps a scan that is this sheet’s, and asks both sides to sign before the round closes', async () => {
  const official = listed((await list('?state=official')).items);
  const { id } = official[0]!;
  expect(await codes()).toEqual(expect.arrayContaining(['judge-unsigned', 'scorekeeper-unsigned']));
  const sign = (actor: Actor, side: string) => portal.as(actor).put(`/paper-sheets/${id}/signatures`, { side });
  expect(said(await sign(clerks[0]!, 'judge'))).toBe('409 scan-missing');
  const form = (bytes: string) => {
    const body = new FormData();
    body.append('file', new Blob([Buffer.from(bytes)], { type: 'application/pdf' }), '评分表扫描.pdf');
    return body;
  };
  const before = await everything(portal);
  expect(said(await portal.as(panel[2]!.actor).put(`/paper-sheets/${id}/scan`, form(pdf())))).toBe('403 not-allowed');
  expect((await portal.as(clerks[0]!).put(`/paper-sheets/${id}/scan`, form('no pdf'))).status).toBe(422);
  const wrong = await portal.as(edition.organiser).get(`/paper-prints/${listed((await list()).prints).at(-1)!.id}`);
  expect(wrong.status).toBe(200);
  expect(await everything(portal)).toEqual(before);
  const kept = await portal.as(clerks[0]!).put(`/paper-sheets/${id}/scan`, form(pdf()));
  expect(kept.body).toMatchObject({ scan: { name: '评分表扫描.pdf', matches: false }, can: { sign: true } });
  expect((await portal.as(clerks[1]!).get(`/paper-sheets/${id}/scan`)).status).toBe(200);
  expect((await sign(clerks[0]!, 'judge')).body).toMatchObject({
    official: { signatures: [{ side: 'judge', way: 'paper' }] },
  });
  expect(said(await portal.as(panel[2]!.actor).get(`/paper-sheets/${id}/scan`))).toBe('403 not-allowed');
});

it('lets each side sign under its own account what it has seen, and no other', async () => {
  const path = `/rounds/${roundId}/signatures`;
  const mine = await portal.as(panel[1]!.actor).get(path);
  expect(listed(mine.body.items).every(({ own }) => own)).toBe(true);
  const onOwn = listed(mine.body.items).filter(({ due }) => listed(due).length > 0);
  const sheets = onOwn.map(({ assignmentId, hash }) => ({ assignmentId, hash }));
  expect(sheets).toHaveLength(1);
  const before = await everything(portal);
  expect(said(await portal.as(panel[0]!.actor).post(path, { side: 'judge', sheets }))).toBe('404 not-found');
  expect(said(await portal.as(clerks[1]!).post(path, { side: 'scorekeeper', sheets }))).toBe('403 not-allowed');
  const stale = sheets.map((one) => ({ ...one, hash: '0'.repeat(64) }));
  expect(said(await portal.as(panel[1]!.actor).post(path, { side: 'judge', sheets: stale }))).toBe(
    '409 signature-outdated',
  );
  expect(await everything(portal)).toEqual(before);
  const signed = await portal.as(panel[1]!.actor).post(path, { side: 'judge', sheets });
  expect(listed(signed.body.items).find((one) => one.paper)).toMatchObject({ due: ['scorekeeper'] });
  const all = await portal.as(clerks[0]!).get(path);
  const due = listed(all.body.items).filter((one) => listed(one.due).includes('scorekeeper' as never));
  const both = due.map(({ assignmentId, hash }) => ({ assignmentId, hash }));
  expect((await portal.as(clerks[0]!).post(path, { side: 'scorekeeper', sheets: both })).status).toBe(200);
  expect(await codes()).not.toContain('scorekeeper-unsigned');
});

it('keeps what others wrote from whoever has sheets of their own to hand in', async () => {
  const judge = panel[2]!;
  const seat = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
    VALUES (gen_random_uuid(), $1, $2, 'scorekeeper', now())`;
  await portal.db.query(seat, [judge.actor.personId, edition.id]);
  const { id, typed } = await onPaper(panel[0]!, 1);
  const scanned = listed((await list('?state=official')).items).find((one) => one.scanned)!;
  const before = await everything(portal);
  expect(said(await read(judge.actor, id, typed))).toBe('409 own-sheets-owed');
  expect(said(await portal.as(judge.actor).get(`/paper-sheets/${scanned.id}/scan`))).toBe('409 own-sheets-owed');
  expect(await page(judge.actor, id)).toMatchObject({ owing: true, can: { transcribe: false, sign: false } });
  expect(await everything(portal)).toEqual(before);
  for (const duty of await duties(portal, edition, judge)) await judged(portal, judge, duty.id, 0.8);
  expect((await portal.as(judge.actor).get(`/paper-sheets/${scanned.id}/scan`)).status).toBe(200);
  expect(await page(judge.actor, id)).toMatchObject({ owing: false, can: { transcribe: true } });
});

it('takes a sheet out of use with a reason, and none of a judge who has stepped back', async () => {
  const { id, assignmentId, typed } = await onPaper(panel[2]!, 0);
  await declared(portal, edition, panel[2]!);
  const recusal = { kind: 'personal', reason: '合作关系' };
  expect(said(await portal.as(panel[2]!.actor).put(`/assignments/${assignmentId}/recusal`, recusal))).toBe('204');
  const before = await everything(portal);
  expect(said(await read(clerks[0]!, id, typed))).toBe('409 paper-duty-gone');
  expect(await everything(portal)).toEqual(before);
  const gone = await portal.as(clerks[0]!).delete(`/paper-sheets/${id}`, { reason: '评委已回避' });
  expect(gone.body).toMatchObject({ state: 'withdrawn', usable: false, decision: { reason: '评委已回避' } });
});

it('takes the same number of statements for one sheet and for many', async () => {
  const counted = (query: string) => portal.counting(async () => void (await list(query)));
  expect(await counted('?pageSize=1')).toBe(await counted('?pageSize=50'));
  const path = `/rounds/${roundId}/signatures`;
  const own = await portal.counting(async () => void (await portal.as(panel[1]!.actor).get(path)));
  expect(await portal.counting(async () => void (await portal.as(panel[0]!.actor).get(path)))).toBe(own);
});
