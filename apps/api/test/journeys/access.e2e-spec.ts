import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { FoundEdition, FoundFromFile } from '#competition';
import { type Actor, ROLES } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Answer, Client, Portal } from '#testing';
import { done, FILE, fillIn, hospital, planOf, TICKS, wholePortal } from './given.js';
import { certificatePublic } from './certificate-bodies.js';
import { goodBodies } from './good-bodies.js';
import { BALLOT, DRAW, JUDGES, laidIds, PRIZE, SITTING, TAKES_PART, CERTIFICATE } from './laid-by-hand.js';
import { NOTICE, PREPARED, publicationPublic } from './publication-bodies.js';
import { RESULT_SET } from './result-set-bodies.js';
import { ownOrganisations } from './recusal-bodies.js';
import { stagePublic } from './stage-bodies.js';

/** Routes that need no session: whoever adds one says so here too. */
const PUBLIC = new Set([
  ...['GET /health/live', 'GET /health/ready', 'GET /time', 'PUT /demo/clock', 'GET /outbox', 'GET /outbox/{id}'],
  ...['POST /page-faults', 'GET /handover'],
  ...['POST /accounts', 'PUT /accounts/confirmation', 'POST /password-resets', 'PUT /password-resets'],
  ...['GET /session', 'POST /sessions', 'DELETE /session', 'PUT /session/second-factor'],
  ...['GET /invitations/token/{token}', 'POST /invitations/token/{token}/acceptance'],
  ...['GET /email-changes/token/{token}', 'POST /email-changes/token/{token}/reversal'],
  ...['DELETE /invitations/token/{token}', 'GET /editions', 'GET /editions/{slug}/front'],
  ...['GET /receipts/{number}', ...publicationPublic],
  ...['GET /editions/{editionId}/announcements', 'GET /team-invitations/{token}', 'DELETE /team-invitations/{token}'],
  ...[
    'GET /draws/{id}',
    'GET /rounds/{id}/running-order',
    'GET /editions/{slug}/running-orders',
    ...stagePublic,
    ...certificatePublic,
  ],
]);
/** Routes of everybody with an account; what they answer is the person's own, or public. */
const ANYBODY = new Set([
  ...['GET /me/messages', 'GET /me/unread-messages', 'DELETE /me/unread-messages', 'GET /me/message-preference'],
  ...['PUT /me/message-preference', 'GET /me/phones', 'POST /me/phone-codes', 'PUT /me/phones', 'GET /me/data'],
  ...['DELETE /me/phones', 'GET /me/email-change', 'POST /me/email-change', 'DELETE /me/email-change'],
  ...['POST /me/email-change/links', 'PUT /me/email-change/confirmation'],
  ...[
    'GET /me/data/{section}',
    'GET /me/certificates',
    'POST /me/data-exports',
    'POST /me/closure',
    'GET /me/consents',
  ],
  ...['GET /me/sessions', 'PUT /me/password', 'PUT /me/profile', 'POST /second-factor', 'PUT /second-factor'],
  ...[
    'GET /organisations',
    'GET /organisations/{id}',
    'POST /organisations',
    'GET /editions/{editionId}/plan',
    'GET /editions/{editionId}/forms/{version}',
  ],
  ...['GET /editions/{editionId}/entries/mine', 'POST /editions/{editionId}/entries', ...ownOrganisations],
  // What it announces says where it belongs; entry's own specs ask who may bring a file there.
  'POST /uploads',
]);

/**
 * What goes on when an edition is archived: looking at something before it is done, its staff, its mails,
 * its certificates, which may have to be revoked years later, and the next edition.
 */
const AFTERWARDS = new Set([
  ...['POST /editions/{editionId}/plan-file/previews', 'POST /editions/{editionId}/settings/previews'],
  ...['POST /editions/{editionId}/conflicts/decisions/preview', 'POST /entries/{id}/decisions/preview'],
  ...['DELETE /seats/{id}', 'POST /editions/{editionId}/invitations', 'DELETE /invitations/{id}'],
  ...['POST /editions/{editionId}/message-releases', 'POST /editions/{editionId}/message-drops'],
  ...['POST /editions/{editionId}/message-retries', 'PUT /entries/{id}/thread/reading'],
  ...['POST /editions/{editionId}/copies', 'DELETE /screens/{id}', 'POST /editions/{editionId}/certificate-trials'],
  ...['PUT /certificates/{id}/revocation', 'DELETE /certificate-issues/{id}'],
  ...['PUT /releases/{id}/preview', 'DELETE /releases/{id}/preview'],
  // Answers for each entry by itself, and refuses each.
  ...['POST /editions/{editionId}/entry-batches', 'POST /editions/{editionId}/entry-batches/preview'],
]);

let portal: Portal;
let routes: string[];
let stranger: Client;
let neighbour: Client;
/** A real id for each kind of thing, by the first part of its address. */
let ids: Record<string, string>;
let bodies: Record<string, unknown>;

beforeAll(async () => {
  portal = await wholePortal();
  const { paths } = SwaggerModule.createDocument(portal.app, new DocumentBuilder().build());
  const verbs = ['get', 'post', 'put', 'patch', 'delete'];
  routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((verb) =>
      verbs.includes(verb) ? `${verb.toUpperCase()} ${path.replace(/^\/api/, '')}` : [],
    ),
  );
  await fillThePortal();
}, 60_000);
afterAll(() => portal.stop());

/** One of everything that somebody else could ask for. */
async function fillThePortal(): Promise<void> {
  const editionId = await portal.unit.run(async (tx) =>
    portal.get(FoundFromFile).current(tx, portal.system, FILE, await now(tx)),
  );
  const plan = { ...planOf(2024), slug: 'other', code: 'OTHER-1', numberPrefix: 'O-' };
  const { id: other } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  await portal.drain();
  const organiser = await portal.actor({ seats: [{ editionId, role: 'organiser' }] });
  const office = portal.as(organiser);
  const seats = ROLES.flatMap((role) => (role === 'admin' ? [] : [{ editionId: other, role }]));
  neighbour = portal.as(await portal.actor({ seats }));
  stranger = portal.as(await portal.actor());
  const team = await fillIn(portal, portal.as(await portal.actor()), editionId, 1, { track: '02', division: 'A' });
  await done(team.client.post(`/entries/${team.entryId}/submission`, TICKS));
  const judge = { email: 'judge@example.org', name: '周宁', kind: 'clinical', capacity: 9, organisation: hospital(9) };
  const invitation = { email: 'clerk@example.org', name: '何静怡', role: 'secretariat' };
  const round = (await done(office.get(`/editions/${editionId}/rounds`))).items[0].id;
  ids = {
    ...{ editions: editionId, draft: other, entries: team.entryId, rounds: round, me: organiser.sessionId! },
    judges: (await done(office.post(`/editions/${editionId}/judges`, judge))).id,
    announcements: (await done(office.post(`/editions/${editionId}/announcements`, NEWS))).id,
    invitations: (await done(office.post(`/editions/${editionId}/invitations`, invitation))).id,
    uploads: await anyUpload(),
    ...(await laidByHand(editionId, round, team.entryId, organiser)),
  };
  bodies = goodBodies(ids, { ...judge, email: 'other@example.org' });
}

const NEWS = { title: { 'zh-CN': '公告', en: '' }, body: { 'zh-CN': '正文', en: '' }, pinned: false };
async function anyUpload(): Promise<string> {
  const [{ id }] = (await portal.db.query('SELECT id FROM file.upload LIMIT 1')) as [{ id: string }];
  return id;
}

async function laidByHand(editionId: string, round: string, entry: string, { personId }: Actor) {
  const laid = laidIds();
  await portal.unit.run(async (tx) => {
    await tx.query(PRIZE, [laid.prizes, editionId, entry, personId]);
    await tx.query(CERTIFICATE, [laid.certificates, laid['certificate-issues'], editionId, personId]);
    await tx.query(RESULT_SET, [laid['result-sets'], editionId, personId]);
    await tx.query(BALLOT, [laid.ballots, editionId, entry, personId]);
    await tx.query(DRAW, [laid.draws, round, editionId]);
    await tx.query(PREPARED, [laid.releases, editionId, personId]);
    await tx.query(NOTICE, [laid.notices, editionId, personId, laid.objections, laid.hearings, entry]);
    await tx.query(TAKES_PART, [round, entry]);
    await tx.query(JUDGES, [laid.assignments, round, entry, laid['paper-prints'], laid['paper-sheets'], personId]);
    await tx.query(SITTING, [laid.sittings, round, editionId, laid.turns, entry, laid.screens, laid.releases]);
  });
  const sql = 'SELECT id FROM identity.seat WHERE person_id = $1';
  const [seat] = (await portal.db.query(sql, [personId])) as [{ id: string }];
  return { ...laid, 'result-releases': laid.releases, seats: seat.id };
}

/** Asks for a route: with the ids of what is there, of a draft edition, or of nothing. */
function ask(client: Client, route: string, what: 'real' | 'draft' | 'nothing' = 'real'): Promise<Answer> {
  const [verb, path] = route.split(' ') as [string, string];
  const kind = path.split('/')[1]!;
  const id = what === 'real' ? ids[kind] : newId();
  const edition = { real: ids.editions!, draft: ids.draft!, nothing: newId() }[what];
  const address = path
    .replace('{id}', id ?? newId())
    .replace('{editionId}', edition)
    .replace('{kind}', 'PLAN')
    .replace('{code}', 'REGISTRATION')
    .replace('{version}', '1')
    .replace(/\{no\}|\{position\}/, '1')
    .replace('{year}', '2026')
    .replace('/reach', '/reach?until=2030-01-01T09:00:00Z')
    .replace('{day}', '2026-10-01')
    .replace('working-days/period', 'working-days/period?start=2026-03-02&days=5')
    .replace(/\{\w+\}/, 'nothing');
  return client.send(verb, address, bodies[route]);
}

const bare = ({ status, body: { requestId: _, ...rest } }: Answer) => ({ status, body: rest });
/** Lines of people: what the portal's own timers record meanwhile is nobody's here. */
const traces = () => portal.db.query('SELECT count(*) AS lines FROM journal.line WHERE actor_id IS NOT NULL');

it('knows every route by its name', () => {
  expect([...PUBLIC, ...ANYBODY, ...Object.keys(bodies)].filter((route) => !routes.includes(route))).toEqual([]);
});

it('asks a visitor to sign in, wherever it is not said to be public', async () => {
  const before = await traces();
  const wrong: string[] = [];
  for (const route of routes) {
    const { status } = await ask(portal.visitor, route);
    const good = PUBLIC.has(route) ? status < 500 || status === 503 : status === 401;
    if (!good) wrong.push(`${route} ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await traces()).toEqual(before);
});

const guarded = () => routes.filter((route) => !PUBLIC.has(route) && !ANYBODY.has(route));

it('lets nobody without a seat do what staff, judges and other teams do', async () => {
  const before = await traces();
  const wrong: string[] = [];
  for (const route of guarded()) {
    const { status } = await ask(stranger, route);
    if (status !== 403 && status !== 404) wrong.push(`${route} ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await traces()).toEqual(before);
});

/** Who may not read the register of an edition's staff is refused before any id in it is looked at. */
const owned = () => guarded().filter((one) => one.includes('{id}') && !one.includes('/register/'));

it('answers for a thing that is somebody else’s as for one that does not exist', async () => {
  const wrong: string[] = [];
  for (const client of [stranger, neighbour]) {
    for (const route of owned()) {
      expect(ids[route.split('/')[1]!]).toBeDefined();
      const [real, none] = [bare(await ask(client, route)), bare(await ask(client, route, 'nothing'))];
      if (real.status !== 404 || JSON.stringify(real) !== JSON.stringify(none)) {
        wrong.push(`${client === stranger ? 'stranger' : 'neighbour'} ${route} ${real.status} ${none.status}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

it('keeps a draft edition from everybody who does not work on it', async () => {
  const wrong: string[] = [];
  for (const route of routes.filter((one) => one.includes('{editionId}'))) {
    const [draft, none] = [bare(await ask(stranger, route, 'draft')), bare(await ask(stranger, route, 'nothing'))];
    if (JSON.stringify(draft) !== JSON.stringify(none)) wrong.push(`${route} ${draft.status} ${none.status}`);
  }
  expect(wrong).toEqual([]);
});

it('lets all the staff of another edition do nothing in this one', async () => {
  const before = await traces();
  const wrong: string[] = [];
  for (const route of guarded().filter((one) => one.includes('{editionId}'))) {
    const { status } = await ask(neighbour, route);
    if (status !== 403 && status !== 404) wrong.push(`${route} ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await traces()).toEqual(before);
});

const WRITES = /^(POST|PUT|PATCH|DELETE) /;
it('lets nobody write into an archived edition, whatever seats they hold there', async () => {
  const roles = ROLES.filter((role) => role !== 'admin');
  const seats = roles.map((role) => ({ editionId: ids.editions!, role }));
  const everything = portal.as(await portal.actor({ seats }));
  await portal.db.query(`UPDATE competition.edition SET state = 'archived' WHERE id = $1`, [ids.editions]);
  const before = await traces();
  const wrong: string[] = [];
  for (const route of guarded().filter((one) => WRITES.test(one) && !AFTERWARDS.has(one))) {
    const { status, body } = await ask(everything, route);
    if (status < 400 || status >= 500) wrong.push(`${route} ${status} ${body.code}`);
  }
  expect(wrong).toEqual([]);
  expect(await traces()).toEqual(before);
});

// Comes last: it signs the stranger out.
it('answers everybody’s routes without failing', async () => {
  const wrong: string[] = [];
  for (const route of routes.filter((one) => PUBLIC.has(one) || ANYBODY.has(one))) {
    const { status } = await ask(stranger, route);
    if (status >= 500) wrong.push(`${route} ${status}`);
  }
  expect(wrong).toEqual([]);
});
