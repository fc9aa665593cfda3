import { EntryModule } from '#entry';
import { type Answer, type Portal, startPortal } from '#testing';
import { LapseLateCorrections } from '../src/reactions/lapse-late-corrections.js';
import { LapseWaits } from '../src/reactions/lapse-waits.js';
import {
  type Contest,
  contest,
  decided,
  everything,
  filled,
  listed,
  moveRegistration,
  pdf,
  said,
  submitted,
  TICKS,
} from './given.js';

type Team = Awaited<ReturnType<typeof filled>>;
const TUS = { 'content-type': 'application/offset+octet-stream', 'tus-resumable': '1.0.0' };
const FILE = Buffer.from(pdf(3, 'late'));
let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
});
beforeEach(async () => {
  edition = await contest(portal);
});
afterAll(() => portal.stop());

/** The deadline falls one millisecond after the press. */
const CLOSE = `UPDATE competition.milestone SET ends_at = $2::timestamptz + interval '1 millisecond'
  WHERE edition_id = $1 AND code = 'REGISTRATION'`;
const coded = (value: string) => Buffer.from(value).toString('base64');
/** Announces a business plan and sends its first bytes; the rest is `rest`. */
async function begin({ id, lead }: Team): Promise<string> {
  const told = {
    purpose: 'entry-document',
    entry: id,
    kind: 'PLAN',
    filename: '终稿.pdf',
    filetype: 'application/pdf',
  };
  const metadata = Object.entries(told).map(([name, value]) => `${name} ${coded(value)}`);
  const { 'content-type': _, ...tus } = TUS;
  const begun = await portal
    .as(lead)
    .with({ ...tus, 'upload-length': String(FILE.length), 'upload-metadata': metadata.join(',') })
    .post('/uploads');
  expect(begun.status).toBe(201);
  return begun.headers.get('location')!.split('/').at(-1)!;
}
const rest = ({ lead }: Team, upload: string): Promise<Answer> =>
  portal
    .as(lead)
    .with({ ...TUS, 'upload-offset': '0' })
    .patch(`/uploads/${upload}`, FILE.toString('latin1'));
const press = ({ id, lead }: Team) => portal.as(lead).put(`/entries/${id}/waiting-submission`, { consents: TICKS });
const page = async ({ id, lead }: Team) => (await portal.as(lead).get(`/entries/${id}`)).body;
const expire = ({ id }: Team) =>
  portal.unit.run((tx) =>
    tx.query(
      "UPDATE entry.waiting SET pressed_at = pressed_at - interval '2 hours', until = now() WHERE entry_id = $1",
      [id],
    ),
  );

it('waits for a file that was on its way, and is final, as of when it was pressed, with its arrival', async () => {
  const team = await filled(portal, edition);
  const upload = await begin(team);
  expect((await page(team)).arriving).toMatchObject([{ id: upload, kind: 'PLAN', name: '终稿.pdf' }]);
  const pressed = await press(team);
  expect(pressed.body).toMatchObject({ files: [{ id: upload, kind: 'PLAN', name: '终稿.pdf' }] });
  await portal.unit.run((tx) => tx.query(CLOSE, [edition.id, pressed.body.pressedAt]));
  expect(await page(team)).toMatchObject({
    can: { submit: false },
    revisionNo: 0,
    waiting: { files: [{ id: upload }] },
  });
  expect((await rest(team, upload)).status).toBe(204);
  const receipt = (await portal.as(team.lead).get(`/entries/${team.id}/receipt`)).body;
  expect(receipt).toMatchObject({
    revision: 1,
    submittedAt: pressed.body.pressedAt,
    documents: expect.arrayContaining([expect.objectContaining({ name: '终稿.pdf' })]),
  });
  expect(await page(team)).toMatchObject({ state: 'submitted', waiting: null, arriving: [] });
});

it('takes what was said when it was pressed, not what was written since', async () => {
  const team = await filled(portal, edition);
  const upload = await begin(team);
  await press(team);
  const change = { field: 'oneLiner', value: '按下提交之后的修改', version: 1 };
  await portal.as(team.lead).patch(`/entries/${team.id}/answers`, { changes: [change] });
  await rest(team, upload);
  const seen = (await portal.as(edition.secretariat).get(`/entries/${team.id}`)).body;
  expect(listed(seen.answers).find(({ field }) => field === 'oneLiner')).not.toMatchObject({ value: change.value });
  expect(await page(team)).toMatchObject({ changedSinceSubmit: true });
});

it('lapses to the last valid copy after a quarter of an hour, and tells the team', async () => {
  const team = await submitted(portal, edition);
  const upload = await begin(team);
  const { pressedAt, until } = (await press(team)).body as unknown as { pressedAt: string; until: string };
  const { deadline } = await page(team);
  expect(Date.parse(until) - Date.parse(deadline as unknown as string)).toBe(15 * 60_000);
  expect(Date.parse(pressedAt)).toBeLessThan(Date.parse(until));
  await moveRegistration(portal, edition, '-16 minutes');
  await expire(team);
  expect(said(await rest(team, upload))).toBe('409 deadline-passed');
  expect(await page(team)).toMatchObject({ revisionNo: 1, waiting: null });
  await portal.get(LapseWaits).run();
  await portal.drain();
  const kinds = listed((await portal.as(team.lead).get(`/entries/${team.id}/history`)).body.items);
  expect(kinds.at(-1)).toMatchObject({ kind: 'entry.submission-lapsed', details: { revision: 1, files: 1 } });
});

it('lets no file be late that no submit waits for, and no submit wait that was not pressed in time', async () => {
  const team = await filled(portal, edition);
  const upload = await begin(team);
  await moveRegistration(portal, edition, '-1 second');
  const before = await everything(portal);
  expect(said(await press(team))).toBe('409 deadline-passed');
  expect(said(await rest(team, upload))).toBe('409 deadline-passed');
  expect(await everything(portal)).toEqual(before);
});

it('is not taken up for review while it waits, one by one or many at once', async () => {
  const team = await submitted(portal, edition);
  const upload = await begin(team);
  await press(team);
  const desk = portal.as(edition.secretariat);
  const before = await everything(portal);
  expect((await desk.get(`/entries/${team.id}`)).body).toMatchObject({ can: { startReview: false } });
  expect(said(await desk.put(`/entries/${team.id}/review`))).toBe('409 submission-waits');
  const batch = await desk.post(`/editions/${edition.id}/entry-batches`, { action: 'start', entryIds: [team.id] });
  expect(listed(batch.body.items)).toMatchObject([{ outcome: 'skipped', skip: 'waiting' }]);
  expect(await everything(portal)).toEqual(before);
  expect((await rest(team, upload)).status).toBe(204);
  expect((await desk.get(`/entries/${team.id}`)).body).toMatchObject({ revisionNo: 2, can: { startReview: true } });
  expect(said(await desk.put(`/entries/${team.id}/review`))).toBe('200');
});

it('reads as waiting, not as refused, when it is a correction: on the page, in lists, counts and at the desk', async () => {
  const team = await decided(portal, edition, { verdict: 'return', reason: '补充', fields: [] });
  const upload = await begin(team);
  const { pressedAt, until } = (await press(team)).body as unknown as { pressedAt: string; until: string };
  const close = `UPDATE entry.entry SET returned_until = $2::timestamptz + interval '1 millisecond' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(close, [team.id, pressedAt]));
  const desk = portal.as(edition.secretariat);
  const queue = async (filter = '') => (await desk.get(`/editions/${edition.id}/entries${filter}`)).body;
  const own = async () => (await portal.as(team.lead).get(`/editions/${edition.id}/entries/mine`)).body;
  const line = { id: team.id, state: 'returned', waitsUntil: until };
  await portal.get(LapseLateCorrections).run();
  expect(await page(team)).toMatchObject({ state: 'returned', status: { code: 'waiting', at: until } });
  expect((await own()).items).toMatchObject([line]);
  const all = await queue();
  expect(all).toMatchObject({ items: [line], states: [{ state: 'returned', count: 1 }], counts: { waiting: 1 } });
  expect(await queue('?view=waiting')).toMatchObject({ total: 1 });
  expect(await queue('?state=refused')).toMatchObject({ total: 0 });
  const batch = await desk.post(`/editions/${edition.id}/entry-batches`, { action: 'remind', entryIds: [team.id] });
  expect(listed(batch.body.items)).toMatchObject([{ outcome: 'skipped', skip: 'waiting' }]);
  expect((await rest(team, upload)).status).toBe(204);
  expect(await page(team)).toMatchObject({ state: 'in_review', waiting: null });
  expect((await queue()).counts).toMatchObject({ waiting: 0, corrected: 1 });
});

it('reads as refused once its files did not come', async () => {
  const team = await decided(portal, edition, { verdict: 'return', reason: '补充', fields: [] });
  await begin(team);
  await press(team);
  const close = `UPDATE entry.entry SET returned_until = clock_timestamp() - interval '16 minutes' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(close, [team.id]));
  await expire(team);
  expect(await page(team)).toMatchObject({ state: 'refused', status: { code: 'refused' } });
  await portal.get(LapseLateCorrections).run();
  await portal.drain();
  expect(await page(team)).toMatchObject({ state: 'refused', decisions: [{}, { verdict: 'lapse' }] });
});

it('needs everything else, and a file on its way', async () => {
  const team = await filled(portal, edition);
  const before = await everything(portal);
  expect(said(await press(team))).toBe('409 nothing-on-its-way');
  await begin(team);
  const bare = await portal.as(team.lead).put(`/entries/${team.id}/waiting-submission`, { consents: [] });
  expect(said(bare)).toBe('422 entry-incomplete');
  expect(await everything(portal)).toEqual(before);
});
