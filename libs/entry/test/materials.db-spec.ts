import { AdmittedEntries, CallForMaterials, EntryModule } from '#entry';
import { SYSTEM } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { RemindTeams } from '../src/reactions/remind-teams.js';
import {
  type Contest,
  contest,
  decided,
  everything,
  form,
  moveRegistration,
  pdf,
  said,
  type Started,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal, ({ form: { sections } }) => {
    const asked = { kind: 'text', blindSafe: false, max: 40 } as const;
    sections[0]!.fields.push(
      {
        ...{ key: 'presenter', label: { 'zh-CN': '路演人', en: 'Presenter' }, ...asked },
        ...{ required: true, requiredFrom: 'SEMIFINAL', frozenAfter: 'SEMIFINAL' },
      },
      { key: 'slogan', label: { 'zh-CN': '口号', en: 'Slogan' }, ...asked, required: false, frozenAfter: 'SEMIFINAL' },
    );
  });
});
afterAll(() => portal.stop());

const NEEDED = ['presenter', 'documents.PITCH'];
const OPEN = ['presenter', 'slogan', 'documents.PITCH'];
const admitted = () => decided(portal, edition, { verdict: 'admit', reason: '' });
const call = ({ id }: Started, round = 'SEMIFINAL') =>
  portal.get(CallForMaterials).run(SYSTEM, { round, entryIds: [id] });
const look = async ({ id, lead }: Started) => (await portal.as(lead).get(`/entries/${id}`)).body;
const team = ({ id, lead }: Started) => {
  const client = portal.as(lead);
  return {
    save: (field: string, value: string, version = 0) =>
      client.patch(`/entries/${id}/answers`, { changes: [{ field, value, version }] }),
    file: (kind: string) => client.put(`/entries/${id}/documents/${kind}`, form(pdf(3, `${kind} ${id}`), '路演.pdf')),
    submit: () => client.post(`/entries/${id}/submission`, { consents: [] }),
    rename: (title: string, version: number) =>
      client.patch(`/entries/${id}`, { title, track: '02', division: 'A', version }),
  };
};

async function refused(attempt: () => Promise<Parameters<typeof said>[0]>, expected: string): Promise<void> {
  const before = await everything(portal);
  expect(said(await attempt())).toBe(expected);
  expect(await everything(portal)).toEqual(before);
}

it('asks nothing of later rounds before, and keeps an admitted entry shut', async () => {
  const entry = await admitted();
  expect(await look(entry)).toMatchObject({ state: 'admitted', materials: null, can: { edit: false, submit: false } });
  await refused(() => team(entry).file('PITCH'), '409 entry-frozen');
  await refused(() => team(entry).submit(), '409 entry-frozen');
});

it('lets a team that advanced hand in what its round needs, and nothing else', async () => {
  const entry = await admitted();
  await call(entry);
  const shown = await look(entry);
  expect(shown).toMatchObject({
    ...{
      state: 'admitted',
      materials: { round: 'SEMIFINAL', parts: OPEN, handedIn: false },
      status: { code: 'materials' },
    },
    ...{ can: { edit: true, submit: true }, changedSinceSubmit: false },
    missing: NEEDED.map((path) => ({ path, code: 'required' })),
  });
  expect([shown.deadline, shown.materials.dueAt]).toEqual([shown.status.at, shown.status.at]);
  const { save, file, submit, rename } = team(entry);
  await refused(() => save('oneLiner', '改动', 1), '409 field-closed');
  await refused(() => file('PLAN'), '409 field-closed');
  await refused(() => rename('另一个名称', shown.version), '409 field-closed');
  await refused(() => submit(), '422 entry-incomplete');
  expect((await save('presenter', '林知远')).status).toBe(200);
  expect((await save('slogan', '为心跳减负')).status).toBe(200);
  await refused(() => submit(), '422 entry-incomplete');
  expect((await file('PITCH')).status).toBe(200);
  const { submittedAt } = shown;
  expect(await submit()).toMatchObject({ status: 201, body: { revision: 2 } });
  const done = { materials: { handedIn: true }, status: { code: 'materials-done', at: shown.deadline } };
  expect(await look(entry)).toMatchObject({ state: 'admitted', revisionNo: 2, submittedAt, missing: [], ...done });
  await refused(() => submit(), '409 already-submitted');
});

it('gives the judges of the round what was handed in for it', async () => {
  const entry = await admitted();
  const latest = () =>
    portal.unit.run(async (tx) =>
      (await portal.get(AdmittedEntries).of(tx, edition.id)).find(({ id }) => id === entry.id),
    );
  const before = await latest();
  await call(entry);
  await team(entry).save('presenter', '周宁');
  await team(entry).file('PITCH');
  await team(entry).submit();
  const after = await latest();
  expect(after?.revisionId).not.toBe(before?.revisionId);
  expect({ ...after, revisionId: '' }).toEqual({ ...before, revisionId: '' });
});

it('shows the team in its list, and the desk in its queue, whose materials are awaited', async () => {
  const entry = await admitted();
  const waits = async () => {
    const own = (await portal.as(entry.lead).get(`/editions/${edition.id}/entries/mine`)).body.items[0];
    const queue = (await portal.as(edition.secretariat).get(`/editions/${edition.id}/entries?view=materials`)).body;
    const listed = queue.items.some(({ id }: { id: string }) => id === entry.id);
    expect(queue.counts.materials).toBe(queue.total);
    return [own.materialsUntil !== null, own.materialsHandedIn, listed];
  };
  expect(await waits()).toEqual([false, false, false]);
  await call(entry);
  expect(await waits()).toEqual([true, false, true]);
  await team(entry).save('presenter', '林知远');
  await team(entry).file('PITCH');
  await team(entry).submit();
  expect(await waits()).toEqual([true, true, false]);
});

it('reminds whoever has not handed them in, and nobody else', async () => {
  const [late, done] = [await admitted(), await admitted()];
  await Promise.all([call(late), call(done)]);
  await team(done).save('presenter', '林知远');
  await team(done).file('PITCH');
  await team(done).submit();
  const sql = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '9 days',
    ends_at = clock_timestamp() + interval '10 hours' WHERE edition_id = $1 AND code = 'SEMIFINAL_LIST'`;
  await portal.unit.run((tx) => tx.query(sql, [edition.id]));
  await portal.get(RemindTeams).run();
  await portal.get(RemindTeams).run();
  const written = `SELECT count(*)::int AS count FROM notification.message WHERE template = 'entry.mails.remind-materials'
    AND dedupe_key LIKE $1`;
  const reminded = async ({ id }: Started) =>
    ((await portal.db.query(written, [`entry.remind.${id}.%`])) as [{ count: number }])[0].count;
  expect([await reminded(late), await reminded(done)]).toEqual([3, 0]);
});

it('writes to the team once, and calling again changes nothing', async () => {
  const entry = await admitted();
  await call(entry);
  await portal.drain();
  const before = await everything(portal);
  await call(entry);
  expect(await everything(portal)).toEqual(before);
  const [{ email }] = (await portal.db.query('SELECT email FROM identity.person WHERE id = $1', [
    entry.lead.personId,
  ])) as [{ email: string }];
  const { items } = (await portal.visitor.get(`/outbox?to=${email}`)).body as { items: { subject: string }[] };
  expect(items.filter(({ subject }) => subject.startsWith('请提交复赛材料'))).toHaveLength(1);
});

it('takes back what lay in the draft and was never handed in', async () => {
  const entry = await admitted();
  const sql = `UPDATE entry.answer SET value = '"未提交"' WHERE entry_id = $1 AND field = 'oneLiner'`;
  await portal.unit.run((tx) => tx.query(sql, [entry.id]));
  await call(entry);
  const { answers, changedSinceSubmit } = await look(entry);
  expect(changedSinceSubmit).toBe(false);
  expect(answers.find(({ field }: { field: string }) => field === 'oneLiner').value).not.toBe('未提交');
});

it('moves on with the next round: what was handed in for the one before stays', async () => {
  const entry = await admitted();
  await call(entry);
  await team(entry).save('presenter', '林知远');
  await team(entry).file('PITCH');
  await team(entry).submit();
  await call(entry, 'FINAL');
  expect(await look(entry)).toMatchObject({ materials: { round: 'FINAL', parts: ['documents.FINAL_PITCH'] } });
  await refused(() => team(entry).file('PITCH'), '409 field-closed');
  await refused(() => team(entry).save('presenter', '周宁', 1), '409 field-closed');
  expect((await team(entry).file('FINAL_PITCH')).status).toBe(200);
  expect(await team(entry).submit()).toMatchObject({ status: 201, body: { revision: 3 } });
});

it('more time for materials lets nobody come back who left after registration closed', async () => {
  const own = await contest(portal);
  const entry = await decided(portal, own, { verdict: 'admit', reason: '' });
  await call(entry);
  const [{ number }] = (await portal.as(own.secretariat).get(`/editions/${own.id}/entries`)).body.items;
  const until = new Date(Date.now() + 900 * 86_400_000).toISOString();
  const order = { whom: number, until, reason: '设备故障，已核实' };
  expect(said(await portal.as(own.organiser).post(`/editions/${own.id}/extensions`, order))).toBe('201');
  const due = await look(entry);
  expect([due.deadline, due.materials.dueAt]).toEqual([until, until]);
  const away = `/entries/${entry.id}/withdrawal`;
  const left = () => portal.as(entry.lead).put(away, { reason: '团队解散' });
  expect((await left()).body).toMatchObject({ state: 'withdrawn', can: { revive: true } });
  expect(said(await portal.as(entry.lead).delete(away))).toBe('200');
  await left();
  await moveRegistration(portal, own, '-1 second');
  expect(await look(entry)).toMatchObject({ state: 'withdrawn', can: { revive: false } });
  await refused(() => portal.as(entry.lead).delete(away), '409 deadline-passed');
});

it('ends with the milestone, wherever that is moved', async () => {
  const entry = await admitted();
  await call(entry);
  const end = (interval: string) =>
    portal.unit.run((tx) =>
      tx.query(
        `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '9 days',
          ends_at = clock_timestamp() + $2::interval WHERE edition_id = $1 AND code = 'SEMIFINAL_LIST'`,
        [edition.id, interval],
      ),
    );
  await end('-1 second');
  expect(await look(entry)).toMatchObject({ status: { code: 'materials-late' }, can: { edit: false, submit: false } });
  await refused(() => team(entry).file('PITCH'), '409 deadline-passed');
  await refused(() => team(entry).save('presenter', '林知远'), '409 deadline-passed');
  const late = await admitted();
  await call(late);
  expect(await look(late)).toMatchObject({ materials: null });
  await end('1 hour');
  expect((await team(entry).save('presenter', '林知远')).status).toBe(200);
});
