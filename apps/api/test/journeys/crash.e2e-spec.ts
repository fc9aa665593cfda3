import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { servePortal } from '../../../../test/served-portal.mjs';
import { paperOf } from '../../../../tools/demo/papers.mjs';
import { PortalClient } from '../../../../tools/demo/portal-client.mjs';

type Served = Awaited<ReturnType<typeof servePortal>>;
let portal: Served;
beforeAll(async () => {
  portal = await servePortal();
}, 180_000);
afterAll(() => portal.stop());

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = 256 * 1024;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** An honest PDF of one page, made long by a comment. */
async function longPdf(): Promise<Buffer> {
  const paper = Buffer.from(await paperOf({ index: 0 }, { title: 'Business plan' }).arrayBuffer());
  return Buffer.concat([paper, Buffer.from(`\n%${randomBytes(6_000_000).toString('hex')}\n%%EOF\n`)]);
}

async function lead(): Promise<PortalClient> {
  const [, email, password] = portal.signIns
    .split('\n')
    .find((line) => line.startsWith('team '))!
    .split(/\s+/);
  const client = new PortalClient(portal.url);
  await client.post('/sessions', { email, password });
  return client;
}

/** Sends bytes from an offset on, and keeps the line open when they are all sent; `stalled` says how many were. */
function sendSlowly(client: PortalClient, path: string, bytes: Buffer, offset: number) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent >= bytes.length) return wait(60_000, undefined, { ref: false });
      controller.enqueue(bytes.subarray(sent, sent + PIECE));
      sent += PIECE;
      return undefined;
    },
  });
  const headers = { ...TUS, cookie: cookieOf(client), 'upload-offset': String(offset) };
  const type = { 'content-type': 'application/offset+octet-stream' };
  const request = { method: 'PATCH', headers: { ...headers, ...type }, body, duplex: 'half' };
  return fetch(`${portal.url}${path}`, request as RequestInit).then(
    () => 'answered',
    () => 'broken',
  );
}

const cookieOf = ({ cookie }: PortalClient) => `${cookie.name}=${cookie.value}`;

async function offsetOf(client: PortalClient, path: string): Promise<number> {
  const answer = await fetch(`${portal.url}${path}`, { method: 'HEAD', headers: { ...TUS, cookie: cookieOf(client) } });
  return Number(answer.headers.get('upload-offset') ?? 'NaN');
}

it('goes on where it was when the server is killed in the middle of an upload, to the same SHA-256', async () => {
  const team = await lead();
  const [edition] = (await team.get('/editions')) as { id: string }[];
  const basics = { title: '断电续传试验装置', track: '02', division: 'A' };
  const { id } = (await team.post(`/editions/${edition!.id}/entries`, basics)) as { id: string };
  const file = await longPdf();
  const words = {
    purpose: 'entry-document',
    entry: id,
    kind: 'PLAN',
    filename: '计划书.pdf',
    filetype: 'application/pdf',
  };
  const metadata = Object.entries(words).map(([key, word]) => `${key} ${Buffer.from(word).toString('base64')}`);
  const begun = await fetch(`${portal.url}/api/uploads`, {
    method: 'POST',
    headers: {
      ...{ ...TUS, cookie: cookieOf(team), 'upload-length': String(file.length) },
      'upload-metadata': metadata.join(),
    },
  });
  expect(begun.status).toBe(201);
  const path = begun.headers.get('location')!;

  const cut = Math.floor(file.length / 3);
  const first = sendSlowly(team, path, file.subarray(0, cut), 0);
  await wait(1_500);
  await portal.crash();
  expect(await first).toBe('broken');
  await portal.restart();
  const kept = await offsetOf(team, path);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThanOrEqual(cut);

  const rest = await fetch(`${portal.url}${path}`, {
    method: 'PATCH',
    headers: {
      ...{ ...TUS, cookie: cookieOf(team), 'upload-offset': String(kept) },
      'content-type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(file.subarray(kept)),
  });
  expect(rest.status).toBe(204);
  const entry = (await team.get(`/entries/${id}`)) as { documents: { id: string; sha256: string; size: number }[] };
  expect(entry.documents).toMatchObject([{ sha256: hashOf(file), size: file.length }]);
}, 120_000);
