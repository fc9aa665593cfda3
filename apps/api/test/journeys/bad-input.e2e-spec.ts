import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FoundFromFile } from '#competition';
import type { Seat } from '#kernel';
import { now } from '#platform/clock';
import { ROOT } from '#platform/root';
import type { Answer, Client, Portal } from '#testing';
import { FILE, wholePortal } from './given.js';
import { type Attempt, attempts, type Document } from './hostile.js';

const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as Document;
/** Other verbs answer without a body. */
const ORDER = ['get', 'post', 'patch', 'put', 'delete'];
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).flatMap((method) => (ORDER.includes(method) ? [{ method, path }] : [])),
);
/** What only reads comes first, then what writes, last what may end the edition. */
const turn = ({ method, path }: { method: string; path: string }) =>
  ORDER.indexOf(method) + (method !== 'get' && /archive|milestones|settings/.test(path) ? ORDER.length : 0);
operations.sort((one, other) => turn(one) - turn(other));

let portal: Portal;
let edition: { id: string; slug: string };
beforeAll(async () => {
  portal = await wholePortal();
  const id = await portal.unit.run(async (tx) =>
    portal.get(FoundFromFile).current(tx, portal.system, FILE, await now(tx)),
  );
  const [{ slug }] = (await portal.db.query('SELECT slug FROM competition.edition WHERE id = $1', [id])) as [
    { slug: string },
  ];
  edition = { id, slug };
}, 30_000);
afterAll(() => portal.stop());

interface Asker {
  readonly client: Client;
  known(name: string): string;
}

/** Sends everything bad (or one in `share` of it) to every operation, a few at a time; answers what came back wrong. */
async function assail(asker: () => Promise<Asker>, share = 1): Promise<string[]> {
  const wrong: string[] = [];
  for (const [number, { method, path }] of operations.entries()) {
    const { client, known } = await asker();
    const queue = attempts(document, method, path, known).filter((_, index) => (index + number) % share === 0);
    const send = async () => {
      for (let attempt = queue.shift(); attempt; attempt = queue.shift()) {
        const answer = await patiently(() =>
          client.send(attempt.method, attempt.path.replace(/^\/api/, ''), attempt.body),
        );
        const fault = faultOf(attempt, answer);
        if (fault) wrong.push(`${attempt.method} ${path} with ${attempt.what}: ${fault}`);
        // Whoever has to sign in first is told so before anything else is looked at.
        if (answer.body.code === 'sign-in-needed') queue.splice(2);
      }
    };
    await Promise.all(Array.from({ length: 6 }, send));
  }
  return wrong;
}

/** A machine that runs other specs too may be too slow for once: the portal says so, and when to come again. */
async function patiently(send: () => Promise<Answer>): Promise<Answer> {
  const answer = await send();
  if (answer.status !== 503 || answer.body.code !== 'unavailable') return answer;
  await pause(Number(answer.headers.get('retry-after')) * 1000);
  return send();
}

function faultOf({ unfit }: Attempt, { status, headers, body }: Answer): string | undefined {
  if (status >= 500) return `${status} ${JSON.stringify(body)}`;
  if (status < 400) return unfit ? `${status}, though nobody may store this` : undefined;
  const problem = headers.get('content-type')?.startsWith('application/problem+json');
  return problem && body.code && body.requestId && body.title ? undefined : `${status} without a problem document`;
}

/** Fills places of a path with what exists; other ids are nobody's. */
const place = (ids: Record<string, string>) => {
  const all: Record<string, string> = {
    editionId: edition.id,
    slug: edition.slug,
    kind: 'PLAN',
    code: 'FINAL',
    ...ids,
  };
  return (name: string) => all[name] ?? randomUUID();
};

/** Somebody with an entry of their own, new for each operation: some end the session they came with. */
async function withEntry(seats: Seat[]): Promise<Asker> {
  const client = portal.as(await portal.actor({ seats }));
  const { status, body } = await client.post(`/editions/${edition.id}/entries`, {
    title: randomUUID(),
    track: '01',
    division: 'A',
  });
  // At last the edition may be over.
  expect([201, 409]).toContain(status);
  return { client, known: place(status === 201 ? { id: body.id } : {}) };
}

it('answers a visitor with a problem document, never with 5xx', async () => {
  const visitor = { client: portal.visitor, known: place({}) };
  expect(await assail(() => Promise.resolve(visitor))).toEqual([]);
}, 240_000);

it('answers somebody signed in with a problem document, never with 5xx', async () => {
  expect(await assail(() => withEntry([]), 4)).toEqual([]);
}, 240_000);

it('answers staff with a problem document, never with 5xx', async () => {
  const roles = ['organiser', 'secretariat', 'judge'] as const;
  const seats = roles.map((role) => ({ editionId: edition.id, role }));
  expect(await assail(() => withEntry([...seats, { editionId: null, role: 'admin' }]), 2)).toEqual([]);
}, 240_000);
