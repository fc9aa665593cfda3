import { newId } from '#platform/chance';
import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { AwardNotice } from '../src/queries/notice/validity.js';
import { filesIn } from './given-archive.js';
import { said, sealed } from './given.js';
import {
  CANARY,
  conflictedSupervisor,
  evidence,
  noticed,
  type Noticed,
  OBJECTION,
  objected,
  proven,
  refused as refusedAt,
} from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const refused = (work: () => Promise<Answer>) => refusedAt(portal, work);
const listed = async (edition: Noticed, actor = edition.supervisor) =>
  (await portal.as(actor).get(`/editions/${edition.id}/objections`)).body;
const validity = ({ id }: Noticed) => portal.get(AwardNotice).of(portal.unit.read, id);
const messages = (channel: string, to: string) =>
  portal.db.query(
    'SELECT body FROM notification.message WHERE channel = $1 AND to_address = $2 ORDER BY created_at, id',
    [channel, to],
  ) as Promise<{ body: string }[]>;
const SEALED = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' LIKE 'publication.objection%'`;

it('hears a named objection, asks the team, takes the award back and lets the next move up', async () => {
  const edition = await noticed(portal);
  const receipt = await objected(portal, edition);
  expect(receipt).toMatch(/Y0001$/);
  expect(await validity(edition)).toMatchObject({ state: 'running', suspended: [`FIRST ${edition.entries[0]} `] });
  const { items } = await listed(edition);
  expect(items).toMatchObject([
    { receipt, state: 'received', ground: 'ownership', target: { title: '二尖瓣修复装置 1' } },
  ]);
  const desk = portal.as(edition.supervisor);
  const at = `/objections/${items[0].id}`;
  expect(said(await desk.put(`${at}/acceptance`, { version: 1, suspend: true }))).toBe('204');
  expect(await refused(() => desk.put(`${at}/acceptance`, { version: 1, suspend: true }))).toBe('409 stale');
  const prize = `SELECT state FROM award.prize WHERE edition_id = $1 AND award_code = 'FIRST' AND entry_id = $2`;
  expect(await portal.db.query(prize, [edition.id, edition.entries[0]])).toEqual([{ state: 'suspended' }]);

  const dueAt = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const { body: asked } = await desk.post(`${at}/hearings`, { version: 2, question: '请说明专利权属。', dueAt });
  await portal.drain();
  const team = portal.as(edition.lead);
  const decide = { version: 3, outcome: 'upheld', reason: '专利权属证明与申报材料不符，异议成立。' };
  expect(await refused(() => desk.put(`${at}/decision`, decide))).toBe('409 hearing-open');
  const { body: shown } = await team.get(`/entries/${edition.entries[0]}/hearings`);
  expect(shown).toMatchObject({ items: [{ question: '请说明专利权属。', answer: null }], can: { answer: true } });
  expect(said(await team.post(`/hearings/${asked.id}/evidence`, evidence('team')))).toBe('201');
  expect(said(await team.put(`/hearings/${asked.id}/answer`, { answer: '专利已转让给本单位。' }))).toBe('204');
  expect(await refused(() => team.put(`/hearings/${asked.id}/answer`, { answer: '又答' }))).toBe(
    '409 hearing-answered',
  );
  expect(said(await desk.put(`${at}/decision`, decide))).toBe('204');
  await portal.drain();

  const { body: page } = await desk.get(at);
  expect(page).toMatchObject({ state: 'upheld', secondNoticeOwed: true, can: { decide: false, seeObjector: true } });
  expect(page.evidence).toMatchObject([{ side: 'objector', name: '专利权属证明.pdf', state: 'passed' }]);
  expect(page.hearings[0].files).toHaveLength(1);
  const moved = `SELECT entry_id AS entry, state FROM award.prize WHERE edition_id = $1 AND award_code = 'FIRST' ORDER BY proposed_at, id`;
  const withdrawn = { entry: edition.entries[0], state: 'withdrawn' };
  expect(await portal.db.query(moved, [edition.id])).toEqual([withdrawn]);
  const organiser = portal.as(edition.organiser);
  const cascade = `/editions/${edition.id}/prizes/cascade`;
  const { hash } = (await organiser.get(cascade)).body;
  expect(said(await organiser.put(cascade, { hash }))).toBe('204');
  expect(await portal.db.query(moved, [edition.id])).toEqual([
    withdrawn,
    { entry: edition.entries[1], state: 'proposed' },
  ]);
  expect(await portal.db.query(SEALED, [edition.id])).toMatchObject([
    { body: { outcome: 'upheld', ground: 'ownership' } },
  ]);
  expect((await messages('sms', CANARY.phone)).map(({ body }) => body).join()).toMatch(/已收到.*已受理.*撤销奖项/s);
  expect(await messages('mail', CANARY.email)).toHaveLength(3);
  const [{ email }] = (await portal.db.query('SELECT email FROM identity.person WHERE id = $1', [
    edition.lead.personId,
  ])) as [{ email: string }];
  expect(await messages('mail', email)).toHaveLength(4);

  const files = await filesIn((await desk.get(`${at}/log-pack`)).bytes);
  const names = [
    'notice.json',
    'objection.json',
    'steps.json',
    'hearings.json',
    'ledger.json',
    'prizes.json',
    'later-notices.json',
  ];
  const evidenced = ['files/objector/01-专利权属证明.pdf', 'files/team/02-专利权属证明.pdf'];
  expect([...files.keys()]).toEqual([...names, 'letters.json', ...evidenced, 'index.json', 'SHA256SUMS']);
  const part = (name: string) => JSON.parse(files.get(name)!.toString());
  expect(part('objection.json')).toMatchObject({ receipt, state: 'upheld', objector: CANARY });
  expect(part('hearings.json')).toMatchObject([{ answer: '专利已转让给本单位。' }]);
  expect(part('steps.json').map(({ role }: { role: string }) => role)).toEqual([
    ...['objector', 'supervisor', 'supervisor', 'team', 'supervisor'],
  ]);
  expect(part('ledger.json')).toHaveLength(1);
  const { moves, given } = part('prizes.json');
  expect(moves.map(({ kind }: { kind: string }) => kind)).toEqual(
    ['suspended', 'withdrawn'].map((what) => `award.prize-${what}`).concat('award.cascade-followed'),
  );
  expect(given).toMatchObject([{ award: 'FIRST', entryId: edition.entries[1], state: 'proposed' }]);
  expect(
    part('letters.json')
      .map(({ channel }: { channel: string }) => channel)
      .sort(),
  ).toEqual([...['mail', 'mail', 'mail', 'sms', 'sms', 'sms']]);
  const nameless = await filesIn((await portal.as(edition.organiser).get(`${at}/log-pack`)).bytes);
  expect([...nameless.keys()]).toEqual([...names, 'index.json', 'SHA256SUMS']);
  expect([...nameless.values()].join()).not.toMatch(/金丝雀|13912345678|canary@/);
  const taken = `SELECT details FROM journal.line WHERE subject = $1 AND kind = 'publication.log-pack-taken' ORDER BY id`;
  expect(await portal.db.query(taken, [items[0].id])).toEqual([
    { details: { objector: true } },
    { details: { objector: false } },
  ]);

  const own = await proven(portal, `/objection-receipts/${receipt}/phone-codes`);
  expect((await own.get(`/objection-receipts/${receipt}`)).body).toMatchObject({
    state: 'upheld',
    answer: decide.reason,
  });
  expect(await sealed(portal, edition.id)).toEqual([]);
}, 30_000);

it('lets nobody but supervisors know who objects, and keeps each look on record', async () => {
  const edition = await noticed(portal);
  const receipt = await objected(portal, edition);
  const { items } = await listed(edition);
  const at = `/objections/${items[0].id}`;
  const everywhere = [
    ...[at, `/editions/${edition.id}/objections`, `/notices/${edition.noticeId}`, `/editions/${edition.slug}/notices`],
    ...[`/entries/${edition.entries[0]}/hearings`, `/editions/${edition.id}/ledger`, `/objection-receipts/${receipt}`],
    ...[`/editions/${edition.id}/messages`, `/editions/${edition.id}/notice-desk`, `/editions/${edition.slug}/results`],
  ];
  const away = await conflictedSupervisor(portal, edition);
  for (const actor of [edition.organiser, edition.secretariat, edition.supervisor, edition.lead, away, null]) {
    const client = actor ? portal.as(actor) : portal.visitor;
    for (const path of everywhere) {
      expect(JSON.stringify((await client.get(path)).body)).not.toMatch(/金丝雀|13912345678|canary@/);
    }
    const look = await client.put(`${at}/objector-look`);
    if (actor === edition.supervisor) expect(look.body).toMatchObject(CANARY);
    else expect([401, 403, 404]).toContain(look.status);
  }
  expect((await portal.as(edition.organiser).get(at)).body).toMatchObject({ evidence: [], words: OBJECTION.words });
  const lines = `SELECT to_jsonb(l) AS line FROM journal.line l WHERE subject = $1`;
  const journal = JSON.stringify(await portal.db.query(lines, [items[0].id]));
  expect(journal).not.toMatch(/金丝雀|13912345678|canary@/);
  expect(journal.match(/objector-read/g)).toHaveLength(2);
  // Those who must keep away do not even see it.
  expect((await listed(edition, away)).items).toEqual([]);
  expect(said(await portal.as(away).get(at))).toBe('404 not-found');
  for (const actor of [away, edition.lead])
    expect(await refused(() => portal.as(actor).get(`${at}/log-pack`))).toBe('404 not-found');
  const decide = () => portal.as(away).put(`${at}/acceptance`, { version: 1, suspend: false });
  expect(await refused(decide)).toBe('409 kept-away');
  const accept = () => portal.as(edition.organiser).put(`${at}/acceptance`, { version: 1, suspend: false });
  expect(await refused(accept)).toBe('403 not-allowed');
});

it('takes no objection without a name, a number, a file, or after the notice closed', async () => {
  const edition = await noticed(portal);
  const path = `/notices/${edition.noticeId}`;
  expect(await refused(() => portal.visitor.post(`${path}/objections`, { ...OBJECTION, evidence: [] }))).toBe(
    '403 phone-unproven',
  );
  const visitor = await proven(portal, `${path}/phone-codes`, '13800000001');
  const { body: file } = await visitor.post(`${path}/evidence`, evidence());
  const make = (more: object) => visitor.post(`${path}/objections`, { ...OBJECTION, evidence: [file.id], ...more });
  expect(await refused(() => make({ name: ' ' }))).toBe('422 name-needed');
  expect(await refused(() => make({ evidence: [] }))).toBe('422 evidence-needed');
  expect(await refused(() => make({ evidence: [file.id, newId()] }))).toBe('422 evidence-unknown');
  expect(await refused(() => make({ kind: 'organisation', organisation: '通州第二医院' }))).toBe('422 seal-needed');
  expect(await refused(() => make({ ground: 'opinion' }))).toBe('400 malformed');
  expect(await refused(() => make({ place: 99 }))).toBe('422 line-unknown');
  const judge = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  const token = (visitor as unknown as { headers: Record<string, string> }).headers;
  const asJudge = () =>
    portal
      .as(judge)
      .with(token)
      .post(`${path}/objections`, { ...OBJECTION, evidence: [file.id] });
  expect(await refused(asJudge)).toBe('409 objector-holds-seat');
  expect(said(await portal.visitor.post(`${path}/tips`, { words: '有人说该项目材料不实。' }))).toBe('204');
  expect(await listed(edition)).toMatchObject({ items: [], tips: [{ words: '有人说该项目材料不实。' }] });
  expect((await listed(edition, edition.organiser)).tips).toEqual([]);

  const close = async (ms: number) => {
    const sql = `SELECT ceil(extract(epoch FROM closes_at - clock_timestamp()) + $2::float8)::int AS seconds FROM publication.notice WHERE id = $1`;
    const [{ seconds }] = (await portal.db.query(sql, [edition.noticeId, ms / 1000])) as [{ seconds: number }];
    await portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [seconds]));
  };
  await close(1000);
  expect(await refused(() => make({}))).toBe('409 notice-over');
  expect(await validity(edition)).toMatchObject({ state: 'closed', suspended: [] });
  await portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = 0'));
  expect(said(await make({}))).toBe('201');
});

it('rejects with a reason, and puts a decision off once', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition);
  await objected(portal, edition, { place: 2, ground: 'arithmetic' });
  const desk = portal.as(edition.supervisor);
  const [first, other] = (await listed(edition)).items;
  expect(said(await desk.put(`/objections/${first.id}/rejection`, { version: 1, reason: '证据与所述无关。' }))).toBe(
    '204',
  );
  await desk.put(`/objections/${other.id}/acceptance`, { version: 1, suspend: false });
  const extend = (version: number) =>
    desk.put(`/objections/${other.id}/extension`, { version, reason: '需向专利局核实。' });
  const before = (await desk.get(`/objections/${other.id}`)).body.decideDueAt as string;
  expect(said(await extend(2))).toBe('204');
  expect(await refused(() => extend(3))).toBe('409 objection-extended');
  const { body: page } = await desk.get(`/objections/${other.id}`);
  expect(Date.parse(page.decideDueAt)).toBeGreaterThan(Date.parse(before));
  expect(
    said(
      await desk.put(`/objections/${other.id}/decision`, { version: 3, outcome: 'dismissed', reason: '复核无误。' }),
    ),
  ).toBe('204');
  expect(page.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['publication.objection-received', 'publication.objection-accepted', 'publication.objection-extended'],
  ]);
  expect(await validity(edition)).toMatchObject({ suspended: [] });
});

it('lists one objection with as many statements as three', async () => {
  const [one, three] = [await noticed(portal), await noticed(portal)];
  await objected(portal, one);
  for (const place of [1, 2, 3]) await objected(portal, three, { place });
  const count = (edition: Noticed) =>
    portal.counting(() => portal.as(edition.supervisor).get(`/editions/${edition.id}/objections`));
  await count(one);
  expect(await count(three)).toBe(await count(one));
});
