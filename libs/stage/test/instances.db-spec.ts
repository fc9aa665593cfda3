import { StageModule } from '#stage';
import { type Client, type Portal, startPortal } from '#testing';
import { hall } from './given-stage.js';
import { inTurn, type Proxy } from './given-proxy.js';

let first: Portal;
let second: Portal;
let proxy: Proxy;
let stage: Awaited<ReturnType<typeof hall>>;
let desk: Client;

beforeAll(async () => {
  first = await startPortal([StageModule]);
  second = await startPortal([StageModule], { DATABASE_URL: first.config.DATABASE_URL });
  proxy = await inTurn([first.base, second.base]);
  stage = await hall(first);
  desk = first.as(stage.stageManager).at(proxy.base);
}, 60_000);
afterAll(async () => {
  await proxy.stop();
  await second.stop();
  await first.stop();
});

const through = () => first.visitor.at(proxy.base);
const step = async (verb: string, by: Client = desk) => {
  const { body } = await by.get(`/sittings/${stage.sessionId}/console`);
  return by.post(`/turns/${stage.slotIds[0]}/steps`, { version: body.version, verb });
};
const screen = async () =>
  (await desk.post(`/sittings/${stage.sessionId}/screens`, { kind: 'hall', name: '主屏' })).body.key;
const stateIn = (data: { turn: { state: string } | null }) => data.turn?.state ?? null;

it('know one session, whichever of them a request reaches', async () => {
  const before = [...proxy.served];
  const answers = await Promise.all(Array.from({ length: 6 }, () => desk.get('/session')));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers[0]!.body.person.id).toBe(stage.stageManager.personId);
  expect(proxy.served.map((count, at) => count - before[at]!)).toEqual([3, 3]);
});

it('answer who only asks with the same content and the same tag', async () => {
  const path = `/screens/token/${await screen()}`;
  const [one, other] = [await through().get(path), await through().get(path)];
  expect(one.body).toEqual(other.body);
  const tag = one.headers.get('etag')!;
  expect(other.headers.get('etag')).toBe(tag);
  for (let again = 0; again < 2; again++) {
    expect((await through().with({ 'if-none-match': tag }).get(path)).status).toBe(304);
  }
});

it('tell screens at either of them what happened at the other, and a screen that comes back is right within 2 s', async () => {
  const path = `/screens/token/${await screen()}/live`;
  const screens = [await first.visitor.events(path), await first.visitor.at(second.base).events(path)];
  for (const one of screens) expect(stateIn((await one.next())!.data)).toBeNull();
  await step('call', desk.at(first.base));
  const ids = [];
  for (const one of screens) {
    const heard = (await one.next())!;
    expect(stateIn(heard.data)).toBe('called');
    ids.push(heard.id);
  }
  expect(new Set(ids).size).toBe(1);

  // The first instance's screen is away while the stage goes on at the other one, and comes back by the proxy.
  screens[0]!.close();
  await step('start', desk.at(second.base));
  expect(stateIn((await screens[1]!.next())!.data)).toBe('pitching');
  for (let again = 0; again < 2; again++) {
    const begun = performance.now();
    const back = await through().with({ 'last-event-id': ids[0]! }).events(path);
    expect(stateIn((await back.next())!.data)).toBe('pitching');
    expect(performance.now() - begun).toBeLessThan(2000);
    back.close();
  }
  const still = await first.visitor.at(second.base).events(path);
  const { id } = (await still.next())!;
  still.close();
  const known = await first.visitor.with({ 'last-event-id': id! }).events(path);
  expect(await known.next('beat')).not.toBeNull();
  known.close();
  screens[1]!.close();
});

it('carry on when one of them goes: streams through the proxy end and the next reach the other', async () => {
  const path = `/screens/token/${await screen()}/live`;
  const third = await startPortal([StageModule], { DATABASE_URL: first.config.DATABASE_URL });
  const pair = await inTurn([third.base, second.base]);
  const away = await first.visitor.at(pair.base).events(path);
  await away.next();
  await third.stop();
  expect(await away.next()).toBeNull();
  const begun = performance.now();
  for (let asked = 0; asked < 4; asked++) {
    const back = await first.visitor.at(pair.base).events(path);
    expect(stateIn((await back.next())!.data)).toBe('pitching');
    back.close();
  }
  expect(performance.now() - begun).toBeLessThan(2000);
  expect((await first.as(stage.stageManager).at(pair.base).get(`/sittings/${stage.sessionId}/console`)).status).toBe(
    200,
  );
  await pair.stop();
}, 30_000);
