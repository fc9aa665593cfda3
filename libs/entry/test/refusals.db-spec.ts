import { EntryModule } from '#entry';
import { LapseReturned } from '../src/actions/review/lapse-returned.js';
import { type Answer, type Portal, startPortal } from '#testing';
import {
  checklist,
  type Contest,
  contest,
  decided,
  everything,
  filled,
  form,
  hospital,
  moveRegistration,
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

/** The attempt is refused like this, and nothing at all is written. */
async function refused(attempt: () => Promise<Answer>, expected: string): Promise<Answer> {
  const before = await everything(portal);
  const answer = await attempt();
  expect(said(answer)).toBe(expected);
  expect(await everything(portal)).toEqual(before);
  return answer;
}
const submit = (id: string, by: ReturnType<Portal['as']>) => by.post(`/entries/${id}/submission`, { consents: TICKS });

it('starts one entry a person, of an own title, in a known track, while registration is open', async () => {
  const { lead, title } = await started(portal, edition);
  const path = `/editions/${edition.id}/entries`;
  const begin = { title: '一个新的医学项目', track: '02', division: 'A' };
  await refused(() => portal.as(lead).post(path, begin), '409 already-leading');
  const other = portal.as(await portal.actor());
  await refused(() => other.post(path, { ...begin, title: ` ${title.replace(' ', '　')}！` }), '409 title-taken');
  await refused(() => other.post(path, { ...begin, title: '短名' }), '422 basics-invalid');
  await refused(() => other.post(path, { ...begin, title: '长'.repeat(41) }), '422 basics-invalid');
  await refused(() => other.post(path, { ...begin, track: '99' }), '422 basics-invalid');
  await refused(() => other.post(path, { ...begin, title: '有\u202E字符' }), '400 text-unusable');
  await refused(() => other.post(path, { ...begin, number: 1 }), '400 malformed');
  await refused(() => portal.visitor.post(path, begin), '401 sign-in-needed');
  await refused(() => other.post('/editions/01890000-0000-7000-8000-000000000001/entries', begin), '404 not-found');
  const later = await contest(portal);
  await moveRegistration(portal, later, '2 days', '1 day');
  await refused(() => other.post(`/editions/${later.id}/entries`, begin), '409 registration-not-open');
  await moveRegistration(portal, later, '-1 second');
  await refused(() => other.post(`/editions/${later.id}/entries`, begin), '409 deadline-passed');
});

it('saves only answers that a draft may hold, and none over a newer one', async () => {
  const { id, lead } = await started(portal, edition);
  const save = (...changes: object[]) => portal.as(lead).patch(`/entries/${id}/answers`, { changes });
  await save({ field: 'trl', value: '5', version: 0 });
  const stale = await refused(
    () => save({ field: 'oneLiner', value: '新', version: 0 }, { field: 'trl', value: '6', version: 0 }),
    '409 stale',
  );
  expect(stale.body.current).toEqual([{ field: 'trl', row: '', value: '5', version: 1 }]);
  await refused(() => save({ field: 'trl', value: '10', version: 1 }), '422 answers-invalid');
  await refused(() => save({ field: 'oneLiner', value: '长'.repeat(61), version: 0 }), '422 answers-invalid');
  await refused(() => save({ field: 'intellectualProperty', value: { name: 'x' }, version: 0 }), '422 answers-invalid');
  await refused(() => save({ field: 'price', value: '1', version: 0 }), '422 answers-invalid');
  await refused(() => save({ field: '__proto__', value: '1', version: 0 }), '422 answers-invalid');
  await refused(
    () => save({ field: 'oneLiner', value: 'a', version: 0 }, { field: 'oneLiner', value: 'b', version: 0 }),
    '422 answers-invalid',
  );
  await refused(() => save(), '422 invalid');
  await refused(() => save({ field: 'trl', value: '6' }), '400 malformed');
  expect((await save({ field: 'trl', value: null, version: 1 })).body.saved).toEqual([
    { field: 'trl', row: '', version: 2 },
  ]);
});

it('is not there for others, and not theirs to change for those who oversee it', async () => {
  const { id } = await submitted(portal, edition);
  const stranger = portal.as(await portal.actor());
  const elsewhere = portal.as((await contest(portal)).organiser);
  const changes = { changes: [{ field: 'trl', value: '1', version: 1 }] };
  for (const nobody of [stranger, elsewhere]) {
    await refused(() => nobody.get(`/entries/${id}`), '404 not-found');
    await refused(() => nobody.get(`/entries/${id}/receipt`), '404 not-found');
    await refused(() => nobody.get(`/entries/${id}/revisions`), '404 not-found');
    await refused(() => nobody.get(`/entries/${id}/history`), '404 not-found');
    await refused(() => nobody.get(`/entries/${id}/documents/PLAN`), '404 not-found');
    await refused(() => nobody.patch(`/entries/${id}/answers`, changes), '404 not-found');
    await refused(() => nobody.put(`/entries/${id}/documents/PLAN`, form(pdf(1))), '404 not-found');
    await refused(() => nobody.put(`/entries/${id}/review`), '404 not-found');
    await refused(() => submit(id, nobody), '404 not-found');
  }
  const supervisor = portal.as(edition.supervisor);
  const desk = portal.as(edition.secretariat);
  await refused(() => desk.patch(`/entries/${id}/answers`, changes), '403 not-allowed');
  await refused(() => desk.put(`/entries/${id}/documents/PLAN`, form(pdf(1))), '403 not-allowed');
  await refused(() => desk.put(`/entries/${id}/withdrawal`, { reason: 'x' }), '403 not-allowed');
  await refused(() => submit(id, desk), '403 not-allowed');
  await refused(() => supervisor.put(`/entries/${id}/review`), '403 not-allowed');
  await refused(() => stranger.get(`/editions/${edition.id}/entries`), '403 not-allowed');
});

it('takes nothing after the deadline, not even a second later', async () => {
  const late = await contest(portal);
  const draft = await filled(portal, late);
  const valid = await submitted(portal, late);
  await moveRegistration(portal, late, '-1 second');
  for (const { id, lead } of [draft, valid]) {
    const team = portal.as(lead);
    await refused(() => submit(id, team), '409 deadline-passed');
    await refused(() => team.patch(`/entries/${id}`, { title: '太迟了的名称', version: 1 }), '409 deadline-passed');
    await refused(() => team.put(`/entries/${id}/organisation`, hospital()), '409 deadline-passed');
    await refused(() => team.put(`/entries/${id}/documents/PLAN`, form(pdf(1))), '409 deadline-passed');
    await refused(() => team.delete(`/entries/${id}/documents/PLAN`), '409 deadline-passed');
    expect((await team.get(`/entries/${id}`)).body.can).toMatchObject({ edit: false, submit: false });
  }
  expect((await portal.as(valid.lead).get(`/entries/${valid.id}/receipt`)).status).toBe(200);
});

it('submits only what is complete, under the texts in force', async () => {
  const { id, lead } = await filled(portal, edition);
  const team = portal.as(lead);
  const bare = await refused(
    () => team.post(`/entries/${id}/submission`, { consents: TICKS.slice(1) }),
    '422 entry-incomplete',
  );
  expect(bare.body.fields).toEqual([{ path: 'consents.PROCESSING', code: 'required' }]);
  const outdated = [{ code: 'PROCESSING', version: 7 }];
  await refused(() => team.post(`/entries/${id}/submission`, { consents: outdated }), '422 consent-unknown');
  await team.delete(`/entries/${id}/documents/PLAN`);
  await refused(() => submit(id, team), '422 entry-incomplete');
  await refused(() => team.delete(`/entries/${id}/documents/PLAN`), '404 not-found');
  await refused(() => team.put(`/entries/${id}/documents/OTHER`, form(pdf())), '404 not-found');
  await refused(() => team.put(`/entries/${id}/documents/PLAN`, form('hello')), '422 file-type-mismatch');
});

it('goes and comes back as it was, until registration closes', async () => {
  const own = await contest(portal);
  const { id, lead } = await submitted(portal, own);
  const team = portal.as(lead);
  await refused(() => team.delete(`/entries/${id}/withdrawal`), '409 wrong-state');
  expect((await team.put(`/entries/${id}/withdrawal`, { reason: '团队解散' })).body).toMatchObject({
    state: 'withdrawn',
    can: { revive: true },
  });
  await refused(() => submit(id, team), '409 wrong-state');
  await refused(() => team.put(`/entries/${id}/withdrawal`, { reason: '' }), '409 wrong-state');
  const again = { title: '负责人的另一个项目', track: '01', division: 'A' };
  const second = await team.post(`/editions/${own.id}/entries`, again);
  await refused(() => team.delete(`/entries/${id}/withdrawal`), '409 already-leading');
  await team.put(`/entries/${second.body.id}/withdrawal`, { reason: '' });
  expect((await team.delete(`/entries/${id}/withdrawal`)).body).toMatchObject({
    state: 'submitted',
    withdrawalReason: null,
  });
  await team.put(`/entries/${id}/withdrawal`, { reason: '' });
  await moveRegistration(portal, own, '-1 second');
  await refused(() => team.delete(`/entries/${id}/withdrawal`), '409 deadline-passed');
});

it('decides by a full checklist, with a reason, returning once', async () => {
  const { id, lead } = await submitted(portal, edition);
  const desk = portal.as(edition.secretariat);
  const all = await checklist(portal, edition);
  const decide = (body: object) => desk.post(`/entries/${id}/decisions`, { checklist: all, reason: '理由', ...body });
  await refused(() => decide({ verdict: 'admit' }), '409 wrong-state');
  await desk.put(`/entries/${id}/review`);
  await refused(() => desk.put(`/entries/${id}/review`), '409 wrong-state');
  await refused(() => decide({ verdict: 'lapse' }), '400 malformed');
  await refused(() => decide({ verdict: 'admit', checklist: all.slice(1) }), '422 checklist-incomplete');
  await refused(() => decide({ verdict: 'admit', checklist: [...all, all[0]!] }), '422 checklist-incomplete');
  await refused(
    () => decide({ verdict: 'admit', checklist: all.map((one) => ({ ...one, ok: false })) }),
    '422 checklist-not-passed',
  );
  await refused(() => decide({ verdict: 'refuse' }), '400 malformed');
  await refused(() => decide({ verdict: 'return', reason: ' ' }), '422 reason-missing');
  await refused(() => decide({ verdict: 'return', fields: ['nothing'] }), '422 fields-unknown');
  await refused(() => decide({ verdict: 'return', dueAt: '2020-01-01T00:00:00Z' }), '422 due-in-past');
  await refused(() => decide({ verdict: 'return', dueAt: '2099-01-01T17:00:00' }), '422 invalid');
  await refused(() => submit(id, portal.as(lead)), '409 wrong-state');
  await refused(
    () => portal.as(lead).patch(`/entries/${id}`, { title: '审查中的改动', version: 1 }),
    '409 entry-frozen',
  );

  expect((await decide({ verdict: 'return', fields: ['trl', 'documents.PLAN'] })).body).toMatchObject({
    state: 'returned',
  });
  const team = portal.as(lead);
  await refused(() => team.patch(`/entries/${id}`, { title: '没有要求的改动', version: 1 }), '409 field-closed');
  await refused(() => team.put(`/entries/${id}/organisation`, hospital()), '409 field-closed');
  const save = (field: string) =>
    team.patch(`/entries/${id}/answers`, { changes: [{ field, value: '7', version: 1 }] });
  await refused(() => save('oneLiner'), '409 field-closed');
  expect((await save('trl')).status).toBe(200);
  expect((await submit(id, team)).body).toMatchObject({ revision: 2 });
  expect((await desk.get(`/entries/${id}`)).body).toMatchObject({
    state: 'in_review',
    can: { return: false, decide: true },
  });
  await refused(() => decide({ verdict: 'return' }), '409 already-returned');
});

it('refuses a returned entry from its deadline on, before and after the timer says so', async () => {
  const dueAt = new Date(Date.now() + 3_600_000);
  const { id, lead } = await decided(portal, edition, { verdict: 'return', reason: '缺页', dueAt });
  const team = portal.as(lead);
  const desk = portal.as(edition.secretariat);
  expect((await team.get(`/entries/${id}`)).body).toMatchObject({ state: 'returned', deadline: dueAt.toISOString() });
  await portal.get(LapseReturned).run(id);
  expect((await team.get(`/entries/${id}`)).body.state).toBe('returned');
  await portal.unit.run((tx) =>
    tx.query('UPDATE entry.entry SET returned_until = clock_timestamp() WHERE id = $1', [id]),
  );
  expect((await desk.get(`/entries/${id}`)).body.state).toBe('refused');
  expect((await desk.get(`/editions/${edition.id}/entries?state=refused`)).body.items).toMatchObject([{ id }]);
  await refused(() => submit(id, team), '409 deadline-passed');
  await refused(() => team.put(`/entries/${id}/withdrawal`, { reason: '' }), '409 wrong-state');
  await portal.get(LapseReturned).run(id);
  await refused(async () => (await portal.get(LapseReturned).run(id), submit(id, team)), '409 wrong-state');
  expect((await team.get(`/entries/${id}`)).body).toMatchObject({
    state: 'refused',
    decisions: [{ verdict: 'return' }, { verdict: 'lapse' }],
  });
});
