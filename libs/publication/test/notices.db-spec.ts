import { canonicalHash } from '#fairness';
import { newId } from '#platform/chance';
import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { AwardNotice } from '../src/queries/notice/validity.js';
import { applied, moved, type Finished, finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const notices = ({ id }: Finished) => `/editions/${id}/notices`;
const publish = (edition: Finished, body: object = { list: 'awards' }, actor = edition.organiser) =>
  portal.as(actor).post(notices(edition), body);
const second = (noticeId: string, kind = 'replaces') => ({
  ...{ list: 'awards' },
  second: { noticeId, kind, what: '一等奖项目撤销，后续项目依次递补。' },
});
const validity = ({ id }: Finished) => portal.get(AwardNotice).of(portal.unit.read, id);
const kept = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(n ORDER BY id) FROM publication.notice n) AS notices,
    (SELECT count(*) FROM publication.notice_line) AS lines, (SELECT count(*) FROM journal.line) AS journal`);
/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await kept();
  const answer = said(await work());
  expect(await kept()).toEqual(before);
  return answer;
}
const agreed = `INSERT INTO entry.consent (entry_id, person_id, code, version, given_at) SELECT $1, $2, 'PUBLICATION', 1, clock_timestamp()`;
const joins = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash, frozen_at, frozen_by)
  SELECT $2, entry_id, 2, title, track, division, organisation_id, content || jsonb_build_object('members', $3::jsonb), 'hash', frozen_at, frozen_by
  FROM entry.revision WHERE entry_id = $1`;
/** The first entry gets two members, of whom one agrees to be named. */
async function withMembers({ entries }: Finished): Promise<void> {
  const [agrees, silent] = [await portal.actor(), await portal.actor()];
  const members = [
    { personId: agrees.personId, name: '周一同' },
    { personId: silent.personId, name: '不愿具名者' },
  ];
  await portal.unit.run(async (tx) => {
    await tx.query(joins, [entries[0], newId(), JSON.stringify(members)]);
    await tx.query('UPDATE entry.entry SET revision_no = 2 WHERE id = $1', [entries[0]]);
    await tx.query(agreed, [entries[0], agrees.personId]);
  });
}

it('shows the awards as proposed ones, frozen, numbered and sealed, with names by consent alone', async () => {
  const edition = await ready(portal);
  await withMembers(edition);
  expect(await validity(edition)).toMatchObject({ state: 'none', suspended: [] });
  const { body: preview } = await portal.as(edition.organiser).post(`${notices(edition)}/preview`, { list: 'awards' });
  const { status, body: made } = await publish(edition);
  expect([status, made.no]).toEqual([201, 1]);
  const { body: notice } = await portal.visitor.get(`/notices/${made.id}`);
  const year = new Date().getFullYear();
  expect(notice).toMatchObject({ no: 1, state: 'running', open: true, kind: 'first', slug: edition.slug });
  expect(notice.body).toEqual(preview.body);
  expect(notice.body.number['zh-CN']).toBe(`公示〔${year}〕第 1 号`);
  expect(notice.body.period).toMatchObject({ days: 5, dayKind: 'working' });
  expect(notice.body.opening['zh-CN']).toMatch(/拟获奖名单公示如下，公示期为\d{4}年.*\(周.\)至.*共 5 个工作日/);
  expect(notice.body.objecting['zh-CN']).toContain('010-12345678');
  const [first] = notice.body.sections;
  expect(first).toMatchObject({ code: 'FIRST', vacant: 0, lines: [{ people: ['林知远', '周一同'], score: '99.00' }] });
  expect(notice.body.sections[4].lines[0].people).toEqual([]);
  expect(JSON.stringify(notice)).not.toMatch(/不愿具名者|13800138000|lead@example/);
  expect(canonicalHash(notice.body)).toBe(notice.hash);
  const paper = await portal.visitor.get(`/notices/${made.id}/pdf?language=zh-CN`);
  expect([paper.status, paper.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const word = await portal.visitor.get(`/notices/${made.id}/document?language=zh-CN`);
  expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const sealed = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = 'publication.notice-published'`;
  expect(await portal.db.query(sealed, [edition.id])).toMatchObject([{ body: { no: '1', bodyHash: notice.hash } }]);
  expect(await validity(edition)).toMatchObject({ state: 'running', noticeId: made.id, suspended: [] });
  expect((await portal.visitor.get(`/editions/${edition.slug}/notices`)).body.items).toHaveLength(1);
  for (const sql of [`UPDATE publication.notice SET no = 9`, 'DELETE FROM publication.notice_line']) {
    await expect(portal.unit.run((tx) => tx.query(sql))).rejects.toThrow(/never changed|permission denied/);
  }
});

it('changes a list by a second notice alone, which holds up only what it changed', async () => {
  const edition = await ready(portal);
  const { body: first } = await publish(edition);
  expect(await refused(() => publish(edition))).toBe('409 notice-stands');
  expect(await refused(() => publish(edition, second(first.id)))).toBe('409 notice-unchanged');
  const desk = portal.as(edition.organiser);
  const { items } = (await desk.get(`/editions/${edition.id}/prizes`)).body;
  await desk.delete(`/prizes/${items[0].id}`, { reason: '权属证明不实' });
  expect(await refused(() => publish(edition, second(first.id)))).toBe('409 notice-blocked');
  await desk.post(`/editions/${edition.id}/prizes`, { awardCode: 'FIRST', reason: '一等奖空缺' });
  await moved(portal, edition);
  await applied(portal, edition);
  const { body: made } = await publish(edition, second(first.id));
  expect(made.no).toBe(2);
  const { body: notice } = await portal.visitor.get(`/notices/${made.id}`);
  expect(notice.body).toMatchObject({
    title: { 'zh-CN': expect.stringMatching(/拟获奖名单公示（更正）$/) },
    second: { kind: 'replaces', what: '一等奖项目撤销，后续项目依次递补。' },
    sections: [{ code: 'FIRST', vacant: 1, lines: [] }, ...Array<object>(4).fill(expect.any(Object))],
  });
  expect((await portal.visitor.get(`/notices/${first.id}`)).body).toMatchObject({
    state: 'replaced',
    supersededBy: made.id,
  });
  expect(await refused(() => publish(edition, second(first.id)))).toBe('409 notice-superseded');

  const { body: back } = await publish(edition, second(made.id, 'withdraws'));
  const { body: taken } = await portal.visitor.get(`/notices/${back.id}`);
  expect(taken).toMatchObject({ open: false, body: { sections: [], period: null } });
  expect(await validity(edition)).toMatchObject({ state: 'none' });
  expect((await publish(edition)).body.no).toBe(4);
});

it('begins at a chosen time, unseen until then, and can be called off only before it', async () => {
  const edition = await ready(portal);
  const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
  const { body: late } = await publish(edition, { list: 'awards', startsAt: soon(86_400_000) });
  expect(said(await portal.visitor.get(`/notices/${late.id}`))).toBe('404 not-found');
  expect((await portal.visitor.get(`/editions/${edition.slug}/notices`)).body.items).toEqual([]);
  expect((await portal.as(edition.supervisor).get(`/notices/${late.id}`)).body.state).toBe('scheduled');
  expect(await validity(edition)).toMatchObject({ state: 'none' });
  expect(await refused(() => publish(edition, second(late.id)))).toBe('409 notice-not-begun');
  expect(said(await portal.as(edition.organiser).delete(`/notices/${late.id}`))).toBe('204');
  expect(await refused(() => portal.as(edition.organiser).delete(`/notices/${late.id}`))).toBe('409 notice-called-off');
  const { body: now } = await publish(edition);
  expect(now.no).toBe(1);
  expect(await refused(() => portal.as(edition.organiser).delete(`/notices/${now.id}`))).toBe('409 notice-begun');
});

it('promises no working day of a year whose calendar is not loaded, and refuses what is not a list yet', async () => {
  const edition = await ready(portal);
  const far = { list: 'awards', startsAt: `${new Date().getFullYear() + 9}-03-01T09:00:00+08:00` };
  expect(await refused(() => publish(edition, far))).toBe('409 calendar-unloaded');
  expect(await refused(() => publish(edition, { list: 'awards', startsAt: '2024-01-01T00:00:00Z' }))).toBe(
    '422 notice-start-past',
  );
  expect(await refused(() => publish(edition, { list: 'round', round: 'PRELIMINARY' }))).toBe('409 round-not-advanced');
  expect(await refused(() => publish(edition, { list: 'round', round: 'FINAL' }))).toBe('422 notice-round-unknown');
  const undecided = await finished(portal);
  expect(await refused(() => publish(undecided))).toBe('409 notice-blocked');
});

it('lists admitted entries and those that go on, with the desk knowing what stands', async () => {
  const edition = await finished(portal);
  const move = `UPDATE judging.round SET state = 'advanced', seed = 's', inputs_hash = 'h', drawn_at = clock_timestamp() WHERE edition_id = $1 AND code = 'SEMIFINAL' RETURNING id`;
  const takes = `INSERT INTO judging.participation (round_id, entry_id, list_key, state) SELECT id, $2, 'all', $3 FROM judging.round WHERE edition_id = $1 AND code = 'SEMIFINAL'`;
  await portal.unit.run(async (tx) => {
    await tx.query(move, [edition.id]);
    await tx.query(takes, [edition.id, edition.entries[0], 'advanced']);
    await tx.query(takes, [edition.id, edition.entries[1], 'eliminated']);
  });
  const admitted = await publish(edition, { list: 'admitted' });
  const final = await publish(edition, { list: 'round', round: 'SEMIFINAL' });
  const { body: notice } = await portal.visitor.get(`/notices/${final.body.id}`);
  expect(notice).toMatchObject({ list: 'final', body: { period: { days: 3 }, scores: false } });
  expect(notice.body.title['zh-CN']).toMatch(/总决赛入围项目名单公示$/);
  expect(notice.body.sections).toMatchObject([{ code: null, lines: [{ score: null }] }]);
  const { body: desk } = await portal.as(edition.secretariat).get(`/editions/${edition.id}/notice-desk`);
  expect(desk.can).toEqual({ publish: false, announce: true });
  expect(desk.choices.map((one: { standing: string | null }) => one.standing)).toEqual([
    admitted.body.id,
    null,
    final.body.id,
    null,
  ]);
});

it('lets organisers publish, other staff look, and strangers know of nothing', async () => {
  const edition = await ready(portal);
  for (const actor of [edition.secretariat, edition.supervisor]) {
    expect(await refused(() => publish(edition, { list: 'awards' }, actor))).toBe('403 not-allowed');
  }
  const judge = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  expect(await refused(() => publish(edition, { list: 'awards' }, judge))).toBe('404 not-found');
  expect(said(await portal.as(judge).get(`/editions/${edition.id}/notice-desk`))).toBe('404 not-found');
  expect(said(await portal.visitor.get(`/notices/${newId()}`))).toBe('404 not-found');
});

it('reads a notice of three entries with as many statements as of five', async () => {
  const [three, five] = [await ready(portal), await ready(portal, [1, 2, 3, 4, 5])];
  const counts = async (edition: Finished) => {
    const publishing = await portal.counting(() => publish(edition));
    const desk = await portal.counting(() => portal.as(edition.organiser).get(`/editions/${edition.id}/notice-desk`));
    return [publishing, desk];
  };
  await publish(await ready(portal));
  expect(await counts(five)).toEqual(await counts(three));
});
