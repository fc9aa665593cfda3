import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { AwardNotice } from '../src/queries/notice/validity.js';
import { applied, type Finished, ready, said } from './given.js';
import { noticed, type Noticed, objected } from './given-objection.js';
import { papersOf } from './given-paper.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const WHAT = '更正公示内容。';
const publish = ({ id, organiser }: Finished, more: object = {}) =>
  portal.as(organiser).post(`/editions/${id}/notices`, { list: 'awards', ...more });
const again = (edition: Finished, noticeId: string, more: object = {}) =>
  publish(edition, { second: { noticeId, kind: 'replaces', what: WHAT }, ...more });
const validity = ({ id }: Finished) => portal.get(AwardNotice).of(portal.unit.read, id);
const bodyOf = async (id: string) => (await portal.visitor.get(`/notices/${id}`)).body.body;
const change = (sql: string, ...params: unknown[]) => portal.unit.run((tx) => tx.query(sql, params));
const RETITLED = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT gen_random_uuid(), entry_id, 2, '二尖瓣夹合装置', track, division, organisation_id, content, 'hash', frozen_at, frozen_by
  FROM entry.revision WHERE entry_id = $1`;
/** The second entry is called otherwise from now on. */
async function retitled({ entries }: Finished): Promise<void> {
  await change(RETITLED, entries[1]);
  await change('UPDATE entry.entry SET revision_no = 2 WHERE id = $1', entries[1]);
}
const kept = () =>
  portal.db.query(`SELECT (SELECT count(*) FROM publication.notice) AS notices,
    (SELECT count(*) FROM publication.notice_line) AS lines, (SELECT count(*) FROM journal.line) AS journal`);
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await kept();
  const answer = said(await work());
  expect(await kept()).toEqual(before);
  return answer;
}
async function prizeOf({ id, organiser }: Finished, awardCode: string): Promise<{ id: string }> {
  const { body } = await portal.as(organiser).get(`/editions/${id}/prizes`);
  return body.items.find((one: { awardCode: string }) => one.awardCode === awardCode);
}
async function suspended(edition: Finished, awardCode: string): Promise<string> {
  const { id } = await prizeOf(edition, awardCode);
  const path = `/prizes/${id}/suspension`;
  expect(said(await portal.as(edition.organiser).put(path, { reason: '核查权属证明' }))).toMatch(/^20/);
  return path;
}
/** The objection to the first line is accepted and decided; where it is read afterwards. */
async function decided(edition: Noticed, outcome: string): Promise<string> {
  const receipt = await objected(portal, edition);
  const desk = portal.as(edition.supervisor);
  const { items } = (await desk.get(`/editions/${edition.id}/objections`)).body;
  const path = `/objections/${items.find((one: { receipt: string }) => one.receipt === receipt).id}`;
  expect(said(await desk.put(`${path}/acceptance`, { version: 1, suspend: true }))).toBe('204');
  const decision = { version: 2, outcome, reason: '计分有误，予以更正。' };
  expect(said(await desk.put(`${path}/decision`, decision))).toBe('204');
  await portal.drain();
  return path;
}

it('corrects any word of a line, and lets that line alone wait anew', async () => {
  const edition = await noticed(portal);
  expect(await refused(() => again(edition, edition.noticeId))).toBe('409 notice-unchanged');
  await retitled(edition);
  const { body: made } = await again(edition, edition.noticeId);
  const { sections } = await bodyOf(made.id);
  const lines = sections.flatMap((one: { lines: object[] }) => one.lines) as { title: string; changed: boolean }[];
  expect(lines.filter(({ changed }) => changed).map(({ title }) => title)).toEqual(['二尖瓣夹合装置']);
  expect(await refused(() => again(edition, made.id))).toBe('409 notice-unchanged');
});

it('says who to call where that changed, with no line that waits', async () => {
  const edition = await noticed(portal);
  await change(
    `UPDATE competition.edition SET plan = jsonb_set(plan, '{notices,supervisors,phone}', '"010-87654321"') WHERE id = $1`,
    edition.id,
  );
  const { body: made } = await again(edition, edition.noticeId);
  expect((await bodyOf(made.id)).supervisors.phone).toBe('010-87654321');
  expect((await validity(edition)).suspended).toEqual([]);
});

it('lets what an objection corrected be told, although every line reads as before', async () => {
  const edition = await noticed(portal);
  const path = await decided(edition, 'corrected');
  const page = async () => (await portal.as(edition.supervisor).get(path)).body;
  expect(await page()).toMatchObject({ state: 'corrected', secondNoticeOwed: true });
  const { status, body: made } = await again(edition, edition.noticeId);
  expect(status).toBe(201);
  expect(await page()).toMatchObject({ secondNoticeOwed: false });
  expect((await bodyOf(made.id)).second).toMatchObject({ kind: 'replaces', what: WHAT });
  expect(await refused(() => again(edition, made.id))).toBe('409 notice-unchanged');
});

it('lets no other person of the team inherit what was shown for the first', async () => {
  const edition = await noticed(portal);
  const [desk, prizes] = [portal.as(edition.organiser), `/editions/${edition.id}/prizes`];
  const talent = await prizeOf(edition, 'OUTSTANDING_TALENT');
  await desk.delete(`/prizes/${talent.id}`, { reason: '本人放弃奖项' });
  const holder = { awardCode: 'OUTSTANDING_TALENT', entryId: edition.entries[0], holderId: edition.lead.personId };
  expect(said(await desk.post(prizes, { ...holder, reason: '评审委员会推荐' }))).toBe('201');
  expect(said(await portal.as(edition.second).put(`${prizes}/confirmation`))).toBe('200');
  await applied(portal, edition);
  expect((await validity(edition)).suspended).toEqual([
    `OUTSTANDING_TALENT ${edition.entries[0]} ${edition.lead.personId}`,
  ]);
  const { body: made } = await again(edition, edition.noticeId);
  const { sections } = await bodyOf(made.id);
  expect(sections[0].lines).toMatchObject([{ changed: false }]);
  expect(sections.at(-1).lines).toMatchObject([{ changed: true }]);
});

it('never calls the award of a suspended prize vacant: it counts it, or marks the line that was shown', async () => {
  const edition = await ready(portal);
  const path = await suspended(edition, 'FIRST');
  const { body: first } = await publish(edition);
  expect((await bodyOf(first.id)).sections[0]).toMatchObject({ vacant: 0, held: 1, lines: [] });
  for (const words of await papersOf(portal.visitor, first.id)) {
    expect(words).toContain('另有1个名额因异议处理中，暂不公示');
    expect(words.match(/空缺/g)).toHaveLength(1);
  }
  expect(said(await portal.as(edition.organiser).delete(path, { reason: '核查无误' }))).toMatch(/^20/);
  expect((await validity(edition)).suspended).toEqual([`FIRST ${edition.entries[0]} `]);
  const { body: second } = await again(edition, first.id);
  expect((await bodyOf(second.id)).sections[0]).toMatchObject({ lines: [{ changed: true }] });

  await suspended(edition, 'FIRST');
  const { body: third } = await again(edition, second.id);
  expect((await bodyOf(third.id)).sections[0]).toMatchObject({ lines: [{ suspended: true, changed: false }] });
  for (const words of await papersOf(portal.visitor, third.id))
    expect(words).toContain('二尖瓣修复装置1（异议处理中）');
});

it('prints every sentence and name of the notice in both languages, and signs it with the day of the week', async () => {
  const edition = await noticed(portal);
  const body = await bodyOf(edition.noticeId);
  for (const [language, day] of [
    ['zh-CN', /人民政府\d+年\d+月\d+日\(周.\)/],
    ['en', /(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\d+\w+\d{4}/],
  ] as const) {
    for (const words of await papersOf(portal.visitor, edition.noticeId, language)) {
      const told = [body.title, body.number, body.opening, body.objecting, ...body.issuers].map((one) => one[language]);
      const lines = body.sections.flatMap((one: { lines: { number: string; title: string }[] }) => one.lines);
      for (const text of [
        ...told,
        ...lines.flatMap(({ number, title }: (typeof lines)[0]) => [number, title]),
        '林知远',
        '99.00',
      ])
        expect(words).toContain(text.replace(/\s/g, ''));
      expect(words).toMatch(day);
    }
  }
});

it('publishes the preview that was read, and nothing else', async () => {
  const edition = await ready(portal);
  const preview = () =>
    portal.as(edition.organiser).post(`/editions/${edition.id}/notices/preview`, { list: 'awards' });
  const { hash } = (await preview()).body;
  await retitled(edition);
  expect(await refused(() => publish(edition, { hash }))).toBe('409 notice-otherwise');
  expect(await refused(() => publish(edition, { hash: 'x' }))).toMatch(/^422/);
  const read = (await preview()).body;
  const { body: made } = await publish(edition, { hash: read.hash });
  expect((await portal.visitor.get(`/notices/${made.id}`)).body).toMatchObject({ hash: read.hash, body: read.body });
});
