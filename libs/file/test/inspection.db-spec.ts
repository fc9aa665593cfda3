import { type AddressInfo, createServer, type Server } from 'node:net';
import { ScannerAway } from '#platform/virus-scan';
import type { Portal } from '#testing';
import { InspectForgotten } from '../src/reactions/inspect-held.js';
import { announcement, exe, mp4, type Part, pdf, png, pptx, startShelves, tusClient, zip } from './given.js';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** Speaks INSTREAM as clamd does, and knows one virus. */
function fakeClamd(): Server {
  return createServer((socket) => {
    let seen = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      seen = Buffer.concat([seen, chunk]);
      if (!seen.subarray(-4).equals(Buffer.alloc(4))) return;
      const found = seen.subarray(0, 10).toString() === 'zINSTREAM\0' && seen.includes(EICAR);
      socket.end(found ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
    });
  });
}
const listen = (server: Server, port = 0) =>
  new Promise<number>((done) => server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

let portal: Portal;
beforeAll(async () => {
  portal = await startShelves();
});
afterAll(() => portal.stop());

async function upload(of: Portal, bytes: Buffer, name: string): Promise<string> {
  const headers = { 'content-type': 'application/offset+octet-stream', ...announcement(bytes.length, name) };
  const answer = await tusClient(of).with(headers).post('/uploads', bytes);
  expect([answer.status, answer.body.state]).toEqual([201, 'held']);
  return answer.body.id;
}
async function inspected(of: Portal, bytes: Buffer, name: string) {
  const id = await upload(of, bytes, name);
  await of.drain();
  return { id, ...(await fate(of, id)) };
}
async function fate(of: Portal, id: string) {
  const sql = 'SELECT state, flaw, pages, seconds::float8 AS seconds FROM file.upload WHERE id = $1';
  return (
    (await of.db.query(sql, [id])) as { state: string; flaw: { code: string } | null; pages: number; seconds: number }[]
  )[0]!;
}

it('lets honest files of every kind pass, and knows their length', async () => {
  expect(await inspected(portal, pdf(2), 'a.pdf')).toMatchObject({ state: 'passed', pages: 2 });
  expect(await inspected(portal, mp4(179), 'a.mp4')).toMatchObject({ state: 'passed', seconds: 179 });
  expect(await inspected(portal, png(500), 'a.png')).toMatchObject({ state: 'passed' });
  const chart = { name: 'ppt/embeddings/Sheet1.xlsx', bytes: zip([{ name: 'xl/workbook.xml' }]) };
  expect(await inspected(portal, pptx(chart), '路演.pptx')).toMatchObject({ state: 'passed', flaw: null });
});

const deck = (...parts: Part[]) => pptx(...parts);
it.each<[string, Buffer, string, string]>([
  ['a program called PDF', exe(), 'a.pdf', 'file-executable'],
  ['a picture called PDF', png(9), 'a.pdf', 'file-type-mismatch'],
  ['a script inside', pdf(1, 0, '<< /S /JavaScript /JS (x) >>'), 'a.pdf', 'file-active-content'],
  ['a launch by a disguised name', pdf(1, 0, '<< /#4caunch (x) >>'), 'a.pdf', 'file-active-content'],
  ['a PDF that is an archive too', Buffer.concat([pdf(), zip([{ name: 'a' }])]), 'a.pdf', 'file-polyglot'],
  ['a locked PDF', pdf(1, 0, 'trailer << /Encrypt 5 0 R >>'), 'a.pdf', 'file-encrypted'],
  ['too many pages', pdf(3), 'a.pdf', 'file-too-many-pages'],
  ['a long film', mp4(181), 'a.mp4', 'file-too-long'],
  ['a film that does not say', Buffer.concat([mp4(1).subarray(0, 24)]), 'a.mp4', 'file-film'],
  ['a picture as large as a house', png(60_000), 'a.png', 'file-picture'],
  ['a plain archive called PPTX', zip([{ name: 'a.txt' }]), 'a.pptx', 'file-type-mismatch'],
  ['a bomb', deck({ name: 'ppt/media/a.bin', unpacked: 1_000_000_000 }), 'a.pptx', 'file-archive-bomb'],
  ['a path that climbs', deck({ name: '../../evil.sh' }), 'a.pptx', 'file-archive-path'],
  ['a symbolic link', deck({ name: 'ppt/a', mode: 0o120777 }), 'a.pptx', 'file-archive-link'],
  ['macros', deck({ name: 'ppt/vbaProject.bin' }), 'a.pptx', 'file-archive-active'],
  ['an archive inside', deck({ name: 'ppt/embeddings/a.zip' }), 'a.pptx', 'file-archive-nested'],
  [
    'a program in a table in a presentation',
    deck({ name: 'ppt/embeddings/a.xlsx', bytes: zip([{ name: 'run.exe' }]) }),
    ...(['a.pptx', 'file-archive-active'] as const),
  ],
  [
    'documents in documents in documents',
    deck({ name: 'ppt/embeddings/a.xlsx', bytes: zip([{ name: 'b.docx', bytes: zip([{ name: 'c' }]) }]) }),
    ...(['a.pptx', 'file-archive-nested'] as const),
  ],
  ['a table that cannot be unpacked', deck({ name: 'ppt/embeddings/a.xlsx' }), 'a.pptx', 'file-archive-broken'],
])('refuses %s, says why, and serves it to nobody', async (_, bytes, name, code) => {
  const { id, state, flaw } = await inspected(portal, bytes, name);
  expect([state, flaw?.code]).toEqual(['refused', code]);
  expect((await portal.visitor.get(`/shelf/${id}`)).body).toMatchObject({
    status: 409,
    code: 'file-refused',
    reason: code,
  });
  const lines = await portal.db.query(`SELECT details FROM journal.line WHERE kind = 'file.refused' AND subject = $1`, [
    id,
  ]);
  expect(lines).toMatchObject([{ details: { reason: code } }]);
});

it('locks malware away, and holds files while the scanner is down', async () => {
  const clamd = fakeClamd();
  const port = await listen(clamd);
  const guarded = await startShelves({ CLAMD_URL: `tcp://127.0.0.1:${port}` });
  expect(await inspected(guarded, pdf(1), 'a.pdf')).toMatchObject({ state: 'passed' });
  const caught = await inspected(guarded, pdf(1, 0, `% ${EICAR}`), 'b.pdf');
  expect(caught).toMatchObject({
    state: 'refused',
    flaw: { code: 'file-infected', details: { malware: 'Eicar-Signature' } },
  });
  expect((await guarded.visitor.get(`/shelf/${caught.id}`)).status).toBe(409);
  await new Promise((done) => clamd.close(done));
  const id = await upload(guarded, pdf(2, 9), 'c.pdf');
  const old = `UPDATE file.upload SET created_at = created_at - interval '1 hour' WHERE id = $1`;
  await guarded.unit.run((tx) => tx.query(old, [id]));
  await expect(guarded.get(InspectForgotten).run()).rejects.toThrow(ScannerAway);
  expect((await guarded.visitor.get(`/shelf/${id}`)).body).toMatchObject({ status: 409, code: 'file-held' });
  const again = fakeClamd();
  await listen(again, port);
  await guarded.drain();
  expect(await fate(guarded, id)).toMatchObject({ state: 'passed', pages: 2 });
  await guarded.stop();
  again.close();
}, 40_000);
