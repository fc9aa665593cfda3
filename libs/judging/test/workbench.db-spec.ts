import type { EditionPlan } from '#competition';
import { DeclareAffiliation, RegisterOrganisation } from '#identity';
import { JudgingModule } from '#judging';
import { Press } from '#platform/press';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  duties,
  everything,
  hospital,
  type Judge,
  judges,
  listed,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await prepared();
}, 60_000);
afterAll(() => portal.stop());

const KINDS = ['clinical', 'clinical', 'academic', 'capital', 'industry', 'academic'];

/** Six entries and a panel of six in the first round. */
async function prepared(change: (plan: EditionPlan) => void = small): Promise<Contest> {
  const made = await contest(portal, change);
  for (let count = 0; count < 6; count++) await admitted(portal, made, count < 4 ? 'A' : 'B');
  panel = await judges(portal, made, KINDS);
  const path = `/rounds/${made.rounds.PRELIMINARY}`;
  const office = portal.as(made.organiser);
  expect(said(await office.put(`${path}/entrants`))).toBe('200');
  expect(said(await office.put(`${path}/panel`, { judgeIds: panel.map(({ id }) => id) }))).toBe('200');
  return made;
}

const office = (of = edition) => portal.as(of.organiser);
const path = (of = edition) => `/rounds/${of.rounds.PRELIMINARY}`;
const look = async (of = edition) => (await office(of).get(`${path(of)}/workbench`)).body as never as Bench;
const inForce = () => portal.db.query('SELECT entry_id, judge_id, position FROM judging.assignment ORDER BY 1, 2');
const drafts = () => portal.db.query('SELECT * FROM judging.assignment_draft ORDER BY id');

interface Bench {
  draft: Record<string, never> | null;
  judges: { name: string; before: number; after: number; limit: number; daysAway: number; days: number }[];
  entries: {
    number: string;
    before: number[];
    after: number[];
    alternates: number[];
    pinned: number[];
    affinity: number;
  }[];
  can: Record<string, boolean>;
}

async function drafted(body: object = {}, of = edition): Promise<Bench> {
  expect(said(await office(of).post(`${path(of)}/assignment-drafts`, body))).toBe('201');
  await portal.drain();
  return look(of);
}

it('works a draft out beside what is in force, of which no judge sees anything', async () => {
  const bench = await drafted({ seed: 'seed-1' });
  expect(bench.draft).toMatchObject({
    ...{ state: 'ready', seed: 'seed-1', refusal: null, overtaken: false, pairs: 18, violations: 0, faults: [] },
    ...{ components: 1, outcome: { optimal: true, components: 1 }, settings: { judgesPerEntry: 3, mostLoad: 6 } },
  });
  expect(bench.entries.map(({ before, after }) => [before.length, after.length])).toEqual(Array(6).fill([0, 3]));
  expect(
    bench.entries.every(
      ({ after, alternates }) => alternates.length > 0 && alternates.every((at) => !after.includes(at)),
    ),
  ).toBe(true);
  expect(bench.judges.reduce((sum, { after }) => sum + after, 0)).toBe(18);
  expect(await inForce()).toEqual([]);
  expect(bench.can).toEqual({
    draft: true,
    publish: true,
    publishElse: false,
    undo: false,
    copy: false,
    repair: false,
  });
  const judge = portal.as(panel[0]!.actor);
  expect(said(await judge.get(`${path()}/workbench`))).toBe('403 not-allowed');
  expect(await duties(portal, edition, panel[0]!)).toEqual([]);
});

it('publishes what was looked at, and takes it back', async () => {
  const { draft, entries } = await look();
  const before = await everything(portal);
  expect(said(await office().put(`${path()}/assignment-draft/publication`, { draftId: edition.id }))).toBe(
    '409 draft-changed',
  );
  expect(await everything(portal)).toEqual(before);
  expect(said(await office().put(`${path()}/assignment-draft/publication`, { draftId: draft!.id }))).toBe('204');
  const first = await inForce();
  expect(first).toHaveLength(18);
  const bench = await look();
  expect(bench.entries.map((entry) => entry.before)).toEqual(entries.map((entry) => entry.after));
  expect(bench).toMatchObject({ draft: null, can: { undo: true, copy: true, publish: false } });

  const second = await drafted({ seed: 'seed-2', loadPrice: 0, floorPercent: 90 });
  expect(said(await office().put(`${path()}/assignment-draft/publication`, { draftId: second.draft!.id }))).toBe('204');
  expect(await inForce()).not.toEqual(first);
  expect(said(await office().delete(`${path()}/assignment-draft/publication`))).toBe('204');
  expect(await inForce()).toEqual(first);
  expect((await office().get(path())).body.draw).toMatchObject({ seed: 'seed-1' });
  const sealed = `SELECT body::jsonb->>'kind' AS kind FROM journal.ledger WHERE edition_id = $1 AND body LIKE '%judging.assignment%' ORDER BY seq`;
  expect(listed(await portal.db.query(sealed, [edition.id])).map(({ kind }) => kind)).toEqual([
    'judging.assignment-published',
    'judging.assignment-published',
    'judging.assignment-undone',
  ]);
});

it('computes what is in force again, and says that it holds', async () => {
  const before = await everything(portal);
  const { body } = await portal.as(edition.supervisor).post(`${path()}/assignment-verifications`);
  expect(body).toMatchObject({
    ...{ sameInputs: true, certificate: true, findings: [], samePairs: true, pairs: 18, added: 0, removed: 0 },
    sealed: { holds: true },
  });
  expect(await everything(portal)).toEqual(before);
  await portal.db.query(
    `UPDATE judging.assignment_proof SET result = jsonb_set(result, '{objective}', '1') WHERE round_id = $1`,
    [edition.rounds.PRELIMINARY],
  );
  const bent = await office().post(`${path()}/assignment-verifications`);
  expect(bent.body).toMatchObject({ certificate: false, samePairs: true });
  expect(listed(bent.body.findings)[0]).toMatchObject({ code: 'objective-differs', path: '/objective' });
});

it('is changed by a table that is looked at first, and each confirmation is taken back whole', async () => {
  expect(said(await office().post(`${path()}/assignment-copies`))).toBe('201');
  const bench = await look();
  const [entry] = bench.entries;
  const emails = await portal.db.query(`SELECT p.email, p.id FROM identity.person p`);
  const mailOf = (place: number) => {
    const { actor } = panel.find(({ id }) => id === bench.judges[place]!['judgeId' as never])!;
    return String(listed(emails).find(({ id }) => id === (actor.personId as never))!.email);
  };
  const [gone, come] = [entry!.after[0]!, entry!.alternates[0]!];
  const cells = [
    ['编号', '邮箱', '变更'],
    [entry!.number, mailOf(gone), '移除'],
    [entry!.number, mailOf(come), '固定'],
  ];
  const before = await drafts();
  const seen = await office().post(`${path()}/assignment-draft/change-previews`, { cells });
  expect(listed(seen.body.rows).map(({ state, faults }) => [state, faults])).toEqual([
    ['remove', []],
    ['pin', []],
  ]);
  expect(said(await office().post(`${path()}/assignment-draft/changes`, { cells, digest: '0' }))).toBe(
    '409 changes-outdated',
  );
  const faulty = [...cells, ['J-none', 'nobody@example.org', '换']];
  expect(said(await office().post(`${path()}/assignment-draft/changes`, { cells: faulty, digest: '0' }))).toBe(
    '422 changes-faulty',
  );
  expect(await drafts()).toEqual(before);
  const digest = seen.body.digest;
  expect(said(await office().post(`${path()}/assignment-draft/changes`, { cells, digest }))).toBe('204');
  const changed = (await look()).entries[0]!;
  expect([changed.after.includes(gone), changed.after.includes(come), changed.pinned]).toEqual([false, true, [come]]);
  expect(said(await office().delete(`${path()}/assignment-draft/changes`))).toBe('204');
  expect((await look()).entries[0]!.after).toEqual(entry!.after);
  expect(said(await office().delete(`${path()}/assignment-draft/changes`))).toBe('409 changes-empty');
  expect(said(await office().post(`${path()}/assignment-draft/changes`, { cells, digest }))).toBe('204');
  const again = await drafted({ seed: 'seed-3' });
  expect(again.entries[0]!.after).toContain(come);
}, 60_000);

it('gives the assignment out as a table it reads back, in both forms', async () => {
  const file = await office().get(`${path()}/assignment-table?of=draft`);
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(file.bytes)]), '分配.xlsx');
  const { body } = await office().post(`${path()}/assignment-table-readings`, form);
  const cells = body.cells as never as string[][];
  expect(cells).toHaveLength(19);
  const seen = await office().post(`${path()}/assignment-draft/change-previews`, { cells });
  expect(new Set(listed(seen.body.rows).map(({ state }) => state))).toEqual(new Set(['none']));
  const csv = (
    await portal.as(edition.supervisor).get(`${path()}/assignment-table?format=csv&locale=en`)
  ).bytes.toString();
  expect(csv.split('\r\n')[0]).toBe('\ufeffNumber,Entry,Judge,E-mail,Kind,Organisation,Change');
  expect(csv).not.toContain('@');
  const junk = new FormData();
  junk.append(
    'file',
    new Blob(
      [await portal.get(Press).writeTable('spec', { name: 'x', rows: [], widths: [] })].map(() => new Uint8Array(3)),
    ),
    'x.xlsx',
  );
  expect(said(await office().post(`${path()}/assignment-table-readings`, junk))).toBe('422 table-unreadable');
});

it('refuses what the plan does not allow, and says why nothing can be found', async () => {
  const before = await drafts();
  const laxer = await office().post(`${path()}/assignment-drafts`, { judgesPerEntry: 2, mostLoad: 7 });
  expect([said(laxer), laxer.body.settings]).toEqual(['422 laxer-than-plan', ['judgesPerEntry', 'mostLoad']]);
  expect(said(await office().post(`${path()}/assignment-drafts`, { leastLoad: 6, mostLoad: 5 }))).toBe(
    '422 loads-crossed',
  );
  expect(said(await office().post(`${path()}/assignment-drafts`, { capPercent: 0 }))).toMatch(/^4/);
  expect(said(await portal.as(edition.supervisor).post(`${path()}/assignment-drafts`, {}))).toBe('403 not-allowed');
  expect(await drafts()).toEqual(before);
  expect((await drafted({ judgesPerEntry: 7 })).draft).toMatchObject({
    state: 'failed',
    refusal: { code: 'judges-too-few' },
  });
  expect((await drafted({ leastLoad: 4 })).draft).toMatchObject({
    state: 'failed',
    refusal: { code: 'least-load-high' },
  });
  expect(said(await office().delete(`${path()}/assignment-draft`))).toBe('204');
  expect(said(await office().delete(`${path()}/assignment-draft`))).toBe('404 not-found');
});

it('stops a search, and publishes nothing that the lists have overtaken', async () => {
  expect(said(await office().post(`${path()}/assignment-drafts`, {}))).toBe('201');
  expect(said(await office().post(`${path()}/assignment-drafts`, {}))).toBe('409 draft-running');
  expect(said(await office().delete(`${path()}/assignment-draft`))).toBe('204');
  await portal.drain();
  expect((await look()).draft).toBeNull();
  const { draft } = await drafted({});
  await portal.db.query('UPDATE judging.judge SET capacity = 3 WHERE id = $1', [panel[5]!.id]);
  expect((await look()).draft).toMatchObject({ overtaken: true });
  const publish = () => office().put(`${path()}/assignment-draft/publication`, { draftId: draft!.id });
  const before = await everything(portal);
  expect(said(await publish())).toBe('409 draft-overtaken');
  expect(await everything(portal)).toEqual(before);
});

it('publishes nothing that a question to a judge has overtaken', async () => {
  const { draft } = await drafted({});
  const [judge] = panel as [Judge];
  const { id: organisationId } = await portal.get(RegisterOrganisation).run(edition.organiser, hospital(903));
  const personId = judge.actor.personId!;
  await portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, judge.actor, { personId, organisationId }));
  await portal.drain();
  expect((await look()).draft).toMatchObject({ overtaken: false });
  const [first] = listed(await portal.db.query('SELECT entry_id AS id FROM judging.participation LIMIT 1'));
  const rival = { relation: 'rival', field: 'rivals', person: null, together: false, year: null, reason: null };
  const subject = {
    ...{ subjectId: String(first!.id), number: 'J-1', title: '项目', standing: true, people: [], organisationIds: [] },
    mentions: [{ ...rival, organisation: hospital(903).name }],
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject as never]));
  await portal.drain();
  expect((await look()).draft).toMatchObject({ overtaken: true, conflictsKnown: 0 });
  const before = await everything(portal);
  const order = { draftId: draft!.id };
  expect(said(await office().put(`${path()}/assignment-draft/publication`, order))).toBe('409 draft-overtaken');
  expect(await everything(portal)).toEqual(before);
  expect((await drafted({})).draft).toMatchObject({ overtaken: false });
});

it('gives those who are away fewer entries', async () => {
  const away = [{ from: '2000-01-01', until: '2100-01-01' }];
  await portal.db.query(
    `UPDATE judging.profile SET away = $2 WHERE id = (SELECT profile_id FROM judging.judge WHERE id = $1)`,
    [panel[4]!.id, JSON.stringify(away)],
  );
  const bench = await drafted({ history: 'fresh' });
  const absent = bench.judges.find((judge) => judge['judgeId' as never] === panel[4]!.id)!;
  expect(absent).toMatchObject({ after: 0, limit: 0, daysAway: absent.days });
  expect(bench.draft).toMatchObject({ state: 'ready', violations: 0 });
});

it('asks for a second person where the plan does', async () => {
  const other = await prepared((plan) => {
    small(plan);
    const assignment = { floorPercent: 0, loadPrice: 1, capPercent: 100, organisationCap: null, secondPerson: true };
    Object.assign(plan.rounds[0]!, { assignment });
  });
  expect(said(await office(other).put(`${path(other)}/assignment`, {}))).toBe('409 draft-needed');
  const { draft, can } = await drafted({}, other);
  expect(can).toMatchObject({ publish: false, publishElse: true });
  const order = { draftId: draft!.id };
  expect(said(await office(other).put(`${path(other)}/assignment-draft/publication`, order))).toBe(
    '403 second-person-publishes',
  );
  const second = await portal.actor({ seats: [{ editionId: other.id, role: 'organiser' }] });
  expect(said(await portal.as(second).put(`${path(other)}/assignment-draft/publication`, order))).toBe('204');
  expect(said(await office(other).put(`${path(other)}/opening`))).toBe('200');
  expect(await duties(portal, other, panel[0]!)).not.toEqual([]);
});
