import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { closedNotice } from './given-closed.js';
import { noticed, toObject } from './given-objection.js';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

type Work = () => Promise<Answer>;
/** A notice has closed by then. */
const LATE = 20 * 86_400;
const clock = (seconds: number) =>
  portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [seconds]));
const archive = (edition: Finished) => portal.as(edition.organiser).put(`/editions/${edition.id}/archive`);
const stateOf = async ({ id }: Finished) => {
  const [{ state }] = (await portal.db.query('SELECT state FROM competition.edition WHERE id = $1', [id])) as [
    { state: string },
  ];
  return state;
};

const WAITING = 'SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted';
const HERE = '(SELECT oid FROM pg_database WHERE datname = current_database())';

/** Until so many wait, or this one has been answered. */
async function waiting(count: number, sql: string, one: Promise<unknown>): Promise<void> {
  let answered = false;
  void one.finally(() => (answered = true));
  for (let n = 0; n < count && !answered;) [{ n }] = (await portal.db.query(sql)) as [{ n: number }];
}

/** Begins the second while the first stands before this table, and then lets both go on. */
async function inTurn(table: string, first: Work, second: Work): Promise<string[]> {
  const answers: Promise<string>[] = [];
  await portal.unit.run(async (tx) => {
    await tx.query('SET LOCAL ROLE NONE');
    await tx.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    answers.push(first().then(said));
    await waiting(1, `${WAITING} AND database = ${HERE} AND relation = '${table}'::regclass`, answers[0]!);
    answers.push(second().then(said));
    await waiting(2, WAITING, answers[1]!);
  });
  return Promise.all(answers);
}

/** An edition in which something can be begun at this moment, and a moment later be archived. */
interface Moment {
  edition: Finished;
  begin: Work;
  /** Until that, in seconds. */
  until: number;
}
async function objecting(): Promise<Moment> {
  const edition = await noticed(portal);
  return { edition, begin: await toObject(portal, edition), until: LATE };
}
async function issuing(): Promise<Moment> {
  const edition = await ready(portal);
  await closedNotice(portal, edition);
  const desk = portal.as(edition.organiser);
  expect(said(await desk.post(`/editions/${edition.id}/releases`, { note: '正式公布' }))).toBe('201');
  const order = { judges: [], organisations: [] };
  return { edition, begin: () => desk.post(`/editions/${edition.id}/certificate-issues`, order), until: 0 };
}
async function noticing(): Promise<Moment> {
  const edition = await ready(portal);
  const begin = () => portal.as(edition.organiser).post(`/editions/${edition.id}/notices`, { list: 'awards' });
  return { edition, begin, until: 0 };
}
async function releasing(): Promise<Moment> {
  const edition = await ready(portal);
  const order = { note: '正式公布' };
  const begin = () => portal.as(edition.organiser).post(`/editions/${edition.id}/prepared-releases`, order);
  return { edition, begin, until: 0 };
}

describe.each([
  ['an objection', objecting, 'publication.objection'],
  ['an issue of certificates', issuing, 'publication.certificate_issue'],
  ['a notice', noticing, 'publication.notice'],
  ['a release', releasing, 'publication.release'],
])('%s begun in the moment of archiving', (_, moment, table) => {
  beforeEach(() => clock(0));
  afterAll(() => clock(0));

  it('is seen by whoever archives after it', async () => {
    const { edition, begin, until } = await moment();
    const later = async () => {
      await clock(until);
      return archive(edition);
    };
    expect(await inTurn(table, begin, later)).toEqual(['201', '409 edition-unfinished']);
    expect(await stateOf(edition)).toBe('published');
  }, 60_000);

  it('is refused when the edition is archived before it, and leaves nothing', async () => {
    const { edition, begin, until } = await moment();
    await clock(until);
    const earlier = async () => {
      await clock(0);
      return begin();
    };
    const count = `SELECT count(*)::int AS n FROM ${table} WHERE edition_id = $1`;
    const before = await portal.db.query(count, [edition.id]);
    expect(await inTurn(table, () => archive(edition), earlier)).toEqual(['204', '409 edition-archived']);
    expect(await stateOf(edition)).toBe('archived');
    expect(await portal.db.query(count, [edition.id])).toEqual(before);
  }, 60_000);
});
