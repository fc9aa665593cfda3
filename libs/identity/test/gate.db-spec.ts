import type { Portal } from '#testing';
import { account, identityPortal, PASSWORD, traces } from './given.js';

describe('the gate', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await identityPortal({ PUBLIC_URL: 'https://portal.example.org' });
  });
  afterAll(() => portal.stop());

  const mine = async (headers: Record<string, string>, body: unknown = { name: '林知远', locale: 'en' }) => {
    const email = await account(portal);
    const answer = await portal.visitor.post('/sessions', { email, password: PASSWORD });
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    return portal.visitor.with({ cookie, ...headers }).put('/me/profile', body);
  };

  it('gives a __Host- cookie where TLS is', async () => {
    const answer = await portal.visitor.post('/sessions', { email: await account(portal), password: PASSWORD });
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it.each([
    [{}],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://portal.example.org' }],
    [{ 'content-type': 'application/json; charset=utf-8' }],
  ])('lets through %j', async (headers) => {
    expect((await mine(headers)).status).toBe(200);
  });

  it('lets through the origin it is reached at', async () => {
    const origin = portal.base.replace(/\/api$/, '');
    expect((await mine({ origin })).status).toBe(200);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example.org' }],
    [{ origin: 'null' }],
    [{ origin: 'https://portal.example.org.evil.org' }],
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
  ])('stops %j and changes nothing', async (headers) => {
    const body = 'content-type' in headers ? 'name=x&locale=en' : { name: '冒名', locale: 'en' };
    const answer = await mine(headers, body);
    expect([403, 415]).toContain(answer.status);
    expect(await portal.db.query(`SELECT 1 FROM identity.person WHERE name IN ('冒名', 'x')`)).toEqual([]);
  });

  it('stops a form of another site from signing somebody in', async () => {
    const before = await traces(portal);
    const answer = await portal.visitor
      .with({ origin: 'https://evil.example.org' })
      .post('/sessions', { email: 'a@b.cn', password: 'x' });
    expect([answer.status, answer.body.code]).toEqual([403, 'cross-site']);
    expect(await traces(portal)).toEqual(before);
  });

  it('reads only the cookie of its own name', async () => {
    const answer = await portal.visitor.post('/sessions', { email: await account(portal), password: PASSWORD });
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const asked = async (sent: string) => (await portal.visitor.with({ cookie: sent }).get('/me/sessions')).status;
    expect([await asked(cookie), await asked(cookie.replace('__Host-', ''))]).toEqual([200, 401]);
  });
});

describe('rate limits', () => {
  it('stop a guesser, not the hall beside him', async () => {
    const portal = await identityPortal({ LIMITS_SCALE: '1' });
    try {
      const email = await account(portal);
      const guess = () =>
        portal.visitor.post('/sessions', { email: 'victim@example.org', password: 'wrong plum tree' });
      const answers = [];
      for (let tries = 0; tries < 11; tries++) answers.push(await guess());
      expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429]);
      expect(Number(answers[10]!.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await portal.visitor.post('/sessions', { email, password: PASSWORD })).status).toBe(201);
    } finally {
      await portal.stop();
    }
  });
});
