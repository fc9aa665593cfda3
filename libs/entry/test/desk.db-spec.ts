import { EntryModule } from '#entry';
import { type Answer, type Portal, startPortal } from '#testing';
import { checklist, type Contest, contest, decided, everything, listed, said, submitted, TICKS } from './given.js';
import { deskOf, inReview, noted } from './given-desk.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

async function refused(attempt: () => Promise<Answer>, expected: string): Promise<void> {
  const before = await everything(portal);
  expect(said(await attempt())).toBe(expected);
  expect(await everything(portal)).toEqual(before);
}

/** What a no to the question of maturity opens. */
const REOPENED = ['trl', 'stage', 'registrationNo', 'registrationUntil', 'documents.TRL_EVIDENCE'];

it('keeps the notes of the desk, never over newer ones, and only while it is in review', async () => {
  const { id } = await submitted(portal, edition);
  const desk = portal.as(edition.secretariat);
  const checks = (await checklist(portal, edition)).map((one) => ({ ...one, ok: null, reasons: [] }));
  const save = (body: object) => desk.put(`/entries/${id}/worksheet`, { checks, note: '待核', version: 0, ...body });
  await refused(() => save({}), '409 worksheet-closed');
  await desk.put(`/entries/${id}/review`);
  expect((await save({})).body).toMatchObject({ version: 1 });
  await refused(() => save({}), '409 stale');
  await refused(() => save({ version: 1, checks: [{ ...checks[0], code: 'OTHER' }] }), '422 checks-unknown');
  await refused(() => save({ version: 1, checks: [{ ...checks[0], reasons: ['NONE'] }] }), '422 checks-unknown');
  await refused(
    () => portal.as(edition.supervisor).put(`/entries/${id}/worksheet`, { checks, note: '', version: 1 }),
    '403 not-allowed',
  );
  expect((await deskOf(portal, edition.organiser, id)).worksheet).toMatchObject({ version: 1, note: '待核', checks });
});

it('returns with reasons from the checklist, opens their parts alone, and shows what was changed', async () => {
  const { id, lead } = await inReview(portal, edition);
  const desk = portal.as(edition.secretariat);
  const marked = (await checklist(portal, edition)).map((one) =>
    one.code === 'MATURITY' ? { ...one, ok: false, reasons: ['EVIDENCE'] } : one,
  );
  const order = { checks: marked.map((one) => ({ reasons: [], ...one })), reason: '请附检测报告。' };
  const preview = await desk.post(`/entries/${id}/decisions/preview`, order);
  expect(preview.body).toMatchObject({ fields: REOPENED, locale: 'zh-CN' });
  expect(preview.body.body).toContain('技术成熟度与所附佐证不符');
  const decision = { verdict: 'return', checklist: marked, reason: order.reason };
  const { body } = await desk.post(`/entries/${id}/decisions`, decision);
  const [told] = listed(body.decisions);
  expect(told).toMatchObject({ verdict: 'return', fields: REOPENED, dueAt: preview.body.dueAt });
  expect(told!.reason).toBe('技术成熟度与所附佐证不符，请按已有佐证填写等级或补充佐证。\n请附检测报告。');
  const team = portal.as(lead);
  expect((await team.get(`/entries/${id}`)).body.status).toMatchObject({ code: 'returned' });
  const change = (field: string, value: string) =>
    team.patch(`/entries/${id}/answers`, { changes: [{ field, value, version: 1 }] });
  await refused(() => change('oneLiner', '没有要求的改动'), '409 field-closed');
  expect((await change('trl', '4')).status).toBe(200);
  expect((await team.post(`/entries/${id}/submission`, { consents: TICKS })).status).toBe(201);
  const { correction } = await deskOf(portal, edition.secretariat, id);
  expect(correction).toMatchObject({
    changes: [{ path: 'trl', before: '6', after: '4' }],
    untouched: REOPENED.slice(1),
  });
  expect(listed((correction as { checklist?: unknown } | null)?.checklist)).toEqual(marked);
  await portal.drain();
  const mails = (await portal.db.query(`SELECT body FROM notification.message ORDER BY created_at DESC LIMIT 9`)) as {
    body: string;
  }[];
  expect(mails.some((mail) => mail.body === preview.body.body)).toBe(true);
});

it('refuses with two people, and tells the team of the confirmed one alone', async () => {
  const { id, lead } = await inReview(portal, edition);
  const [first, second] = [portal.as(edition.secretariat), portal.as(edition.organiser)];
  const failed = await checklist(portal, edition, false);
  const ask = (body: object) =>
    first.post(`/entries/${id}/proposals`, { kind: 'refuse', checklist: failed, reason: '权属不清。', ...body });
  await refused(() => ask({ reason: ' ' }), '422 reason-missing');
  await refused(() => ask({ checklist: failed.slice(1) }), '422 checklist-incomplete');
  await refused(
    () => portal.as(edition.supervisor).post(`/entries/${id}/proposals`, { kind: 'refuse' }),
    '403 not-allowed',
  );
  await refused(() => portal.as(lead).post(`/entries/${id}/proposals`, { kind: 'refuse' }), '403 not-allowed');
  expect(said(await ask({}))).toBe('204');
  await refused(() => ask({}), '409 proposal-open');
  const all = await checklist(portal, edition);
  await refused(
    () => second.post(`/entries/${id}/decisions`, { verdict: 'admit', checklist: all, reason: '' }),
    '409 proposal-open',
  );
  const [open] = (await deskOf(portal, edition.organiser, id)).proposals;
  const path = `/entries/${id}/proposals/${open!.id}`;
  expect(open!.can).toEqual({ confirm: true, turnDown: true, takeBack: false });
  await refused(() => first.put(`${path}/confirmation`), '403 own-proposal');
  await refused(() => second.put(`${path}/refusal`, { note: ' ' }), '422 invalid');
  expect(said(await second.put(`${path}/refusal`, { note: '证据不足，请再核对' }))).toBe('204');
  await refused(() => second.put(`${path}/confirmation`), '409 wrong-state');
  expect((await portal.as(lead).get(`/entries/${id}`)).body).toMatchObject({ state: 'in_review', decisions: [] });

  expect(said(await ask({}))).toBe('204');
  const again = (await deskOf(portal, edition.organiser, id)).proposals[0]!;
  expect(said(await second.put(`/entries/${id}/proposals/${again.id}/confirmation`))).toBe('204');
  expect((await portal.as(lead).get(`/entries/${id}`)).body).toMatchObject({
    state: 'refused',
    status: { code: 'refused' },
    decisions: [{ verdict: 'refuse', reason: '权属不清。' }],
  });
  const kinds = listed((await portal.as(lead).get(`/entries/${id}/history`)).body.items).map(({ kind }) => kind);
  expect(kinds.filter((kind) => String(kind).includes('propos'))).toEqual([]);
});

it('disqualifies from any live state, with evidence and two people, for good', async () => {
  const { id, lead } = await decided(portal, edition, { verdict: 'admit', reason: '' });
  const [first, second] = [portal.as(edition.organiser), portal.as(edition.secretariat)];
  const ask = (evidence: string) =>
    first.post(`/entries/${id}/proposals`, { kind: 'disqualify', reason: '材料不实。', evidence });
  await refused(() => ask(' '), '422 evidence-missing');
  expect(said(await ask('检测报告编号查无此件。'))).toBe('204');
  const [open] = (await deskOf(portal, edition.secretariat, id)).proposals;
  expect(said(await second.put(`/entries/${id}/proposals/${open!.id}/confirmation`))).toBe('204');
  const seen = (await portal.as(lead).get(`/entries/${id}`)).body;
  expect(seen).toMatchObject({ state: 'disqualified', can: { withdraw: false } });
  expect(JSON.stringify(seen)).not.toContain('查无此件');
  await refused(() => ask('再次'), '409 wrong-state');
  await portal.drain();
  const mails = await portal.db.query(`SELECT 1 FROM notification.message WHERE subject LIKE '取消参赛资格%'`);
  expect(mails).toHaveLength(3);
});

it('does many at once: first the look, then the same, each by its own rules', async () => {
  const own = await contest(portal);
  const desk = portal.as(own.secretariat);
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push((await submitted(portal, own)).id);
  await portal.drain();
  const batch = (action: string, body: object = {}, way = '') =>
    desk.post(`/editions/${own.id}/entry-batches${way}`, { action, entryIds: ids, ...body });
  const outcomes = ({ body }: Answer) => listed(body.items).map(({ outcome, skip }) => skip ?? outcome);
  const people = [own.secretariat.personId, own.organiser.personId];
  await refused(() => batch('spread', { reviewers: people }, '/preview'), '200');
  expect(outcomes(await batch('spread', { reviewers: people }))).toEqual(['done', 'done', 'done']);
  const loads = listed((await desk.get(`/editions/${own.id}/reviewers`)).body.items).map(({ waiting }) =>
    Number(waiting),
  );
  expect(loads.sort()).toEqual([1, 2]);
  expect((await desk.get(`/editions/${own.id}/entries?reviewer=me`)).body.total).toBeGreaterThan(0);
  expect(outcomes(await batch('start'))).toEqual(['done', 'done', 'done']);
  expect(outcomes(await batch('start', {}, '/preview'))).toEqual(['state', 'state', 'state']);
  await noted(portal, own, ids[0]!);
  await noted(portal, own, ids[1]!);
  for (const { id, severity } of (await deskOf(portal, own.secretariat, ids[0]!)).findings)
    if (severity === 'blocking') await desk.put(`/entries/${ids[0]}/findings/${id}/dismissal`, { note: '已核' });
  expect(outcomes(await batch('admit'))).toEqual(['done', 'findings', 'checks']);
  expect(outcomes(await batch('unassign'))).toEqual(['done', 'done', 'done']);
  expect(outcomes(await batch('remind', {}, '/preview'))).toEqual(['state', 'state', 'state']);
  await refused(() => batch('assign', { reviewers: [own.supervisor.personId] }), '422 reviewer-unknown');
  const next = (await desk.get(`/editions/${own.id}/entries/next?after=${ids[1]}`)).body;
  expect(next.id).toBe(ids[2]);
  const figures = (await desk.get(`/editions/${own.id}/review-figures`)).body;
  expect(figures).toMatchObject({ waiting: 2, days: [{ admitted: 1 }] });
});

it('returns many at once, each by the reasons of its own checklist', async () => {
  const own = await contest(portal);
  const desk = portal.as(own.secretariat);
  const entries = [await submitted(portal, own), await submitted(portal, own)];
  const ids = entries.map(({ id }) => id);
  await portal.drain();
  const batch = (action: string, way = '') =>
    desk.post(`/editions/${own.id}/entry-batches${way}`, { action, entryIds: ids });
  const outcomes = ({ body }: Answer) => listed(body.items).map(({ outcome, skip }) => skip ?? outcome);
  await batch('start');
  const all = await checklist(portal, own);
  const note = (id: string, reasons: string[]) => {
    const checks = all.map((one) =>
      one.code === 'MATURITY' ? { ...one, ok: false, reasons } : { ...one, reasons: [] as string[] },
    );
    return desk.put(`/entries/${id}/worksheet`, { checks, note: '', version: 0 });
  };
  await note(ids[0]!, ['EVIDENCE']);
  await note(ids[1]!, []);
  await refused(() => batch('return', '/preview'), '200');
  expect(outcomes(await batch('return', '/preview'))).toEqual(['would', 'unworded']);
  const { items } = (await batch('return')).body;
  expect(listed(items).map(({ outcome, failed }) => [outcome, failed])).toEqual([
    ['done', 1],
    ['skipped', 1],
  ]);
  const page = (await portal.as(entries[0]!.lead).get(`/entries/${ids[0]}`)).body;
  expect(page).toMatchObject({ state: 'returned', returnedFields: REOPENED });
  expect(listed(page.decisions).at(-1)).toMatchObject({
    verdict: 'return',
    reason: expect.stringMatching(/\S/) as string,
  });
  expect(outcomes(await batch('return', '/preview'))).toEqual(['state', 'unworded']);
});

it('promises no working day of a year whose notice is not in, until organisers say that it is', async () => {
  const { id } = await inReview(portal, edition);
  const desk = portal.as(edition.secretariat);
  const back = { verdict: 'return', checklist: await checklist(portal, edition, false), reason: '请补充' };
  const decide = (over = {}) => desk.post(`/entries/${id}/decisions`, { ...back, ...over });
  const year = new Date().getFullYear();
  const source = (from: string) =>
    portal.unit.run((tx) => tx.query(`UPDATE competition.calendar_day SET source = $1`, [from]));
  await source('statute');
  const preview = { checks: back.checklist.map((one) => ({ ...one, reasons: [] })), reason: back.reason };
  await refused(() => desk.post(`/entries/${id}/decisions/preview`, preview), '409 calendar-missing');
  await refused(() => decide(), '409 calendar-missing');
  for (const one of [year, year + 1]) {
    const confirmed = portal
      .as(edition.organiser)
      .put(`/editions/${edition.id}/working-days/years/${one}`, { reason: '通知已发布' });
    expect(said(await confirmed)).toBe('204');
  }
  expect(said(await decide())).toBe('201');
  await source('notice');
});
