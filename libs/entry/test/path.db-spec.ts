import { EntryModule } from '#entry';
import { canonicalHash } from '#fairness';
import { type Portal, startPortal } from '#testing';
import {
  answers,
  checklist,
  type Contest,
  contest,
  decided,
  filled,
  form,
  handPapers,
  hasProven,
  hospital,
  joined,
  listed,
  pdf,
  said,
  started,
  submitted,
  TICKS,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

it('goes the whole way from the first word to admission', async () => {
  const { id, lead, title } = await started(portal, edition);
  const team = portal.as(lead);
  const empty = await team.get(`/entries/${id}`);
  expect(empty.body).toMatchObject({
    state: 'draft',
    number: null,
    shows: 'draft',
    title,
    can: { edit: true, submit: true },
  });
  const missing = listed(empty.body.missing).map(({ path }) => path);
  expect(missing).toEqual(expect.arrayContaining(['organisation', 'summary', 'documents.PLAN', 'consents.JUDGES']));

  const changes = Object.entries(answers()).map(([field, value]) => ({ field, value, version: 0 }));
  const saved = await team.patch(`/entries/${id}/answers`, { changes });
  expect(listed(saved.body.saved)).toContainEqual({ field: 'trl', row: '', version: 1 });
  expect((await team.put(`/entries/${id}/organisation`, hospital())).body).toMatchObject({
    outcome: 'eligible',
    findings: [],
  });
  const plan = await team.put(`/entries/${id}/documents/PLAN`, form(pdf()));
  expect(plan.body).toMatchObject({ kind: 'PLAN', name: '商业计划书.pdf' });
  await hasProven(portal, lead);
  await handPapers(team, id);

  for (const name of ['周宁', '欧阳·𠮷']) await joined(portal, { id, lead, title }, name);
  const receipt = await team.post(`/entries/${id}/submission`, { consents: TICKS });
  expect(receipt.body).toMatchObject({ revision: 1, number: `${edition.prefix}0001`, title, entryId: id });
  expect(receipt.body.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect((await team.get(`/entries/${id}/receipt`)).body).toEqual(receipt.body);

  const desk = portal.as(edition.secretariat);
  const queue = await desk.get(`/editions/${edition.id}/entries?state=submitted`);
  expect(queue.body).toMatchObject({ total: 1, items: [{ id, title, number: `${edition.prefix}0001` }] });
  expect((await desk.put(`/entries/${id}/review`)).body).toMatchObject({ state: 'in_review', can: { decide: true } });
  const admit = { verdict: 'admit', checklist: await checklist(portal, edition), reason: '' };
  expect((await desk.post(`/entries/${id}/decisions`, admit)).body).toMatchObject({ state: 'admitted' });
  expect((await team.get(`/entries/${id}`)).body).toMatchObject({
    ...{ state: 'admitted', shows: 'revision', can: { edit: false, submit: false, withdraw: true } },
    decisions: [{ verdict: 'admit', checklist: [] }],
  });
  const history = listed((await team.get(`/entries/${id}/history`)).body.items).map(({ kind }) => kind);
  expect(history).toEqual(
    [
      'started',
      'answers-saved',
      'organisation-named',
      ...Array<string>(5).fill('document-attached'),
      ...['member-invited', 'member-joined', 'member-invited', 'member-joined'],
      'revision-frozen',
      'submitted',
      'review-started',
      'admitted',
    ].map((kind) => `entry.${kind}`),
  );
});

it('tells the team by mail, once', async () => {
  const { lead } = await decided(portal, edition, { verdict: 'return', reason: '缺少伦理批件', fields: ['ethics'] });
  await portal.drain();
  const [{ email }] = (await portal.db.query('SELECT email FROM identity.person WHERE id = $1', [lead.personId])) as [
    { email: string },
  ];
  const mails = listed((await portal.visitor.get(`/outbox?to=${email}`)).body.items);
  const subjects = mails.map(({ subject }) => String(subject).split('：')[0]);
  expect(subjects.filter((one) => !one?.endsWith('已加入团队')).sort()).toEqual(['已收到报名', '请补正']);
  const returned = mails.find(({ subject }) => String(subject).startsWith('请补正'))!;
  expect((await portal.visitor.get(`/outbox/${returned.id}`)).body.body).toContain('缺少伦理批件');
});

it('numbers the submitted entries without gaps, whoever is first', async () => {
  const own = await contest(portal);
  const entries = await Promise.all([1, 2, 3, 4].map(() => filled(portal, own)));
  const receipts = await Promise.all(
    entries.map(({ id, lead }, index) =>
      portal.as(lead).post(`/entries/${id}/submission`, { consents: index === 1 ? [] : TICKS }),
    ),
  );
  expect(said(receipts[1]!)).toBe('422 entry-incomplete');
  const numbers = receipts.flatMap(({ body }) => body.number ?? []);
  expect(numbers.map(String).sort()).toEqual([1, 2, 3].map((n) => `${own.prefix}000${n}`));
});

it('keeps what was handed in while the draft moves on, and takes a new copy until the deadline', async () => {
  const { id, lead, title } = await submitted(portal, edition);
  const team = portal.as(lead);
  const desk = portal.as(edition.secretariat);
  expect(said(await team.post(`/entries/${id}/submission`, { consents: TICKS }))).toBe('409 already-submitted');
  await team.patch(`/entries/${id}`, { title: '全新的项目名称', version: 1 });
  await team.patch(`/entries/${id}/answers`, { changes: [{ field: 'trl', value: '8', version: 1 }] });
  expect((await team.get(`/entries/${id}`)).body).toMatchObject({ title: '全新的项目名称', changedSinceSubmit: true });
  const seen = (await desk.get(`/entries/${id}`)).body;
  expect(seen).toMatchObject({ title, shows: 'revision', revisionNo: 1 });
  expect(listed(seen.answers).find(({ field }) => field === 'trl')).toMatchObject({ value: '6', version: 0 });
  const first = (await team.get(`/entries/${id}/receipt`)).body;
  const second = (await team.post(`/entries/${id}/submission`, { consents: [] })).body;
  expect(second).toMatchObject({ revision: 2, number: first.number, title: '全新的项目名称' });
  expect(second.contentHash).not.toBe(first.contentHash);
  expect(listed((await team.get(`/entries/${id}/revisions`)).body.items).map(({ no }) => no)).toEqual([2, 1]);
});

it('seals every revision in the ledger and lets nobody rewrite one', async () => {
  const { id } = await submitted(portal, edition);
  const [{ body }] = (await portal.db.query(
    `SELECT body::jsonb FROM journal.ledger WHERE body::jsonb->>'subject' = $1`,
    [id],
  )) as [{ body: { kind: string; contentHash: string } }];
  const sql = 'SELECT content, content_hash AS hash FROM entry.revision WHERE entry_id = $1';
  const [{ content, hash }] = (await portal.db.query(sql, [id])) as [{ content: unknown; hash: string }];
  expect(body).toMatchObject({ kind: 'entry.revision-frozen', contentHash: hash });
  expect(canonicalHash(content)).toBe(hash);
  for (const rewrite of [
    'UPDATE entry.revision SET no = 9',
    'DELETE FROM entry.revision',
    'DELETE FROM entry.decision',
  ]) {
    await expect(portal.unit.run((tx) => tx.query(rewrite))).rejects.toThrow();
  }
});

it('says by the entry what its edition asks, to its team and the desk once it is handed in, and to nobody else', async () => {
  const entry = await started(portal, edition);
  const asked = (client: typeof portal.visitor) => client.get(`/entries/${entry.id}/plan`);
  const team = portal.as(entry.lead);
  const { slug, state, milestones, plan } = (await team.get(`/editions/${edition.id}/plan`)).body;
  const { now: _, plan: own, ...facts } = (await asked(team)).body;
  expect(facts).toEqual({ id: edition.id, slug, state, milestones });
  expect(plan).toMatchObject(own);
  expect(own.rounds).toEqual(plan.rounds.map(({ code, name }: { code: string; name: object }) => ({ code, name })));
  expect(Object.keys(own)).not.toContain('checklist');
  const desk = portal.as(edition.secretariat);
  expect(said(await asked(desk))).toBe('404 not-found');
  expect(said(await asked(portal.as(await portal.actor())))).toBe('404 not-found');
  expect((await asked(portal.visitor)).status).toBe(401);
  const { id } = await submitted(portal, edition);
  expect((await desk.get(`/entries/${id}/plan`)).body.id).toBe(edition.id);
});
