import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Portal } from '#testing';
import { ClearIncoming } from '../src/actions/arrival/clear-incoming.js';
import { announcement, counts, NEIGHBOUR, pdf, SpecimenTaker, startShelves, tusClient } from './given.js';

const PIECE = { 'content-type': 'application/offset+octet-stream' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let portal: Portal;
beforeAll(async () => {
  portal = await startShelves();
});
afterAll(() => portal.stop());

const incoming = (of: Portal) => join(of.config.DATA_DIR, 'files', 'incoming');
const left = () => (existsSync(incoming(portal)) ? readdirSync(incoming(portal)) : []);
const taken = (of: Portal = portal) => of.get(SpecimenTaker).taken;
async function begin(of: Portal, size: number, more: Record<string, string> = {}): Promise<string> {
  const answer = await tusClient(of)
    .with(announcement(size, '商业计划书.pdf', more))
    .post('/uploads');
  expect([answer.status, answer.body.state]).toEqual([201, 'arriving']);
  return String(answer.headers.get('location')).replace('/api', '');
}
const offset = async (of: Portal, path: string) => {
  const answer = await tusClient(of).send('HEAD', path);
  return { status: answer.status, offset: Number(answer.headers.get('upload-offset')) };
};
const add = (of: Portal, path: string, bytes: Buffer, from: number) =>
  tusClient(of)
    .with({ ...PIECE, 'upload-offset': String(from) })
    .send('PATCH', path, bytes);

/** Announces all the rest, sends some of it and cuts the line. */
async function cutAfter(of: Portal, path: string, rest: Buffer, from: number, sent: number): Promise<void> {
  const headers = { 'x-person': '01890000-0000-7000-8000-000000000001', 'tus-resumable': '1.0.0', ...PIECE };
  const length = { 'upload-offset': String(from), 'content-length': String(rest.length) };
  const line = request(`${of.base}${path}`, { method: 'PATCH', headers: { ...headers, ...length } });
  line.on('error', () => undefined);
  line.write(rest.subarray(0, sent));
  const place = join(incoming(of), path.split('/').pop()!);
  while (!existsSync(place) || statSync(place).size < from + sent - 70_000) await pause(10);
  line.destroy();
}

it('takes a small file with its announcement, holds it, and lets it pass', async () => {
  const file = pdf(2);
  const answer = await tusClient(portal)
    .with({ ...PIECE, ...announcement(file.length) })
    .post('/uploads', file);
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({
    ...{ id: expect.any(String), name: '商业计划书.pdf', state: 'held' },
    size: file.length,
    offset: file.length,
  });
  expect(answer.headers.get('upload-offset')).toBe(String(file.length));
  expect(left()).toEqual([]);
  expect(taken().at(-1)).toMatchObject({ shelf: 'open', id: answer.body.id, name: '商业计划书.pdf' });
  await portal.drain();
  const back = await portal.visitor.get(`/shelf/${answer.body.id}`);
  expect(back.bytes.equals(file)).toBe(true);
  expect(await offset(portal, `/uploads/${answer.body.id}`)).toEqual({ status: 204, offset: file.length });
});

it('survives three cuts and two restarts with the same bytes', async () => {
  const file = Buffer.concat([pdf(1), randomBytes(5_000_000)]);
  const path = await begin(portal, file.length);
  for (const cut of [1_000_000, 2_200_000, 3_000_000]) {
    const { offset: from } = await offset(portal, path);
    await cutAfter(portal, path, file.subarray(from), from, cut - from);
    expect((await offset(portal, path)).offset).toBeGreaterThanOrEqual(cut - 70_000);
  }
  const again = { DATABASE_URL: portal.config.DATABASE_URL, DATA_DIR: portal.config.DATA_DIR };
  const second = await startShelves(again);
  const { offset: from } = await offset(second, path);
  expect((await add(second, path, file.subarray(from, 4_000_000), from)).status).toBe(204);
  await second.stop();
  const end = await add(portal, path, file.subarray(4_000_000), 4_000_000);
  expect([end.status, end.headers.get('upload-offset')]).toEqual([204, String(file.length)]);
  expect(taken().at(-1)?.id).toBe(path.split('/').pop());
  const [row] = (await portal.db.query('SELECT sha256 FROM file.upload WHERE id = $1', [path.split('/').pop()])) as {
    sha256: string;
  }[];
  expect(row?.sha256).toBe(sha256(file));
  expect(left()).toEqual([]);
  expect(await offset(portal, path)).toEqual({ status: 204, offset: file.length });
}, 30_000);

it('finishes at the next question what a crash left whole but unfinished', async () => {
  const file = pdf(1, 500);
  const path = await begin(portal, file.length);
  writeFileSync(join(incoming(portal), path.split('/').pop()!), file);
  expect(await offset(portal, path)).toEqual({ status: 204, offset: file.length });
  expect(taken().at(-1)?.id).toBe(path.split('/').pop());
});

it('takes two pieces at a time by one', async () => {
  const file = Buffer.concat([pdf(1), randomBytes(400_000)]);
  const path = await begin(portal, file.length);
  const both = await Promise.all([add(portal, path, file, 0), add(portal, path, file, 0)]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('upload-offset');
  // A piece that another one waits for is cut after a while: what of it arrived was acknowledged, and the rest is due.
  const { offset: arrived } = await offset(portal, path);
  expect(both.find(({ status }) => status === 204)?.headers.get('upload-offset')).toBe(String(arrived));
  if (arrived < file.length) expect((await add(portal, path, file.subarray(arrived), arrived)).status).toBe(204);
  expect(taken().filter(({ id }) => id === path.split('/').pop())).toHaveLength(1);
  const kept = await portal.db.query('SELECT sha256 FROM file.upload WHERE id = $1', [path.split('/').pop()]);
  expect(kept).toEqual([{ sha256: sha256(file) }]);
});

it('finishes once what many ask about whose last byte came without its row', async () => {
  const sent = Array.from({ length: 6 }, () => Buffer.concat([pdf(1), randomBytes(50_000)]));
  for (const file of sent) {
    const path = await begin(portal, file.length);
    const id = path.split('/').pop()!;
    writeFileSync(join(incoming(portal), id), file);
    const asked = await Promise.all(Array.from({ length: 8 }, () => offset(portal, path)));
    expect(asked).toEqual(asked.map(() => ({ status: 204, offset: file.length })));
    expect(taken().filter((one) => one.id === id)).toHaveLength(1);
    expect(left()).not.toContain(id);
  }
});

it('is nobody else’s: 404 to look, to add and to end', async () => {
  const path = await begin(portal, 5_000);
  const other = tusClient(portal, NEIGHBOUR);
  const piece = { ...PIECE, 'upload-offset': '0' };
  const answers = [
    await other.send('HEAD', path),
    await other.with(piece).send('PATCH', path, pdf()),
    await other.delete(path),
  ];
  answers.push(await tusClient(portal).send('HEAD', '/uploads/01890000-0000-7000-8000-00000000dead'));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect((await portal.visitor.with(announcement(9)).post('/uploads')).status).toBe(401);
  expect((await tusClient(portal).delete(path)).status).toBe(204);
  expect((await offset(portal, path)).status).toBe(404);
});

it.each<[string, Record<string, string>, number, string]>([
  ['too large, before a byte', announcement(12_000_001), 413, 'file-too-large'],
  ['empty', announcement(0), 422, 'file-empty'],
  ['of a kind the shelf does not take', announcement(9, '程序.exe'), 422, 'file-type'],
  ['called by two extensions', announcement(9, '计划.exe.pdf'), 422, 'file-double-extension'],
  ['for a closed shelf', announcement(9, 'a.pdf', { shelf: 'closed' }), 409, 'stale'],
  ['for a purpose of nobody', announcement(9, 'a.pdf', { purpose: 'nothing' }), 422, 'upload-purpose'],
  ['without a length', { ...announcement(9), 'upload-length': '1e3' }, 400, 'upload-malformed'],
  ['without readable metadata', { ...announcement(9), 'upload-metadata': 'filename ***' }, 400, 'upload-malformed'],
])('refuses what is %s, and keeps nothing', async (_, headers, status, code) => {
  const before = await counts(portal);
  const answer = await tusClient(portal).with(headers).post('/uploads');
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(await counts(portal)).toEqual(before);
});

it('forgets what its context refuses at the end', async () => {
  const file = pdf(1, 99);
  const path = await begin(portal, file.length, { shelf: 'full' });
  const before = await counts(portal);
  const answer = await add(portal, path, file, 0);
  expect([answer.status, answer.body.code]).toEqual([409, 'stale']);
  expect(await counts(portal)).toEqual({ ...before, arrival: before.arrival! - 1 });
  const whole = { ...PIECE, ...announcement(file.length, 'a.pdf', { shelf: 'full' }) };
  expect((await tusClient(portal).with(whole).post('/uploads', file)).status).toBe(409);
  expect(await counts(portal)).toEqual({ ...before, arrival: before.arrival! - 1 });
  expect(left()).not.toContain(path.split('/').pop());
});

it('refuses malformed pieces, and more than was announced', async () => {
  const path = await begin(portal, 50);
  const bare = portal.visitor.with({ 'x-person': '01890000-0000-7000-8000-000000000001' });
  expect((await bare.with({ ...PIECE, 'upload-offset': '0' }).send('PATCH', path, pdf())).status).toBe(400);
  expect((await add(portal, path, pdf(1, 100), 0)).status).toBe(413);
  expect((await add(portal, path, Buffer.from('x'), 7)).status).toBe(409);
  expect((await tusClient(portal).with({ 'upload-offset': '0' }).send('PATCH', path, { a: 1 })).status).toBe(400);
  expect(await offset(portal, path)).toEqual({ status: 204, offset: 0 });
});

it('says 507 on a full disk, and goes on when there is room', async () => {
  const file = pdf(1, 200);
  const path = await begin(portal, file.length);
  const place = join(incoming(portal), path.split('/').pop()!);
  symlinkSync('/dev/full', place);
  const answer = await add(portal, path, file, 0);
  expect([answer.status, answer.body.code]).toEqual([507, 'storage-full']);
  expect((await offset(portal, path)).offset).toBe(0);
});

it('lets a person begin thirty at a time', async () => {
  const client = tusClient(portal, '01890000-0000-7000-8000-00000000aaaa').with(announcement(100));
  for (let count = 0; count < 30; count++) expect((await client.post('/uploads')).status).toBe(201);
  expect((await client.post('/uploads')).body).toMatchObject({ code: 'uploads-waiting', max: 30 });
});

it('sweeps expired halves and bytes nobody names, and keeps the others', async () => {
  const [dead, alive] = [await begin(portal, 900), await begin(portal, 900)];
  for (const path of [dead, alive]) await add(portal, path, Buffer.alloc(10), 0);
  const id = (path: string) => path.split('/').pop()!;
  await portal.unit.run((tx) =>
    tx.query(`UPDATE file.arrival SET expires_at = now() - interval '1 hour' WHERE id = $1`, [id(dead)]),
  );
  const folder = join(portal.config.DATA_DIR, 'files');
  const orphan = join(folder, sha256(Buffer.from('orphan')).slice(0, 2), sha256(Buffer.from('orphan')));
  const kept = await tusClient(portal)
    .with({ ...PIECE, ...announcement(pdf(1, 77).length) })
    .post('/uploads', pdf(1, 77));
  const named = join(folder, sha256(pdf(1, 77)).slice(0, 2), sha256(pdf(1, 77)));
  mkdirSync(join(orphan, '..'), { recursive: true });
  writeFileSync(orphan, 'orphan');
  const old = Date.now() / 1000 - 90_000;
  for (const path of [orphan, named, join(incoming(portal), id(dead)), join(incoming(portal), id(alive))])
    utimesSync(path, old, old);
  await portal.get(ClearIncoming).run();
  expect([existsSync(orphan), existsSync(named), left().includes(id(dead)), left().includes(id(alive))]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect((await offset(portal, dead)).status).toBe(404);
  await portal.drain();
  expect((await portal.visitor.get(`/shelf/${kept.body.id}`)).status).toBe(200);
});
