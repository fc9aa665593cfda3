import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { FoundFromFile } from '#competition';
import { ROLES } from '#kernel';
import { now } from '#platform/clock';
import type { Answer, Client, Portal } from '#testing';
import { done, FILE, fillIn, hospital, TICKS, wholePortal } from './given.js';
import { DECIDES_NOTHING, decidesAbout } from './kept-away-tables.js';
import { RESULT_SET } from './result-set-bodies.js';
import { BALLOT, DRAW, JUDGES, laidIds, PRIZE, SITTING, TAKES_PART } from './laid-by-hand.js';
import { NOTICE } from './publication-bodies.js';

/** Where something about an entry may be decided. */
const BESIDE =
  /^\/(?:entries|rounds|paper-sheets|assignments|turns|sittings|result-releases|prizes|ballots|draws|screens|sheets|objections|result-sets)\/|\/editions\/\{editionId\}\/(?:conflicts|prizes|ballots|expert-nominations|extensions|entr|releases|prepared-releases|result-sets|objections|certificates)/;
const MISSED = `INSERT INTO stage.step (id, slot_id, no, verb, seconds, reason, at, taken_by)
  SELECT gen_random_uuid(), id, 1, 'miss', 0, 'x', clock_timestamp(), NULL FROM stage.slot WHERE id = $1`;
const RELEASED = `UPDATE judging.release SET entry_id = $2, exact = '80', shown = '80.00', sheets = 3 WHERE id = $1`;

let portal: Portal;
let routes: string[];
let keeper: Client;
let ids: Record<string, string>;
let table: ReturnType<typeof decidesAbout>;

beforeAll(async () => {
  portal = await wholePortal();
  const { paths } = SwaggerModule.createDocument(portal.app, new DocumentBuilder().build());
  routes = Object.entries(paths)
    .flatMap(([path, item]) => Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path.replace(/^\/api/, '')}`))
    .filter((route) => /^(?:POST|PUT|PATCH|DELETE) /.test(route) && BESIDE.test(route.split(' ')[1]!));
  await layTheEntry();
}, 60_000);
afterAll(() => portal.stop());

/** An entry in the middle of everything, and somebody with every seat of the staff who must keep away from it. */
async function layTheEntry(): Promise<void> {
  const editionId = await portal.unit.run(async (tx) =>
    portal.get(FoundFromFile).current(tx, portal.system, FILE, await now(tx)),
  );
  const organiser = await portal.actor({ seats: [{ editionId, role: 'organiser' }] });
  const office = portal.as(organiser);
  const seats = ROLES.flatMap((role) => (['admin', 'judge'].includes(role) ? [] : [{ editionId, role }]));
  const kept = await portal.actor({ name: '许文', seats });
  keeper = portal.as(kept);
  const team = await fillIn(portal, portal.as(await portal.actor()), editionId, 1, { track: '02', division: 'A' });
  const { number } = await done(team.client.post(`/entries/${team.entryId}/submission`, TICKS));
  const judge = { email: 'judge@example.org', name: '周宁', kind: 'clinical', capacity: 9, organisation: hospital(9) };
  await done(office.post(`/editions/${editionId}/judges`, judge));
  const round = (await done(office.get(`/editions/${editionId}/rounds`))).items[0].id;
  await portal.drain();
  const pin = (personId: string) =>
    done(
      office.post(`/editions/${editionId}/conflicts`, {
        ...{ personId, subjectId: team.entryId, relation: 'kinship', reason: '亲属' },
      }),
    );
  await pin(kept.personId!);
  const laid = laidIds();
  await portal.unit.run(async (tx) => {
    await tx.query(PRIZE, [laid.prizes, editionId, team.entryId, organiser.personId]);
    await tx.query(RESULT_SET, [laid['result-sets'], editionId, organiser.personId]);
    await tx.query(BALLOT, [laid.ballots, editionId, team.entryId, organiser.personId]);
    await tx.query(DRAW, [laid.draws, round, editionId]);
    await tx.query(TAKES_PART, [round, team.entryId]);
    const raised = [laid.objections, laid.hearings, team.entryId];
    await tx.query(NOTICE, [laid.notices, editionId, organiser.personId, ...raised]);
    await tx.query(JUDGES, [
      laid.assignments,
      round,
      team.entryId,
      laid['paper-prints'],
      laid['paper-sheets'],
      kept.personId,
    ]);
    await tx.query(SITTING, [laid.sittings, round, editionId, laid.turns, team.entryId, laid.screens, laid.releases]);
    await tx.query(MISSED, [laid.turns]);
    await tx.query(RELEASED, [laid.releases, team.entryId]);
  });
  const { id: conflict } = await pin(organiser.personId!);
  const about = { entry: team.entryId, assignment: laid.assignments, turn: laid.turns, conflict };
  table = decidesAbout({ ...about, other: organiser.personId! });
  ids = {
    ...laid,
    'result-releases': laid.releases,
    entries: team.entryId,
    rounds: round,
    editions: editionId,
    number,
  };
}

function ask(route: string, body?: object): Promise<Answer> {
  const [verb, path] = route.split(' ') as [string, string];
  const address = path
    .replace('{id}', ids[path.split('/')[1]!]!)
    .replace('{editionId}', ids.editions!)
    .replace(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
  const filled =
    body instanceof FormData
      ? body
      : body && (JSON.parse(JSON.stringify(body).replace('{number}', ids.number!)) as object);
  return keeper.send(verb, address, filled);
}

const told = ({ status, body }: Answer): string => {
  const [first] = (body.items ?? []) as unknown as { skip?: string }[];
  return `${status} ${first?.skip ?? String(body.code ?? '')}`;
};
/** What people did; the clock may end an overdue draw meanwhile. */
const traces = () =>
  portal.db.query(`SELECT (SELECT count(*) FROM journal.line WHERE actor_id IS NOT NULL) AS lines,
    (SELECT count(*) FROM recusal.conflict) AS conflicts, (SELECT state FROM award.prize LIMIT 1) AS prize,
    (SELECT state FROM stage.slot LIMIT 1) AS turn, (SELECT count(*) FROM entry.worksheet) AS sheets`);

it('knows of every route beside an entry whether somebody decides about one by it', () => {
  const nothing = new Set(Object.values(DECIDES_NOTHING).flat());
  const known = [...Object.keys(table), ...nothing];
  expect(known.filter((route) => !routes.includes(route))).toEqual([]);
  expect(routes.filter((route) => !known.includes(route))).toEqual([]);
});

it('lets nobody decide about an entry that they must keep away from, by any route', async () => {
  const before = await traces();
  const wrong: string[] = [];
  for (const [route, [body, expected]] of Object.entries(table)) {
    const answer = told(await ask(route, body));
    if (answer !== expected) wrong.push(`${route}: ${answer}`);
  }
  expect(wrong).toEqual([]);
  expect(await traces()).toEqual(before);
});

it('shows nothing of what the desk notes to whoever must keep away', async () => {
  expect(told(await keeper.get(`/entries/${ids.entries}/desk`))).toBe('409 kept-away');
});
