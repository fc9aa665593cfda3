import { AdmittedEntries, EntryCards, EntryModule, Revisions } from '#entry';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, decided, everything, form, listed, pdf, said, started, submitted } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

it('lists what was handed in, by number, filter and word, with the same statements for one and for three', async () => {
  const own = await contest(portal);
  const desk = portal.as(own.secretariat);
  const list = (query = '') => desk.get(`/editions/${own.id}/entries?${query}`);
  const first = await submitted(portal, own);
  await portal.drain();
  const one = await portal.counting(() => list());
  const second = await submitted(portal, own);
  const third = await decided(portal, own, { verdict: 'admit', reason: '' });
  await started(portal, own);
  await portal.drain();
  expect(await portal.counting(() => list())).toBe(one);

  const page = (await list()).body;
  expect(listed(page.items).map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  expect(page).toMatchObject({ total: 3, page: 1, pageSize: 20, drafts: 1 });
  expect(page.states).toEqual([
    { state: 'admitted', count: 1 },
    { state: 'submitted', count: 2 },
  ]);
  const found = async (query: string) => listed((await list(query)).body.items).map(({ id }) => id);
  expect(await found('state=admitted')).toEqual([third.id]);
  expect(await found(`q=${own.prefix}0002`)).toEqual([second.id]);
  expect(await found(`q=${encodeURIComponent(first.title)}`)).toEqual([first.id]);
  const all = [first.id, second.id, third.id];
  expect(await found(`q=${encodeURIComponent('林知远')}`)).toEqual(all);
  expect(await found('order=oldest')).toEqual(all);
  expect(await found('order=newest')).toEqual(all.toReversed());
  for (const order of ['title', 'organisation'])
    expect((await found(`order=${order}`)).toSorted()).toEqual(all.toSorted());
  const titles = listed((await list('order=title')).body.items).map(({ title }) => title as string);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('zh').compare));
  expect(await found('order=findings&pageSize=1&page=3')).toHaveLength(1);
  expect(await found('q=%25')).toEqual([]);
  expect(await found('q=%5C')).toEqual([]);
  expect(await found('track=01')).toEqual([]);
  expect(await found('page=2&pageSize=2')).toEqual([third.id]);
  expect((await list('page=9')).body).toMatchObject({ total: 3, items: [] });
  expect(said(await list('pageSize=101'))).toBe('422 invalid');
  expect(said(await list('state=best'))).toBe('400 malformed');
  expect(said(await list('order=best'))).toBe('400 malformed');
});

it('shows a person their own, and nobody else the content of a draft', async () => {
  const { id, lead, title } = await started(portal, edition);
  const path = `/editions/${edition.id}/entries/mine`;
  expect((await portal.as(lead).get(path)).body).toMatchObject({ total: 1, items: [{ id, title, number: null }] });
  expect((await portal.as(edition.organiser).get(path)).body.items).toEqual([]);
  expect(said(await portal.as(edition.organiser).get(`/entries/${id}`))).toBe('404 not-found');
  const query = encodeURIComponent(title);
  const all = (await portal.as(edition.organiser).get(`/editions/${edition.id}/entries?q=${query}`)).body;
  expect(all).toMatchObject({ total: 0, items: [] });
});

it('shows telephone numbers and addresses to the lead and the secretariat alone', async () => {
  const { id, lead } = await submitted(portal, edition);
  const fields = async (actor: typeof lead) => {
    const { body } = await portal.as(actor).get(`/entries/${id}`);
    return { text: JSON.stringify(body), email: body.lead.email as unknown };
  };
  for (const actor of [lead, edition.secretariat, edition.organiser]) {
    const { text, email } = await fields(actor);
    expect([text.includes('13800138000'), text.includes('lead@example.org'), email !== null]).toEqual([
      true,
      true,
      true,
    ]);
  }
  const { text, email } = await fields(edition.supervisor);
  expect([text.includes('13800138000'), text.includes('13900139000'), text.includes('@example.org')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(email).toBeNull();
  const history = listed((await portal.as(lead).get(`/entries/${id}/history`)).body.items);
  expect(new Set(history.map(({ actorName }) => actorName))).toEqual(new Set(['林知远', '周宁', '欧阳·𠮷']));
});

it('hands the plan to those who may see the entry: the draft to its lead, the frozen one to the staff', async () => {
  const { id, lead } = await submitted(portal, edition);
  const path = `/entries/${id}/documents/PLAN`;
  await portal.as(lead).put(path, form(pdf(1, 'newer'), '新计划.pdf'));
  const mine = await portal.as(lead).get(path);
  const theirs = await portal.as(edition.supervisor).get(path);
  expect(mine.bytes.toString()).toContain('newer');
  expect(theirs.bytes.toString()).toContain(id);
  expect(theirs.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(theirs.headers.get('x-content-type-options')).toBe('nosniff');
  const before = await everything(portal);
  expect(said(await portal.as(lead).get(`/entries/${id}/documents/NONE`))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
});

it('offers other contexts the admitted entries, their cards and what was frozen', async () => {
  const own = await contest(portal);
  const { id, title } = await decided(portal, own, { verdict: 'admit', reason: '' });
  await submitted(portal, own);
  const admitted = await portal.get(AdmittedEntries).of(portal.db, own.id);
  expect(admitted).toMatchObject([
    { id, title, number: `${own.prefix}0001`, track: '02', division: 'A', memberNames: ['林知远', '周宁', '欧阳·𠮷'] },
  ]);
  const [card] = await portal.get(EntryCards).byIds(portal.db, [id]);
  expect(card).toMatchObject({
    id,
    title,
    trl: 6,
    publicationConsent: true,
    organisation: admitted[0]!.organisationName,
  });
  const revisions = portal.get(Revisions);
  const revision = await revisions.of(portal.db, admitted[0]!.revisionId);
  expect(revision).toMatchObject({ entryId: id, no: 1, content: { title, consents: [{}, {}, {}] } });
  const plan = await revisions.file(portal.db, revision.id, revision.documents[0]!.uploadId);
  expect(plan).toMatchObject({ name: '商业计划书.pdf', mediaType: 'application/pdf' });
  plan.stream.destroy();
  await expect(revisions.file(portal.db, revision.id, revision.id)).rejects.toMatchObject({ code: 'not-found' });
});

it('writes one journal line an hour for saving, and answers a repeated key once', async () => {
  const { id, lead } = await started(portal, edition);
  const team = portal.as(lead);
  const save = (version: number, key = `save-${id}-${version}`) =>
    team.with({ 'idempotency-key': key }).patch(`/entries/${id}/answers`, {
      changes: [{ field: 'trl', value: '3', version }],
    });
  const first = await save(0);
  expect((await save(0)).body).toEqual(first.body);
  await save(1);
  await save(2);
  const kinds = listed((await team.get(`/entries/${id}/history`)).body.items).map(({ kind }) => kind);
  expect(kinds).toEqual(['entry.started', 'entry.answers-saved']);
});

it('sees the same entries in a list, on a page and by the policy, for every kind of person', async () => {
  const ids = [await started(portal, edition), await submitted(portal, edition)].map(({ id }) => id);
  const all = listed(
    (await portal.as(edition.supervisor).get(`/editions/${edition.id}/entries?pageSize=100`)).body.items,
  );
  for (const id of ids) {
    const { status } = await portal.as(edition.supervisor).get(`/entries/${id}`);
    expect({ id, listed: all.some((one) => one.id === id) }).toEqual({ id, listed: status === 200 });
  }
});
